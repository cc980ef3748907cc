import type { UserScope } from '@jobmatch/shared/caller';
import type { RequestContext } from '@jobmatch/shared/http/route';
import { writeRevoked } from '@jobmatch/shared/revocations';
import { ACCESS_TOKEN_SECONDS } from '../auth/access-token.ts';
import { database } from '../database.ts';
import type { Env } from '../env.ts';
import { markAllRevoked, markRevoked } from './queries.ts';
import { SESSION_DAYS } from './session.ts';

/** What a revocation needs of the request that causes it: a route handler's input has it. */
type RevocationContext = Pick<RequestContext<Env>, 'env' | 'headers' | 'log'>;

/**
 * Ends one session of the user, and says whether it was live. Refreshing it is refused from now on;
 * its access tokens are refused as soon as a gateway learns of it (see {@link announce}).
 */
export async function revokeSession(
  context: RevocationContext,
  scope: UserScope,
  sessionId: string,
  now: Date,
): Promise<boolean> {
  const revoked = await markRevoked(database(context.env), scope, sessionId, now.toISOString());
  if (revoked) await announce(context, scope, [sessionId], now);
  return revoked;
}

/** Ends every session of the user, or every one but `except`. Answers how many it ended. */
export async function revokeAllSessions(
  context: RevocationContext,
  scope: UserScope,
  { except, now }: { except?: string | undefined; now: Date },
): Promise<number> {
  const ended = await markAllRevoked(database(context.env), scope, except, now.toISOString());
  // Only a session that was opened or refreshed a moment ago can still have a valid access token.
  const since = new Date(now.getTime() - (ACCESS_TOKEN_SECONDS + 60) * 1000).toISOString();
  const recent = ended.filter(({ lastActive }) => lastActive > since);
  await announce(
    context,
    scope,
    recent.map(({ sessionId }) => sessionId),
    now,
  );
  return ended.length;
}

/**
 * Tells gateways that sessions have ended: the one that forwarded this request by a header, which
 * works at once, all others through KV, within a minute. A failed write is only logged: D1 already
 * refuses to refresh the session, so its access token ends within its 15 minutes.
 */
export async function announce(
  { env, headers, log }: RevocationContext,
  { userId }: UserScope,
  sessionIds: readonly string[],
  now: Date,
): Promise<void> {
  writeRevoked(headers, 'sessions', sessionIds);
  const value = JSON.stringify({ userId, revokedAt: now.toISOString() });
  const options = { metadata: { userId }, expirationTtl: SESSION_DAYS * 86_400 };
  const writes = await Promise.allSettled(
    sessionIds.map((id) => env.SESSIONS.put(`session:${id}`, value, options)),
  );
  const failed = writes.filter(({ status }) => status === 'rejected').length;
  if (failed > 0) log.warn('session.revocation_not_announced', { userId, failed });
}
