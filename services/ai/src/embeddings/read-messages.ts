import { EmbeddingMessage } from '@jobmatch/shared/contracts/embeddings';
import type { Log } from '@jobmatch/shared/log';
import * as v from 'valibot';

/** A task as the queue delivered it: more than once in one batch, if it must. */
export interface Delivery {
  message: EmbeddingMessage;
  carriers: Message[];
}

/** What a batch asks for, by task. What is no message is taken off the queue. */
export function readMessages(batch: MessageBatch, log: Log): Map<string, Delivery> {
  const deliveries = new Map<string, Delivery>();
  for (const carrier of batch.messages) {
    const parsed = v.safeParse(EmbeddingMessage, carrier.body);
    if (!parsed.success) {
      const fields = parsed.issues.map((issue) => v.getDotPath(issue) ?? '$').join(',');
      log.error('embedding.malformed', { messageId: carrier.id, fields });
      carrier.ack();
      continue;
    }
    const message = parsed.output;
    const delivery = deliveries.get(message.taskId) ?? { message, carriers: [] };
    delivery.carriers.push(carrier);
    deliveries.set(message.taskId, delivery);
  }
  return deliveries;
}

export const ack = ({ carriers }: Delivery): void => carriers.forEach((carrier) => carrier.ack());

/**
 * Sends a task back to the queue and says in how many seconds it comes again: null where this was
 * the last try. Then the queue hands it to its dead letters.
 */
export function retryLater(
  { carriers }: Delivery,
  pausesSeconds: readonly number[],
): number | null {
  const tries = Math.max(...carriers.map(({ attempts }) => attempts));
  const delaySeconds = pausesSeconds[tries - 1] ?? null;
  for (const carrier of carriers) carrier.retry(delaySeconds === null ? {} : { delaySeconds });
  return delaySeconds;
}
