import type { AccountEmail } from '@jobmatch/shared/contracts/emails';
import { newId } from '@jobmatch/shared/ids';
import type { AccountContext } from '../auth/account-context.ts';

type Sendable =
  | { kind: 'verify_email' | 'reset_password'; userId: string; to: string; token: string }
  | { kind: 'password_changed'; userId: string; to: string };

/** Queues an e-mail to an account's own address; it is sent at least once. */
export async function sendAccountEmail(
  { env, requestId, log }: Pick<AccountContext, 'env' | 'requestId' | 'log'>,
  email: Sendable,
): Promise<void> {
  const message: AccountEmail = { ...email, emailId: newId(), requestId };
  await env.EMAILS.send(message);
  log.info('email.queued', { emailId: message.emailId, kind: email.kind, userId: email.userId });
}
