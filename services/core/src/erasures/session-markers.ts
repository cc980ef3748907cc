import { sessions } from '@jobmatch/db-schema/auth';
import type { UserScope } from '@jobmatch/shared/caller';
import { and, eq, gt } from 'drizzle-orm';
import * as v from 'valibot';
import { ACCESS_TOKEN_SECONDS } from '../auth/access-token.ts';
import type { Database } from '../database.ts';
import type { Env } from '../env.ts';
import { SESSION_DAYS } from '../sessions/session.ts';

/** KV answers for this many keys at once. */
const KEYS_A_READ = 100;

const Named = v.looseObject({ userId: v.string() });

/** The KV keys that say of the account's sessions that they have ended. */
export async function sessionKeys(
  db: Database,
  { userId }: UserScope,
  now: Date,
): Promise<string[]> {
  const kept = new Date(now.getTime() - (SESSION_DAYS + 1) * 86_400_000).toISOString();
  const rows = await db
    .select({ sessionId: sessions.sessionId })
    .from(sessions)
    .where(and(eq(sessions.userId, userId), gt(sessions.revokedAt, kept)));
  return rows.map(({ sessionId }) => `session:${sessionId}`);
}

/** How many of them say whose session it was. */
export async function countNamedKeys(kv: KVNamespace, keys: readonly string[]): Promise<number> {
  let named = 0;
  for (let from = 0; from < keys.length; from += KEYS_A_READ) {
    const values = await kv.get<unknown>(keys.slice(from, from + KEYS_A_READ), 'json');
    named += [...values.values()].filter((value) => v.is(Named, value)).length;
  }
  return named;
}

/**
 * Leaves of each key only that the session has ended, until the last of its access tokens has too.
 * Without it every gateway that has not seen the session end would take those tokens again.
 */
export async function anonymiseKeys(
  { SESSIONS }: Pick<Env, 'SESSIONS'>,
  keys: readonly string[],
  now: Date,
): Promise<void> {
  const value = JSON.stringify({ revokedAt: now.toISOString() });
  const options = { expirationTtl: ACCESS_TOKEN_SECONDS + 300 };
  for (let from = 0; from < keys.length; from += KEYS_A_READ) {
    const some = keys.slice(from, from + KEYS_A_READ);
    await Promise.all(some.map((key) => SESSIONS.put(key, value, options)));
  }
}
