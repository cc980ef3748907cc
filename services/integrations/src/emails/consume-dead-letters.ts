import type { EmailDeadLetter } from '@jobmatch/shared/contracts/emails';
import type { Log } from '@jobmatch/shared/log';
import type { Env } from '../env.ts';
import { ack, readMessages, refOf } from './read-messages.ts';

const RETRY_SECONDS = 60;

/** Has core keep what the e-mails queue gave up on; taken off only when it is stored. */
export async function consumeEmailDeadLetters(
  batch: MessageBatch,
  env: Pick<Env, 'CORE_EMAILS'>,
  log: Log,
): Promise<void> {
  const deliveries = readMessages(batch, log);
  if (deliveries.length === 0) return;
  const letters = deliveries.flatMap(({ email, carriers }) =>
    carriers.map(({ id }): EmailDeadLetter => {
      const { kind, requestId } = email;
      return { ...refOf(email), messageId: id, kind, requestId };
    }),
  );
  try {
    await env.CORE_EMAILS.deadLetters(letters);
  } catch (err) {
    const error = err instanceof Error ? err.name : typeof err;
    log.error('email.dead_letters_unstored', { letters: letters.length, error });
    for (const { carriers } of deliveries) {
      for (const carrier of carriers) carrier.retry({ delaySeconds: RETRY_SECONDS });
    }
    return;
  }
  for (const delivery of deliveries) {
    const { emailId, kind, requestId } = delivery.email;
    log.error('email.given_up', { emailId, kind, requestId });
    ack(delivery);
  }
}
