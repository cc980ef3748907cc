import type { SignedIn } from '@jobmatch/shared/contracts/sign-in';
import { AppError } from '@jobmatch/shared/errors';
import { newId } from '@jobmatch/shared/ids';
import { database, isUniqueViolation } from '../database.ts';
import { sendVerification } from '../email-verification/service.ts';
import { clearFailures, countAttempt, recordFailure } from '../lockout/attempt.ts';
import { refuseGuessable } from '../password/policy.ts';
import { splitName } from '../profile/full-name.ts';
import { recordSecurityEvent } from '../security-events/record.ts';
import { openSession, prepareSession, sessionTokens } from '../sessions/session.ts';
import type { SecondFactor } from '../two-factor/second-factor.ts';
import { requireSecondFactor } from './require-second-factor.ts';
import { type AccountContext, afterAnswer } from './account-context.ts';
import { PASSWORD_ALGORITHM, hashPassword, pretendToVerify, verifyPassword } from './password.ts';
import { insertAccount } from './queries.ts';

/** Creates an account and signs it in. An e-mail that already has one is a CONFLICT. */
export async function signUp(
  context: AccountContext,
  input: { email: string; password: string; fullName: string },
): Promise<SignedIn> {
  const { env, device, now, log } = context;
  const { email, password, fullName } = input;
  await refuseGuessable('password', password, { email, names: [fullName] });
  const user = { id: newId(), email, ...splitName(fullName) };
  const session = await prepareSession(env, user.id, device, now);
  const credential = {
    userId: user.id,
    passwordHash: await hashPassword(password),
    algorithm: PASSWORD_ALGORITHM,
    changedAt: now.toISOString(),
  };
  try {
    await insertAccount(database(env), { user, credential, session: session.row });
  } catch (err) {
    if (!isUniqueViolation(err, 'users.email')) throw err;
    throw new AppError('CONFLICT', 'There is already an account with this e-mail.');
  }
  log.info('account.created', { userId: user.id });
  const event = { action: 'signup', status: 'success', device, at: now } as const;
  recordSecurityEvent(context, { userId: user.id, ...event });
  afterAnswer(context, 'verification_email.failed', sendVerification(context, user));
  return { ...(await sessionTokens(env, { id: user.id, role: 'user' }, session, now)), user };
}

/**
 * Signs in with a password and, where the account has it on, a second factor. Unknown e-mail and
 * wrong password are one answer, in the same time, counted alike towards the lockout.
 */
export async function logIn(
  context: AccountContext,
  input: { email: string; password: string } & SecondFactor,
): Promise<SignedIn> {
  const { env, device, now, log } = context;
  const counted = await countAttempt(context, input.email);
  const { account } = counted;
  if (account === undefined) await pretendToVerify(input.password);
  if (account === undefined || !(await verifyPassword(input.password, account.passwordHash))) {
    const reason = account === undefined ? 'unknown_email' : 'wrong_password';
    recordFailure(context, counted, { userId: account?.id ?? null, action: 'login', reason });
    throw wrongCredentials();
  }
  const { passwordHash, twoFactorEnabled, role, ...user } = account;
  if (twoFactorEnabled) await requireSecondFactor(context, counted, user.id, input);
  const tokens = await openSession(env, { id: user.id, role, passwordHash }, device, now);
  if (tokens === null) throw wrongCredentials();
  await clearFailures(context, counted);
  log.info('session.created', { userId: user.id });
  const event = { action: 'login', status: 'success', device, at: now } as const;
  recordSecurityEvent(context, { userId: user.id, ...event });
  return { ...tokens, user };
}

const wrongCredentials = () => new AppError('INVALID_CREDENTIALS', 'E-mail or password is wrong.');
