import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';

/** 256 random bits in base64: what HMAC and AES-GCM keys are. */
export const newSymmetricKey = (): string => randomBytes(32).toString('base64');

/** A P-256 private key as a JWK with an id of its own, for ES256. */
export function newSigningKey(): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return JSON.stringify({ ...privateKey.export({ format: 'jwk' }), kid: randomUUID() });
}
