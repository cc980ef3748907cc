import { type JWTVerifyGetKey, createRemoteJWKSet, jwtVerify } from 'jose';
import * as v from 'valibot';
import type { LinkedInConfig } from './config.ts';
import type { OAuthState } from './oauth-state.ts';
import { RefusedByProvider } from './refused-by-provider.ts';
import { fetchJson } from './fetch-json.ts';

const CLOCK_TOLERANCE_SECONDS = 60;

const TokenAnswer = v.object({
  access_token: v.pipe(v.string(), v.minLength(1)),
  id_token: v.pipe(v.string(), v.minLength(1)),
});

/** What the provider vouches for after a sign-in. */
export interface Grant {
  accessToken: string;
  subject: string;
}

interface Exchange {
  code: string;
  state: Pick<OAuthState, 'codeVerifier' | 'nonce' | 'redirectTo'>;
}

/**
 * Exchanges an authorisation code for tokens and verifies the id token: signature, issuer, audience,
 * expiry and the nonce of this very sign-in. Throws {@link RefusedByProvider}.
 */
export async function exchangeCode(
  config: LinkedInConfig,
  { code, state }: Exchange,
  keys: JWTVerifyGetKey = keysOf(config),
): Promise<Grant> {
  const form = {
    grant_type: 'authorization_code',
    code,
    redirect_uri: state.redirectTo,
    client_id: config.LINKEDIN_CLIENT_ID,
    client_secret: config.LINKEDIN_CLIENT_SECRET,
    ...(config.LINKEDIN_PKCE ? { code_verifier: state.codeVerifier } : {}),
  };
  const answer = await fetchJson(
    'token_exchange_failed',
    new URL('/oauth/v2/accessToken', config.LINKEDIN_URL),
    { method: 'POST', body: new URLSearchParams(form) },
  );
  const tokens = v.safeParse(TokenAnswer, answer);
  if (!tokens.success) throw refused('The tokens are not as they should be.');
  const { access_token: accessToken, id_token: idToken } = tokens.output;
  return { accessToken, subject: await subjectOf(config, idToken, state.nonce, keys) };
}

async function subjectOf(
  config: LinkedInConfig,
  idToken: string,
  nonce: string,
  keys: JWTVerifyGetKey,
): Promise<string> {
  const { payload } = await jwtVerify(idToken, keys, {
    issuer: `${config.LINKEDIN_URL}/oauth`,
    audience: config.LINKEDIN_CLIENT_ID,
    algorithms: ['RS256'],
    requiredClaims: ['sub', 'exp'],
    clockTolerance: CLOCK_TOLERANCE_SECONDS,
  }).catch((err: unknown) => {
    const reason = err instanceof Error && 'code' in err ? String(err.code) : 'unknown';
    throw refused(`The id token does not hold: ${reason}.`);
  });
  const sent = payload['nonce'];
  const mayLackNonce = !config.LINKEDIN_NONCE && sent === undefined;
  if (sent !== nonce && !mayLackNonce) throw refused('The id token has another nonce.');
  const { sub } = payload;
  if (sub === undefined || sub === '') throw refused('The id token names nobody.');
  return sub;
}

const refused = (message: string) => new RefusedByProvider('token_exchange_failed', message);

/** One key set per address and isolate, so that keys are fetched once and not per sign-in. */
const keySets = new Map<string, JWTVerifyGetKey>();

const KEYS_TIMEOUT_MS = 5_000;

function keysOf({ LINKEDIN_URL }: LinkedInConfig): JWTVerifyGetKey {
  const known = keySets.get(LINKEDIN_URL);
  if (known !== undefined) return known;
  const url = new URL('/oauth/openid/jwks', LINKEDIN_URL);
  const keys = createRemoteJWKSet(url, { timeoutDuration: KEYS_TIMEOUT_MS });
  keySets.set(LINKEDIN_URL, keys);
  return keys;
}
