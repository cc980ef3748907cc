import { type CryptoKey, type JWK, SignJWT, importJWK } from 'jose';
import type { Role } from '@jobmatch/shared/caller';
import type { PublicJwk } from '@jobmatch/shared/contracts/identity';
import * as v from 'valibot';
import type { Env } from '../env.ts';

export const ACCESS_TOKEN_SECONDS = 15 * 60;
const ALGORITHM = 'ES256';

const SigningKey = v.object({
  kty: v.literal('EC'),
  crv: v.literal('P-256'),
  x: v.string(),
  y: v.string(),
  d: v.string(),
  kid: v.string(),
});

interface Subject {
  userId: string;
  role: Role;
  sessionId: string;
}

/** Signs a 15-minute access token (ES256) for one session. */
export async function signAccessToken(env: Env, subject: Subject, now: Date): Promise<string> {
  const { jwk, key } = await signingKey(env);
  const issuedAt = Math.floor(now.getTime() / 1000);
  return new SignJWT({ sid: subject.sessionId, role: subject.role })
    .setProtectedHeader({ alg: ALGORITHM, kid: jwk.kid, typ: 'JWT' })
    .setIssuer(env.JWT_ISSUER)
    .setAudience(env.JWT_AUDIENCE)
    .setSubject(subject.userId)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + ACCESS_TOKEN_SECONDS)
    .sign(key);
}

/** The public half of the signing key. */
export function publicKeys(env: Env): PublicJwk[] {
  const { kty, crv, x, y, kid } = parseSigningKey(env);
  return [{ kty, crv, x, y, kid, alg: ALGORITHM, use: 'sig' }];
}

let imported: { secret: string; key: CryptoKey } | undefined;

async function signingKey(env: Env) {
  const jwk = parseSigningKey(env);
  if (imported?.secret !== env.JWT_SIGNING_KEY) {
    const key = await importJWK(jwk satisfies JWK, ALGORITHM);
    if (key instanceof Uint8Array) throw new Error('JWT_SIGNING_KEY is not an EC key.');
    imported = { secret: env.JWT_SIGNING_KEY, key };
  }
  return { jwk, key: imported.key };
}

const parseSigningKey = (env: Env) => v.parse(SigningKey, JSON.parse(env.JWT_SIGNING_KEY));
