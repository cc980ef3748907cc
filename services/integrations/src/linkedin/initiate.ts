import { readOrigin } from '@jobmatch/shared/caller';
import { keepBrowserSecret } from './browser-cookie.ts';
import { type LinkedInConfig, requireConfigured } from './config.ts';
import { type Intent, STATE_LIFETIME_MS, keepState } from './oauth-state.ts';
import { randomSecret, sha256Base64Url } from './random-secret.ts';

const SCOPES = 'openid profile email';
export const CALLBACK_PATH = '/api/auth/linkedin/callback';

interface Start {
  intent: Intent;
  /** Whose import it is; null for a sign-in. */
  userId: string | null;
  request: Request;
  now: Date;
}

interface Initiated {
  authUrl: string;
  state: string;
  expiresAt: string;
  setCookie: string;
}

/** Begins a sign-in or an import in the browser that asks, which alone can finish it. */
export async function initiate(
  env: LinkedInConfig & { OAUTH_STATES: Pick<KVNamespace, 'put'> },
  { intent, userId, request, now }: Start,
): Promise<Initiated> {
  requireConfigured(env);
  const { secret, setCookie } = keepBrowserSecret(request);
  const state = randomSecret();
  const record = {
    intent,
    userId,
    provider: 'linkedin',
    nonce: randomSecret(),
    codeVerifier: randomSecret(),
    redirectTo: new URL(CALLBACK_PATH, readOrigin(request)).href,
    browser: await sha256Base64Url(secret),
    createdAt: now.toISOString(),
  } as const;
  await keepState(env, state, record);
  const authUrl = new URL('/oauth/v2/authorization', env.LINKEDIN_URL);
  const parameters = {
    response_type: 'code',
    client_id: env.LINKEDIN_CLIENT_ID,
    redirect_uri: record.redirectTo,
    scope: SCOPES,
    state,
    nonce: record.nonce,
    ...(env.LINKEDIN_PKCE
      ? {
          code_challenge: await sha256Base64Url(record.codeVerifier),
          code_challenge_method: 'S256',
        }
      : {}),
  };
  authUrl.search = new URLSearchParams(parameters).toString();
  const expiresAt = new Date(now.getTime() + STATE_LIFETIME_MS).toISOString();
  return { authUrl: authUrl.href, state, expiresAt, setCookie };
}
