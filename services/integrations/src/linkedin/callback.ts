import type { LinkedInProfile } from '@jobmatch/shared/contracts/linkedin';
import { isAppError } from '@jobmatch/shared/errors';
import type { Log } from '@jobmatch/shared/log';
import type { Env } from '../env.ts';
import { readBrowserSecret } from './browser-cookie.ts';
import { type OAuthState, useState } from './oauth-state.ts';
import { keepPendingImport } from './pending-import.ts';
import { exchangeCode } from './exchange-code.ts';
import { fetchProfile } from './fetch-profile.ts';
import { sha256Base64Url } from './random-secret.ts';
import { type Outcome, landing } from './landing.ts';
import { RefusedByProvider } from './refused-by-provider.ts';

/** What LinkedIn calls it when somebody goes back, and what OAuth does (RFC 6749). */
const CANCELLED = new Set(['user_cancelled_login', 'user_cancelled_authorize', 'access_denied']);

interface Return {
  request: Request;
  log: Log;
  now: Date;
}

/** Where a browser that comes back from LinkedIn goes on to. Never throws. */
export async function finish(env: Env, { request, log, now }: Return): Promise<URL> {
  const { searchParams } = new URL(request.url);
  const state = searchParams.get('state');
  let intent: OAuthState['intent'] = 'import';
  const refuse = (code: Outcome) => {
    log.info('linkedin.refused', { code, intent });
    return landing(env, intent, { error: code });
  };
  try {
    if (state === null) return refuse('missing_parameters');
    const secret = readBrowserSecret(request);
    const browser = secret === null ? null : await sha256Base64Url(secret);
    const used = await useState(env, state, { browser, now });
    if (typeof used === 'string') return refuse(used);
    ({ intent } = used);
    const error = searchParams.get('error');
    if (error !== null) return refuse(CANCELLED.has(error) ? 'user_cancelled' : 'oauth_error');
    const code = searchParams.get('code');
    if (code === null) return refuse('missing_parameters');
    const profile = await fetchProfile(env, await exchangeCode(env, { code, state: used }));
    return await accept(env, used, profile);
  } catch (err) {
    if (err instanceof RefusedByProvider) {
      log.warn('linkedin.failed', { code: err.code, reason: err.message });
      return landing(env, intent, { error: err.code });
    }
    if (isAppError(err) && err.code === 'CONFLICT') return refuse('account_exists');
    if (isAppError(err) && err.code === 'FORBIDDEN') return refuse('account_unavailable');
    log.error('linkedin.broke', { error: err instanceof Error ? err.message : typeof err });
    return landing(env, intent, { error: 'internal_error' });
  }
}

async function accept(env: Env, state: OAuthState, profile: LinkedInProfile): Promise<URL> {
  if (state.userId === null) {
    return landing(env, 'signin', { code: await env.CORE_LINKEDIN.startSignIn(profile) });
  }
  await keepPendingImport(env, state.userId, profile);
  return landing(env, 'import', {});
}
