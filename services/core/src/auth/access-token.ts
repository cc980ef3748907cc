import { type CryptoKey, SignJWT, importJWK } from 'jose';
import type { Role } from '@jobmatch/shared/caller';
import type { PublicJwk } from '@jobmatch/shared/contracts/identity';
import type { Env } from '../env.ts';
import { signingKeys } from './signing-keys.ts';

export const ACCESS_TOKEN_SECONDS = 15 * 60;
const ALGORITHM = 'ES256';

interface Subject {
  userId: string;
  role: Role;
  sessionId: string;
}

/** Signs a 15-minute access token (ES256) for one session. */
export async function signAccessToken(env: Env, subject: Subject, now: Date): Promise<string> {
  const { kid, key } = await currentKey(env);
  const issuedAt = Math.floor(now.getTime() / 1000);
  return new SignJWT({ sid: subject.sessionId, role: subject.role })
    .setProtectedHeader({ alg: ALGORITHM, kid, typ: 'JWT' })
    .setIssuer(env.JWT_ISSUER)
    .setAudience(env.JWT_AUDIENCE)
    .setSubject(subject.userId)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + ACCESS_TOKEN_SECONDS)
    .sign(key);
}

/** The public halves of all signing keys, so that tokens of an earlier key keep verifying. */
export const publicKeys = (env: Pick<Env, 'JWT_SIGNING_KEYS'>): PublicJwk[] =>
  signingKeys(env).map(({ kty, crv, x, y, kid }) => ({
    kty,
    crv,
    x,
    y,
    kid,
    alg: ALGORITHM,
    use: 'sig',
  }));

interface ImportedKey {
  kid: string;
  key: CryptoKey;
}

let imported: (ImportedKey & { secret: string }) | undefined;

/** The key that signs, imported once per isolate and value of the secret. */
async function currentKey(env: Env): Promise<ImportedKey> {
  if (imported?.secret === env.JWT_SIGNING_KEYS) return imported;
  const [jwk] = signingKeys(env);
  const key = await importJWK({ ...jwk }, ALGORITHM);
  if (key instanceof Uint8Array) throw new Error('JWT_SIGNING_KEYS holds a key that is not EC.');
  imported = { secret: env.JWT_SIGNING_KEYS, kid: jwk.kid, key };
  return imported;
}
