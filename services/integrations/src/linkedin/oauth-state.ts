import { Id } from '@jobmatch/shared/ids';
import * as v from 'valibot';
import type { OAuthStateUse } from './oauth-state-use.ts';

/** How long somebody may take at the provider. */
export const STATE_LIFETIME_MS = 10 * 60 * 1000;
/** Twice as long, so that one that is late can be told from one that never was. */
const KEPT_SECONDS = (2 * STATE_LIFETIME_MS) / 1000;

export const Intent = v.picklist(['import', 'signin']);
export type Intent = v.InferOutput<typeof Intent>;

const OAuthState = v.object({
  intent: Intent,
  /** Whose import it is; null for a sign-in. */
  userId: v.nullable(Id),
  provider: v.literal('linkedin'),
  nonce: v.string(),
  codeVerifier: v.string(),
  /** The redirect_uri that the code is bound to. */
  redirectTo: v.string(),
  /** Hash of the browser's secret. */
  browser: v.string(),
  createdAt: v.pipe(v.string(), v.isoTimestamp()),
});
export type OAuthState = v.InferOutput<typeof OAuthState>;

interface StateEnv {
  OAUTH_STATES: Pick<KVNamespace, 'get' | 'delete'>;
  OAUTH_STATE_USE: Pick<DurableObjectNamespace<OAuthStateUse>, 'getByName'>;
}

const key = (state: string): string => `oauth:${state}`;

export async function keepState(
  { OAUTH_STATES }: { OAUTH_STATES: Pick<KVNamespace, 'put'> },
  state: string,
  record: OAuthState,
): Promise<void> {
  await OAUTH_STATES.put(key(state), JSON.stringify(record), { expirationTtl: KEPT_SECONDS });
}

/**
 * Uses a state up and answers what was kept with it: once, for the browser whose secret hashes to
 * `browser`. Another browser gets nothing, and cannot use it up either.
 */
export async function useState(
  env: StateEnv,
  state: string,
  { browser, now }: { browser: string | null; now: Date },
): Promise<OAuthState | 'invalid_state' | 'expired_state'> {
  const stored = await env.OAUTH_STATES.get(key(state));
  if (stored === null) return 'invalid_state';
  const record = v.parse(OAuthState, JSON.parse(stored));
  if (now.getTime() - Date.parse(record.createdAt) > STATE_LIFETIME_MS) return 'expired_state';
  if (record.browser !== browser) return 'invalid_state';
  if (!(await env.OAUTH_STATE_USE.getByName(state).claim())) return 'invalid_state';
  await env.OAUTH_STATES.delete(key(state));
  return record;
}
