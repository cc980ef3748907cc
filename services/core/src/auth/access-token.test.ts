import { env } from 'cloudflare:workers';
import { newId } from '@jobmatch/shared/ids';
import { type JWK, createLocalJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import { publicKeys, signAccessToken } from './access-token.ts';

const sign = (JWT_SIGNING_KEYS: string) =>
  signAccessToken(
    { ...env, JWT_SIGNING_KEYS },
    { userId: newId(), role: 'user', sessionId: newId() },
    new Date(),
  );

const verify = async (token: string, JWT_SIGNING_KEYS: string) => {
  const keys: JWK[] = publicKeys({ JWT_SIGNING_KEYS }).map((key) => ({ ...key }));
  return jwtVerify(token, createLocalJWKSet({ keys }));
};

describe('the signing keys', () => {
  const [current, earlier] = JSON.parse(env.JWT_SIGNING_KEYS) as [{ kid: string }, { kid: string }];
  const before = JSON.stringify([earlier]);
  const rotated = JSON.stringify([current, earlier]);
  const dropped = JSON.stringify([current]);

  it('sign with the first and publish all, without their private parts', async () => {
    const token = await sign(rotated);
    expect(decodeProtectedHeader(token).kid).toBe(current.kid);
    const published = publicKeys({ JWT_SIGNING_KEYS: rotated });
    expect(published.map(({ kid }) => kid)).toEqual([current.kid, earlier.kid]);
    expect(published.every((key) => !('d' in key))).toBe(true);
  });

  it('keep verifying tokens of an earlier key while it is listed, and no longer', async () => {
    const token = await sign(before);
    expect((await verify(token, rotated)).protectedHeader.kid).toBe(earlier.kid);
    await expect(verify(token, dropped)).rejects.toMatchObject({
      code: 'ERR_JWKS_NO_MATCHING_KEY',
    });
  });

  it.each([
    ['an empty list', '[]'],
    ['a key without its private part', JSON.stringify([{ ...current, d: undefined }])],
    ['two keys of one name', JSON.stringify([current, current])],
    ['no JSON', 'secret-text'],
  ])('are refused as %s, without being quoted', (_, keys) => {
    expect(() => publicKeys({ JWT_SIGNING_KEYS: keys })).toThrow(
      /^JWT_SIGNING_KEYS is not a list of private P-256 JWKs\.$/,
    );
  });
});
