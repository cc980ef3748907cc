import { userScope } from '@jobmatch/shared/caller';
import { AppError } from '@jobmatch/shared/errors';
import type { RequestContext } from '@jobmatch/shared/http/route';
import { ACCESS_TOKEN_SECONDS, signAccessToken } from '../auth/access-token.ts';
import { database } from '../database.ts';
import type { Env } from '../env.ts';
import { recordSecurityEvent } from '../security-events/record.ts';
import type { Device } from './device.ts';
import { type SessionRow, findNamedSession, findSessionUser, rotateSession } from './queries.ts';
import { hashRefreshToken, isGenuine, sessionOf, successors } from './refresh-token.ts';
import { revokeSession } from './revocation.ts';
import { type SessionTokens, sessionExpiry } from './session.ts';

/** How long a client may repeat a refresh whose answer it missed or that it sent twice. */
const REPEAT_MS = 10_000;

type Context = Pick<RequestContext<Env>, 'env' | 'ctx' | 'headers' | 'log'>;

/**
 * Trades a refresh token for its successor and an access token. A token works once, with one
 * exception: the same client (user agent and address) may repeat it for 10 seconds and gets the same
 * successor again, so that two tabs or a lost answer do not sign anyone out. Every other second use
 * means that two parties hold the token: the session ends, for both (RFC 9700, section 4.14.2).
 * Throws INVALID_TOKEN, TOKEN_EXPIRED or SESSION_REVOKED.
 */
export async function refreshSession(
  context: Context,
  token: string,
  device: Device,
  now: Date,
): Promise<SessionTokens> {
  const { env } = context;
  const sessionId = sessionOf(token);
  if (sessionId === null) throw invalid();
  const db = database(env);
  const [next, ...others] = successors(env, token);
  const from = await hashRefreshToken(token);
  const rotated = await rotateSession(db, {
    sessionId,
    from,
    to: await hashRefreshToken(next),
    device,
    now: now.toISOString(),
    expiresAt: sessionExpiry(now),
  });
  if (rotated !== null) return issue(env, rotated, next, now);

  const session = await findNamedSession(db, sessionId);
  const known = session?.refreshHash === from || session?.previousRefreshHash === from;
  if (session === null || !(known || isGenuine(env, token))) throw invalid();
  if (session.revokedAt !== null) throw revoked();
  if (session.expiresAt <= now.toISOString()) {
    throw new AppError('TOKEN_EXPIRED', 'The session has expired. Sign in again.');
  }
  if (session.previousRefreshHash === from && isRepeat(session, device, now)) {
    for (const candidate of [next, ...others]) {
      if ((await hashRefreshToken(candidate)) === session.refreshHash) {
        return issue(env, session, candidate, now);
      }
    }
  }
  await endStolenSession(context, session, device, now);
  throw revoked();
}

function isRepeat(session: SessionRow, device: Device, now: Date): boolean {
  const rotatedAtMs = Date.parse(session.rotatedAt ?? '');
  return (
    now.getTime() - rotatedAtMs <= REPEAT_MS &&
    session.userAgent === device.userAgent &&
    session.ipAddress === device.ipAddress
  );
}

async function issue(
  env: Env,
  { userId, sessionId }: SessionRow,
  refreshToken: string,
  now: Date,
): Promise<SessionTokens> {
  const user = await findSessionUser(database(env), userScope({ userId }));
  if (user === null) throw revoked();
  const token = await signAccessToken(env, { userId, role: user.role, sessionId }, now);
  return { token, refreshToken, expiresIn: ACCESS_TOKEN_SECONDS };
}

/** Of parallel uses one ends the session and records it. */
async function endStolenSession(
  context: Context,
  { userId, sessionId }: SessionRow,
  device: Device,
  now: Date,
): Promise<void> {
  if (!(await revokeSession(context, userScope({ userId }), sessionId, now))) return;
  context.log.warn('session.refresh_reused', { userId, sessionId });
  recordSecurityEvent(context, {
    userId,
    action: 'session_revoked',
    status: 'success',
    device,
    at: now,
    metadata: { sessionId, reason: 'refresh_token_reused' },
  });
}

const invalid = () => new AppError('INVALID_TOKEN', 'The refresh token is not valid.');
const revoked = () => new AppError('SESSION_REVOKED', 'The session has ended. Sign in again.');
