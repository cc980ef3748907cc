import { type EmailRef, QueuedEmail } from '@jobmatch/shared/contracts/emails';
import type { Log } from '@jobmatch/shared/log';
import * as v from 'valibot';

/** An e-mail as the queue delivered it: more than once in one batch, if it must. */
export interface Delivery {
  email: QueuedEmail;
  carriers: Message[];
}

/** What a batch asks for, by e-mail. What is no message is taken off the queue. */
export function readMessages(batch: MessageBatch, log: Log): Delivery[] {
  const deliveries = new Map<string, Delivery>();
  for (const carrier of batch.messages) {
    const parsed = v.safeParse(QueuedEmail, carrier.body);
    if (!parsed.success) {
      const fields = parsed.issues.map((issue) => v.getDotPath(issue) ?? '$').join(',');
      log.error('email.malformed', { messageId: carrier.id, fields });
      carrier.ack();
      continue;
    }
    const email = parsed.output;
    const delivery = deliveries.get(email.emailId) ?? { email, carriers: [] };
    delivery.carriers.push(carrier);
    deliveries.set(email.emailId, delivery);
  }
  return [...deliveries.values()];
}

export const refOf = ({ emailId, kind }: QueuedEmail): EmailRef => ({
  emailId,
  isUsers: kind === 'user_email',
});

export const ack = ({ carriers }: Delivery): void => carriers.forEach((carrier) => carrier.ack());

/** A queue keeps no message back for longer. */
const DELAY_MAX_SECONDS = 43_200;

/**
 * Sends an e-mail back to the queue, not sooner than `atLeastSeconds`; after its last try the queue
 * hands it to its dead letters. One message of it is enough. Answers the pause; null after the last.
 */
export function retryLater(
  { carriers: [carrier, ...others] }: Delivery,
  pausesSeconds: readonly number[],
  atLeastSeconds = 0,
): number | null {
  for (const other of others) other.ack();
  const pause = pausesSeconds[(carrier?.attempts ?? 1) - 1];
  const delaySeconds =
    pause === undefined ? null : Math.min(Math.max(pause, atLeastSeconds), DELAY_MAX_SECONDS);
  carrier?.retry(delaySeconds === null ? {} : { delaySeconds });
  return delaySeconds;
}
