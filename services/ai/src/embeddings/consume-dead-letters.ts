import type { DeadLetter } from '@jobmatch/shared/contracts/embeddings';
import type { Log } from '@jobmatch/shared/log';
import type { Env } from '../env.ts';
import { ack, readMessages } from './read-messages.ts';
import { errorText } from './task-outcome.ts';

const RETRY_SECONDS = 60;
/** The queue that gave up on them. */
const QUEUE = 'embeddings';

/** Has core keep what the embeddings queue gave up on; taken off only when it is stored. */
export async function consumeDeadLetters(
  batch: MessageBatch,
  env: Pick<Env, 'CORE_EMBEDDINGS'>,
  log: Log,
): Promise<void> {
  const deliveries = [...readMessages(batch, log).values()];
  if (deliveries.length === 0) return;
  const letters = deliveries.flatMap(({ message, carriers }) =>
    carriers.map(({ id }): DeadLetter => ({ queue: QUEUE, messageId: id, message })),
  );
  try {
    await env.CORE_EMBEDDINGS.deadLetters(letters);
  } catch (err) {
    log.error('embedding.dead_letters_unstored', {
      letters: letters.length,
      error: errorText(err),
    });
    for (const { carriers } of deliveries) {
      for (const carrier of carriers) carrier.retry({ delaySeconds: RETRY_SECONDS });
    }
    return;
  }
  for (const delivery of deliveries) {
    const { taskId, traceId, taskType: kind } = delivery.message;
    log.error('embedding.given_up', { taskId, traceId, kind });
    ack(delivery);
  }
}
