import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { secretsIn } from './secrets-in.ts';

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const PEM = { type: 'pkcs8', format: 'pem' } as const;

describe('a text', () => {
  it.each([
    ['a key as PEM', String(privateKey.export(PEM))],
    ['a key as JWK', JSON.stringify(privateKey.export({ format: 'jwk' }))],
    ['a key of SendGrid’s', `KEY=SG.${'a'.repeat(22)}.${'b'.repeat(43)}`],
    ['a password in an address', `https://user:${randomBytes(8).toString('hex')}@db.acme.com/`],
  ])('with %s has it found in its line, and not shown', async (_, secret) => {
    const found = await secretsIn(`one\ntwo\n${secret}\n`, 'settings.txt');
    expect(found).toMatchObject([{ line: 3 }]);
    expect(JSON.stringify(found)).not.toContain(secret.slice(10, 30));
  });

  it('with the public half of a key has none', async () => {
    const jwk = JSON.stringify(publicKey.export({ format: 'jwk' }));
    expect(await secretsIn(jwk, 'keys.json')).toEqual([]);
  });
});
