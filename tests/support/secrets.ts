import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';

export type SigningKey = ReturnType<typeof newSigningKey>;

/** A key that core signs access tokens with. */
export function newSigningKey() {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { ...privateKey.export({ format: 'jwk' }), kid: randomUUID() };
}

/** Core's secrets, made up for one fleet. */
export const coreSecrets = (signingKeys: readonly SigningKey[]): Record<string, string> => ({
  JWT_SIGNING_KEYS: JSON.stringify(signingKeys),
  TOTP_ENCRYPTION_KEY: randomBytes(32).toString('base64'),
  FILE_LINK_KEY: randomBytes(32).toString('base64'),
  WEBHOOK_SECRETS_KEY: randomBytes(32).toString('base64'),
});
