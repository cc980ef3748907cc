import { AccountEmail, type Mail, type MailReceipt } from '@jobmatch/shared/contracts/emails';
import type { Log } from '@jobmatch/shared/log';
import * as v from 'valibot';
import { renderAccountEmail } from './account-emails.ts';

/** Pauses before the second, third and fourth try. */
const BACKOFF_SECONDS = [60, 300, 900] as const;
const LAST_BACKOFF_SECONDS = 900;

interface DeliveryEnv {
  APP_URL: string;
  MAIL: { send(mail: Mail): Promise<MailReceipt> };
}

/**
 * Sends a batch of account e-mails, each on its own: one that fails does not hold up the others.
 * What can never be sent is logged and dropped, the rest is tried again later. A message may come
 * more than once; its `emailId` goes with it to a transport that sends each id once.
 */
export async function deliverAccountEmails(
  batch: MessageBatch,
  env: DeliveryEnv,
  log: Log,
): Promise<void> {
  await Promise.all(batch.messages.map((message) => deliver(message, env, log)));
}

async function deliver(message: Message, env: DeliveryEnv, log: Log): Promise<void> {
  const parsed = v.safeParse(AccountEmail, message.body);
  if (!parsed.success) {
    const fields = parsed.issues.map((issue) => v.getDotPath(issue) ?? '$').join(',');
    log.error('email.malformed', { messageId: message.id, fields });
    message.ack();
    return;
  }
  const { kind, emailId, userId, requestId } = parsed.output;
  const ids = { kind, emailId, userId, requestId, attempt: message.attempts };
  try {
    const receipt = await env.MAIL.send(renderAccountEmail(parsed.output, env.APP_URL));
    if (receipt.status === 'sent') log.info('email.sent', ids);
    else log.error('email.refused', { ...ids, reason: receipt.reason });
    message.ack();
  } catch (err) {
    const delaySeconds = BACKOFF_SECONDS[message.attempts - 1] ?? LAST_BACKOFF_SECONDS;
    const error = err instanceof Error ? err.name : typeof err;
    log.warn('email.postponed', { ...ids, error, delaySeconds });
    message.retry({ delaySeconds });
  }
}
