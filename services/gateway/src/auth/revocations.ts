import type { Log } from '@jobmatch/shared/log';
import { readRevoked, stripRevoked } from '@jobmatch/shared/revocations';
import { KV_READ_TIMEOUT_MS, within } from '@jobmatch/shared/in-time';
import * as v from 'valibot';
import type { Env } from '../env.ts';
import { Memo } from './memo.ts';

const RevokedSession = v.looseObject({ revokedAt: v.string() });

/** KV answers up to this old (its minimum), and we repeat them as long: a minute together. */
const KV_CACHE_SECONDS = 30;
const checked = new Memo<true>({ max: 20_000, ttlMs: KV_CACHE_SECONDS * 1000 });
/** While KV is away every session counts as live, and is asked for again this soon. */
const UNCHECKED_MS = 5_000;

/** What this isolate was told itself is remembered until the last access token has expired. */
const TOLD_MS = 16 * 60_000;
const revokedSessions = new Memo<true>({ max: 20_000, ttlMs: TOLD_MS });
const revokedTokens = new Memo<true>({ max: 5_000, ttlMs: TOLD_MS });

const LOG_EVERY_MS = 60_000;
let loggedAtMs = Number.NEGATIVE_INFINITY;

/**
 * Whether a session has ended. Only a `revokedAt` says so: a session KV knows nothing of is live, and
 * while KV cannot be read all are, since their access tokens end within 15 minutes by themselves.
 */
export async function isRevoked(env: Env, sessionId: string, log: Log): Promise<boolean> {
  if (revokedSessions.get(sessionId)) return true;
  if (checked.get(sessionId)) return false;
  try {
    const options = { type: 'json', cacheTtl: KV_CACHE_SECONDS } as const;
    const read = env.SESSIONS.get<unknown>(`session:${sessionId}`, options);
    const stored = await within(KV_READ_TIMEOUT_MS, read);
    if (v.is(RevokedSession, stored)) {
      revokedSessions.set(sessionId, true);
      return true;
    }
    checked.set(sessionId, true);
  } catch (err) {
    checked.set(sessionId, true, UNCHECKED_MS);
    if (Date.now() - loggedAtMs > LOG_EVERY_MS) {
      loggedAtMs = Date.now();
      log.warn('session.check_failed', { error: err instanceof Error ? err.name : typeof err });
    }
  }
  // Another request of this isolate may have heard of the end while this one was reading.
  return revokedSessions.get(sessionId) === true;
}

export const isTokenRevoked = (tokenId: string): boolean => revokedTokens.get(tokenId) === true;

/**
 * Takes note of what a service says has just ended, so that it is refused from the next request on,
 * and answers with the response as the client may see it.
 */
export function noteRevocations(response: Response): Response {
  const sessions = readRevoked(response.headers, 'sessions');
  const tokens = readRevoked(response.headers, 'tokens');
  if (sessions.length === 0 && tokens.length === 0) return response;
  for (const id of sessions) revokedSessions.set(id, true);
  for (const id of tokens) revokedTokens.set(id, true);
  const visible = new Response(response.body, response);
  stripRevoked(visible.headers);
  return visible;
}
