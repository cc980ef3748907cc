import type { AccountEmail } from '@jobmatch/shared/contracts/emails';
import { newId } from '@jobmatch/shared/ids';
import { currentTraceId } from '@jobmatch/shared/trace';
import type { AccountContext } from '../auth/account-context.ts';
import type { Env } from '../env.ts';

type Sendable =
  | {
      kind: 'verify_email' | 'reset_password' | 'verify_recipient';
      userId: string;
      to: string;
      token: string;
    }
  | { kind: 'password_changed'; userId: string; to: string };

interface Context extends Pick<AccountContext, 'requestId' | 'log'> {
  env: Pick<Env, 'EMAILS'>;
}

/** Queues an e-mail in words of ours, to an account's own address or one that it is to verify. */
export async function sendAccountEmail(
  { env, requestId, log }: Context,
  email: Sendable,
): Promise<void> {
  const message: AccountEmail = {
    ...email,
    emailId: newId(),
    requestId,
    traceId: currentTraceId(),
  };
  await env.EMAILS.send(message);
  log.info('email.queued', { emailId: message.emailId, kind: email.kind, userId: email.userId });
}
