import { type UserScope, userScope } from '@jobmatch/shared/caller';
import { notFound } from '@jobmatch/shared/errors';
import { sendAccountEmail } from '../account-emails/send.ts';
import type { AccountContext } from '../auth/account-context.ts';
import { database } from '../database.ts';
import { issueToken, linkNotValid } from '../one-time-tokens/issue.ts';
import { hashOneTimeToken } from '../one-time-tokens/token.ts';
import { recordSecurityEvent } from '../security-events/record.ts';
import { findVerification, verifyEmailWith } from './queries.ts';

/** Sends a link that proves the account's address; it works once, for 24 hours. */
export async function sendVerification(
  context: AccountContext,
  user: { id: string; email: string },
): Promise<void> {
  const scope = userScope({ userId: user.id });
  const token = await issueToken(database(context.env), scope, 'verify_email', context.now);
  if (token === null) return;
  await sendAccountEmail(context, { kind: 'verify_email', userId: user.id, to: user.email, token });
}

/** Sends a new link and retires the earlier ones. Nothing to do for a verified address. */
export async function resendVerification(context: AccountContext, scope: UserScope): Promise<void> {
  const account = await findVerification(database(context.env), scope);
  if (account === undefined) throw notFound('Account');
  if (account.emailVerifiedAt !== null) return;
  await sendVerification(context, { id: scope.userId, email: account.email });
}

/** Takes the token of a link; one that does not work (any more) is a VALIDATION_ERROR. */
export async function verifyEmail(context: AccountContext, token: string): Promise<void> {
  const { env, now, device, log } = context;
  const hash = await hashOneTimeToken(token);
  const userId = await verifyEmailWith(database(env), hash, now.toISOString());
  if (userId === null) throw linkNotValid();
  log.info('email.verified', { userId });
  const event = { userId, action: 'email_verified', status: 'success' } as const;
  recordSecurityEvent(context, { ...event, device, at: now });
}
