import { within } from '@jobmatch/shared/in-time';
import { type CryptoKey, importJWK } from 'jose';
import type { Env } from '../env.ts';
import { KeySource } from './key-source.ts';

/** As long as {@link KeySource} has other requests wait for it. */
const TIMEOUT_MS = 3_000;

const source = new KeySource<CryptoKey>();

/** Our own public key with this id, as core publishes it. */
export const ownKey = (env: Env, kid: string): Promise<CryptoKey | undefined> =>
  source.find(kid, async () => {
    using answer = await within(TIMEOUT_MS, env.CORE_IDENTITY.jwks());
    const keys = new Map<string, CryptoKey>();
    for (const jwk of answer.keys) {
      const key = await importJWK({ ...jwk }, jwk.alg);
      if (!(key instanceof Uint8Array)) keys.set(jwk.kid, key);
    }
    return keys;
  });
