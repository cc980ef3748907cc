import type { sessions } from '@jobmatch/db-schema/auth';
import type { Role } from '@jobmatch/shared/caller';
import { newId } from '@jobmatch/shared/ids';
import { ACCESS_TOKEN_SECONDS, signAccessToken } from '../auth/access-token.ts';
import { database } from '../database.ts';
import type { Env } from '../env.ts';
import type { Device } from './device.ts';
import { insertSession, insertSessionOfIdentity } from './queries.ts';
import { hashRefreshToken, newRefreshToken } from './refresh-token.ts';

/** A session lives this long after its last refresh. */
export const SESSION_DAYS = 7;

interface SessionUser {
  id: string;
  role: Role;
}

export interface SessionTokens {
  token: string;
  refreshToken: string;
  /** Lifetime of `token` in seconds. */
  expiresIn: number;
}

interface PreparedSession {
  refreshToken: string;
  /** What to insert into `sessions`, alone or in the same batch as the account itself. */
  row: typeof sessions.$inferInsert;
}

/**
 * Signs a user in on a device: stores a new session and answers with its tokens. Null when the
 * password that was verified has been replaced meanwhile.
 */
export async function openSession(
  env: Env,
  user: SessionUser & { passwordHash: string },
  device: Device,
  now: Date,
): Promise<SessionTokens | null> {
  const session = await prepareSession(env, user.id, device, now);
  if (!(await insertSession(database(env), session.row, user.passwordHash))) return null;
  return sessionTokens(env, user, session, now);
}

/**
 * Signs a user in whom an external identity has proven. Null when the account has lost the identity
 * since, or is being erased.
 */
export async function openSessionOfIdentity(
  env: Env,
  user: SessionUser & { provider: string },
  device: Device,
  now: Date,
): Promise<SessionTokens | null> {
  const session = await prepareSession(env, user.id, device, now);
  const stored = await insertSessionOfIdentity(database(env), session.row, user.provider);
  return stored ? sessionTokens(env, user, session, now) : null;
}

/** A new session that is not stored yet, for callers that insert it in a batch of their own. */
export async function prepareSession(
  env: Env,
  userId: string,
  device: Device,
  now: Date,
): Promise<PreparedSession> {
  const sessionId = newId();
  const refreshToken = newRefreshToken(env, sessionId);
  const createdAt = now.toISOString();
  return {
    refreshToken,
    row: {
      id: newId(),
      userId,
      sessionId,
      refreshHash: await hashRefreshToken(refreshToken),
      ...device,
      lastActive: createdAt,
      expiresAt: sessionExpiry(now),
      createdAt,
    },
  };
}

/** The tokens of a stored session. */
export async function sessionTokens(
  env: Env,
  user: SessionUser,
  session: PreparedSession,
  now: Date,
): Promise<SessionTokens> {
  const subject = { userId: user.id, role: user.role, sessionId: session.row.sessionId };
  return {
    token: await signAccessToken(env, subject, now),
    refreshToken: session.refreshToken,
    expiresIn: ACCESS_TOKEN_SECONDS,
  };
}

export const sessionExpiry = (now: Date): string =>
  new Date(now.getTime() + SESSION_DAYS * 86_400_000).toISOString();
