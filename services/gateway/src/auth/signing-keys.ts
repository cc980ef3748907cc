import { type CryptoKey, importJWK } from 'jose';
import type { Env } from '../env.ts';

const REFETCH_AFTER_MS = 60_000;

let keys: ReadonlyMap<string, CryptoKey> = new Map();
let fetchedAt = Number.NEGATIVE_INFINITY;

/**
 * The public key with this id. Keys live as long as the isolate, so verification costs no call; an
 * unknown id makes core be asked again, at most once a minute.
 */
export async function signingKey(env: Env, kid: string): Promise<CryptoKey | undefined> {
  const known = keys.get(kid);
  if (known !== undefined || Date.now() - fetchedAt < REFETCH_AFTER_MS) return known;
  using answer = await env.CORE_IDENTITY.jwks();
  const imported = new Map<string, CryptoKey>();
  for (const jwk of answer.keys) {
    const key = await importJWK({ ...jwk }, jwk.alg);
    if (!(key instanceof Uint8Array)) imported.set(jwk.kid, key);
  }
  keys = imported;
  fetchedAt = Date.now();
  return keys.get(kid);
}
