/** What an admin can be told of the queues. Fixed texts: nothing of a posting or a person. */
export const ALERTS = {
  embedding_failures: {
    title: 'More than 5 % of embedding tasks fail',
    message: 'More than 5 % of the embedding tasks that ended in the last hour have failed.',
  },
  embedding_stalled: {
    title: 'No embedding for 10 minutes',
    message: 'Postings have been waiting to be embedded for 10 minutes, and none was.',
  },
  embedding_worker_silent: {
    title: 'An embedding worker is silent',
    message: 'A worker that was at work on embeddings has given no sign of life for 10 minutes.',
  },
  embedding_dead_letters: {
    title: 'The embeddings queue gave up on messages',
    message:
      'Messages that failed every time are among the dead letters, where they can be retried.',
  },
  email_dead_letters: {
    title: 'The e-mails queue gave up on messages',
    message:
      'E-mails that could not be handed over in four tries have failed. They are among the dead letters.',
  },
} as const;

export type AlertKind = keyof typeof ALERTS;
