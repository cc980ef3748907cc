import type { ExternalIdentity } from '@jobmatch/shared/contracts/identity';
import { type JWTPayload, type JWTVerifyOptions, jwtVerify } from 'jose';
import * as v from 'valibot';
import { ALGORITHMS_OF, type ExternalIssuer } from './external-issuers.ts';
import { externalKey } from './external-keys.ts';
import { expiredToken, invalidToken, refusalOf } from './refusals.ts';

/** For clocks that differ: how early `nbf` may be met. `exp` gets no grace. */
const CLOCK_TOLERANCE_SECONDS = 5;

const Email = v.pipe(v.string(), v.maxLength(254), v.email());

const Claims = v.object({
  sub: v.pipe(v.string(), v.minLength(1), v.maxLength(255), v.excludes('\0')),
  exp: v.number(),
  iat: v.optional(v.number()),
  jti: v.optional(v.string()),
  email: v.fallback(v.nullable(Email), null),
  // Some issuers send it as text.
  email_verified: v.fallback(
    v.pipe(
      v.union([v.literal(true), v.literal('true')]),
      v.transform(() => true),
    ),
    false,
  ),
  name: v.fallback(
    v.nullable(v.pipe(v.string(), v.excludes('\0'), v.trim(), v.minLength(1), v.maxLength(200))),
    null,
  ),
});

interface VerifiedToken {
  identity: ExternalIdentity;
  sessionId: string;
}

/** Verifies a token against the issuer that its header and `iss` claim select. */
export async function verifyExternalToken(
  token: string,
  issuer: ExternalIssuer,
): Promise<VerifiedToken> {
  const payload = await verify(token, issuer).catch((err: unknown) => {
    throw refusalOf(err);
  });
  const claims = v.safeParse(Claims, payload);
  if (!claims.success) throw invalidToken();
  const { sub, exp, iat, jti, email, email_verified, name } = claims.output;
  if (exp * 1000 <= Date.now()) throw expiredToken();
  return {
    identity: {
      provider: issuer.provider,
      subject: sub,
      email,
      emailVerified: email !== null && email_verified,
      name,
    },
    // Without a time of issue each token is a session of its own, or signing out would be for ever.
    sessionId: await sessionIdOf(issuer.issuer, sub, String(iat ?? jti ?? token)),
  };
}

async function verify(token: string, issuer: ExternalIssuer): Promise<JWTPayload> {
  const options: JWTVerifyOptions = {
    algorithms: [...ALGORITHMS_OF[issuer.kind]],
    issuer: issuer.issuer,
    audience: issuer.audience,
    requiredClaims: ['exp', 'sub'],
    clockTolerance: CLOCK_TOLERANCE_SECONDS,
  };
  if (issuer.kind === 'secret') return (await jwtVerify(token, issuer.secret, options)).payload;
  const key = async ({ kid, alg }: { kid?: string; alg?: string }) => {
    const found =
      kid === undefined || alg === undefined ? undefined : await externalKey(issuer, kid, alg);
    if (found === undefined) throw invalidToken();
    return found;
  };
  return (await jwtVerify(token, key, options)).payload;
}

/** A stable name, in the form of our own session ids, for what the issuer's token is one of. */
async function sessionIdOf(...parts: string[]): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify(parts));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', text)).slice(0, 16);
  // The version and variant bits of a UUIDv4, which is the only form ids may have.
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x40;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
