import type { UserScope } from '@jobmatch/shared/caller';
import { AppError, notFound } from '@jobmatch/shared/errors';
import type { AccountContext } from '../auth/account-context.ts';
import { verifyPassword } from '../auth/password.ts';
import { database } from '../database.ts';
import { clearFailures, countAttempt, recordFailure } from '../lockout/attempt.ts';
import { findCredential } from '../password/queries.ts';
import { recordSecurityEvent } from '../security-events/record.ts';
import { confirmPending, findTwoFactor, removeTwoFactor, storePending } from './queries.ts';
import { newRecoveryCodes } from './recovery-codes.ts';
import { type SecondFactor, spendSecondFactor } from './second-factor.ts';
import { open, seal } from '../secret-box.ts';
import { describeSecret, matchingStep, newTimeSecret } from './time-code.ts';

const alreadyOn = () =>
  new AppError('CONFLICT', 'Two-factor authentication is on. Turn it off to set it up anew.');

/** A new secret for an authenticator app. It protects nothing until a code of it is confirmed. */
export async function setUpTwoFactor({ env, now }: AccountContext, scope: UserScope) {
  const db = database(env);
  const account = await findCredential(db, scope);
  if (account === undefined) throw notFound('Account');
  const secret = newTimeSecret();
  const sealed = await seal(env.TOTP_ENCRYPTION_KEY, scope.userId, secret);
  if (!(await storePending(db, scope, sealed, now.toISOString()))) throw alreadyOn();
  return describeSecret(secret, account.email);
}

/** Turns two-factor authentication on with a first code, and answers with the recovery codes. */
export async function confirmTwoFactor(
  context: AccountContext,
  scope: UserScope,
  code: string,
): Promise<string[]> {
  const { env, now, device, log } = context;
  const db = database(env);
  const pending = await findTwoFactor(db, scope);
  if (pending === undefined) throw new AppError('CONFLICT', 'Set up two-factor first.');
  if (pending.confirmedAt !== null) throw alreadyOn();
  const secret = await open(env.TOTP_ENCRYPTION_KEY, scope.userId, pending.secretEncrypted);
  const step = matchingStep(secret, code, now);
  if (step === null) {
    throw new AppError('VALIDATION_ERROR', 'Some fields are not valid.', {
      fields: { code: 'Is not the code the app shows now. Is the clock of the phone right?' },
    });
  }
  const { codes, hashes } = await newRecoveryCodes();
  const change = { ...pending, recoveryHashes: hashes, step, now: now.toISOString() };
  if (!(await confirmPending(db, scope, change))) throw alreadyOn();
  log.info('two_factor.enabled', { userId: scope.userId });
  const event = { action: 'two_factor_enabled', status: 'success', device, at: now } as const;
  recordSecurityEvent(context, { userId: scope.userId, ...event });
  return codes;
}

/** Turns two-factor authentication off; both factors have to be proven once more. */
export async function disableTwoFactor(
  context: AccountContext,
  scope: UserScope,
  proof: { password: string } & SecondFactor,
): Promise<void> {
  const { env, now, device, log } = context;
  const db = database(env);
  const account = await findCredential(db, scope);
  if (account === undefined) throw notFound('Account');
  const counted = await countAttempt(context, account.email);
  const failed = (reason: 'wrong_password' | 'wrong_second_factor') => {
    recordFailure(context, counted, { userId: account.id, action: 'two_factor_disabled', reason });
    return new AppError('INVALID_CREDENTIALS', 'Password or code is wrong.');
  };
  const { passwordHash } = account;
  if (passwordHash === null || !(await verifyPassword(proof.password, passwordHash))) {
    throw failed('wrong_password');
  }
  if (!(await spendSecondFactor(context, scope, proof))) throw failed('wrong_second_factor');
  await Promise.all([
    removeTwoFactor(db, scope, now.toISOString()),
    clearFailures(context, counted),
  ]);
  log.info('two_factor.disabled', { userId: scope.userId });
  const event = { action: 'two_factor_disabled', status: 'success', device, at: now } as const;
  recordSecurityEvent(context, { userId: scope.userId, ...event });
}
