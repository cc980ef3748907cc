import { type UserScope, userScope } from '@jobmatch/shared/caller';
import { AppError, notFound } from '@jobmatch/shared/errors';
import { writeRevoked } from '@jobmatch/shared/revocations';
import { sendAccountEmail } from '../account-emails/send.ts';
import { type AccountContext, afterAnswer } from '../auth/account-context.ts';
import { hashPassword, verifyPassword } from '../auth/password.ts';
import { database } from '../database.ts';
import { clearFailures, countAttempt, recordFailure } from '../lockout/attempt.ts';
import { issueToken, linkNotValid } from '../one-time-tokens/issue.ts';
import { useToken } from '../one-time-tokens/queries.ts';
import { hashOneTimeToken } from '../one-time-tokens/token.ts';
import { recordSecurityEvent } from '../security-events/record.ts';
import { revokeAllSessions } from '../sessions/revocation.ts';
import { refuseGuessable } from './policy.ts';
import {
  applyReset,
  findCredential,
  findRecipient,
  findResetOwner,
  replacePassword,
} from './queries.ts';

/** Changes the password of someone signed in, and signs out everywhere but in `sessionId`. */
export async function changePassword(
  context: AccountContext,
  { scope, sessionId }: { scope: UserScope; sessionId: string },
  input: { currentPassword: string; newPassword: string },
): Promise<void> {
  const { env, now, log } = context;
  const db = database(env);
  const account = await findCredential(db, scope);
  if (account === undefined) throw notFound('Account');
  const names = [account.firstName, account.lastName];
  await refuseGuessable('newPassword', input.newPassword, { email: account.email, names });
  const counted = await countAttempt(context, account.email);
  const from = account.passwordHash;
  const wrong = () => {
    const failure = { action: 'password_changed', reason: 'wrong_password' } as const;
    recordFailure(context, counted, { userId: account.id, ...failure });
    return new AppError('INVALID_CREDENTIALS', 'The current password is wrong.');
  };
  if (from === null || !(await verifyPassword(input.currentPassword, from))) throw wrong();
  const change = { from, to: await hashPassword(input.newPassword), at: now.toISOString() };
  // Another change came in between: the password this caller knew is no longer the account's.
  if (!(await replacePassword(db, scope, change))) throw wrong();
  const [sessionsEnded] = await Promise.all([
    revokeAllSessions(context, scope, { except: sessionId, now }),
    clearFailures(context, counted),
  ]);
  log.info('password.changed', { userId: account.id, sessionsEnded });
  announceChange(context, account, { action: 'password_changed', sessionsEnded });
}

/** Sends a reset link if the address is an account's. Says nothing of whether it is. */
export async function sendReset(context: AccountContext, email: string): Promise<void> {
  const { env, now, device } = context;
  const db = database(env);
  const account = await findRecipient(db, email);
  if (account === undefined) return;
  const token = await issueToken(db, userScope({ userId: account.id }), 'reset_password', now);
  if (token === null) return;
  await sendAccountEmail(context, { kind: 'reset_password', userId: account.id, to: email, token });
  const event = { action: 'password_reset_requested', status: 'success', device, at: now } as const;
  recordSecurityEvent(context, { userId: account.id, ...event });
}

/** Sets a new password with the token of a link, and signs out everywhere. */
export async function resetPassword(
  context: AccountContext,
  { token, newPassword }: { token: string; newPassword: string },
): Promise<void> {
  const { env, now, log } = context;
  const db = database(env);
  const hash = await hashOneTimeToken(token);
  const account = await findResetOwner(db, hash, now.toISOString());
  if (account === undefined) throw linkNotValid();
  const names = [account.firstName, account.lastName];
  await refuseGuessable('newPassword', newPassword, { email: account.email, names });
  // Used up only now, so that a refused password can be replaced by a better one; and before the
  // expensive hash, so that of many parallel uses one pays for it.
  if ((await useToken(db, 'reset_password', hash, now.toISOString())) === null) {
    throw linkNotValid();
  }
  const scope = userScope({ userId: account.id });
  const passwordHash = await hashPassword(newPassword);
  const reset = { email: account.email, passwordHash, at: now.toISOString() };
  const { endedTokens } = await applyReset(db, scope, reset);
  writeRevoked(context.headers, 'tokens', endedTokens);
  const sessionsEnded = await revokeAllSessions(context, scope, { now });
  log.info('password.reset', { userId: account.id, sessionsEnded });
  announceChange(context, account, { action: 'password_reset', sessionsEnded });
}

/** Records the change and tells the owner, who may not be the one who made it. */
function announceChange(
  context: AccountContext,
  { id, email }: { id: string; email: string },
  change: { action: 'password_changed' | 'password_reset'; sessionsEnded: number },
): void {
  const { device, now } = context;
  const { action, sessionsEnded } = change;
  const event = { userId: id, action, status: 'success', device, at: now } as const;
  recordSecurityEvent(context, { ...event, metadata: { sessionsEnded } });
  const notice = { kind: 'password_changed', userId: id, to: email } as const;
  afterAnswer(context, 'password_notice.failed', sendAccountEmail(context, notice));
}
