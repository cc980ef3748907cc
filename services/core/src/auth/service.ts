import type { Role } from '@jobmatch/shared/caller';
import { AppError } from '@jobmatch/shared/errors';
import { newId } from '@jobmatch/shared/ids';
import { database, isUniqueViolation } from '../database.ts';
import type { Env } from '../env.ts';
import { ACCESS_TOKEN_SECONDS, signAccessToken } from './access-token.ts';
import { PASSWORD_ALGORITHM, hashPassword, pretendToVerify, verifyPassword } from './password.ts';
import { findAccountByEmail, insertAccount, insertSession } from './queries.ts';
import { newRefreshToken } from './refresh-token.ts';

const SESSION_DAYS = 7;

interface Device {
  ipAddress: string | null;
  userAgent: string | null;
}

interface User {
  id: string;
  email: string;
  firstName: string | null;
  lastName: string | null;
}

interface SignedIn {
  token: string;
  refreshToken: string;
  /** Lifetime of `token` in seconds. */
  expiresIn: number;
  user: User;
}

/** Creates an account and signs it in. An e-mail that already has one is a CONFLICT. */
export async function signUp(
  env: Env,
  input: { email: string; password: string; fullName: string },
  device: Device,
  now: Date,
): Promise<SignedIn> {
  const user = { id: newId(), email: input.email, ...splitName(input.fullName) };
  const session = await newSession(user.id, device, now);
  const credential = {
    userId: user.id,
    passwordHash: await hashPassword(input.password),
    algorithm: PASSWORD_ALGORITHM,
    changedAt: now.toISOString(),
  };
  try {
    await insertAccount(database(env), { user, credential, session: session.row });
  } catch (err) {
    if (!isUniqueViolation(err, 'users.email')) throw err;
    throw new AppError('CONFLICT', 'There is already an account with this e-mail.');
  }
  return answer(env, user, 'user', session, now);
}

/** Signs in with a password. Unknown e-mail and wrong password are one answer, in the same time. */
export async function logIn(
  env: Env,
  input: { email: string; password: string },
  device: Device,
  now: Date,
): Promise<SignedIn> {
  const db = database(env);
  const account = await findAccountByEmail(db, input.email);
  if (account === undefined) await pretendToVerify(input.password);
  if (account === undefined || !(await verifyPassword(input.password, account.passwordHash))) {
    throw new AppError('INVALID_CREDENTIALS', 'E-mail or password is wrong.');
  }
  const { passwordHash: _, role, ...user } = account;
  const session = await newSession(user.id, device, now);
  await insertSession(db, session.row);
  return answer(env, user, role, session, now);
}

type NewSession = Awaited<ReturnType<typeof newSession>>;

async function newSession(userId: string, device: Device, now: Date) {
  const refresh = await newRefreshToken();
  const createdAt = now.toISOString();
  return {
    refreshToken: refresh.token,
    row: {
      id: newId(),
      userId,
      sessionId: newId(),
      refreshHash: refresh.hash,
      ...device,
      lastActive: createdAt,
      expiresAt: new Date(now.getTime() + SESSION_DAYS * 86_400_000).toISOString(),
      createdAt,
    },
  };
}

async function answer(
  env: Env,
  user: User,
  role: Role,
  session: NewSession,
  now: Date,
): Promise<SignedIn> {
  const subject = { userId: user.id, role, sessionId: session.row.sessionId };
  return {
    token: await signAccessToken(env, subject, now),
    refreshToken: session.refreshToken,
    expiresIn: ACCESS_TOKEN_SECONDS,
    user,
  };
}

/** The first word is the first name, the rest the last name; a single word is a first name. */
function splitName(fullName: string): { firstName: string; lastName: string | null } {
  const [firstName = fullName, ...rest] = fullName.split(/\s+/);
  return { firstName, lastName: rest.length === 0 ? null : rest.join(' ') };
}
