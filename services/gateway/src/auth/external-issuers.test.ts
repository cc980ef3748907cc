import { describe, expect, it } from 'vitest';
import { parseIssuers } from './external-issuers.ts';

const SECRET = 's'.repeat(32);
const jwks = {
  provider: 'supabase',
  issuer: 'https://x.supabase.co/auth/v1',
  audience: 'authenticated',
  jwksUrl: 'https://x.supabase.co/auth/v1/.well-known/jwks.json',
};
const { jwksUrl: _, ...common } = jwks;
const secret = { ...common, secretName: 'supabase' };

const parse = (issuers: unknown[], secrets = '{}') =>
  parseIssuers({
    JWT_ISSUER: 'https://jobmatch.test',
    EXTERNAL_ISSUERS: issuers,
    EXTERNAL_ISSUER_SECRETS: secrets,
  });

describe('the configured issuers', () => {
  it('are a key set or a secret each', () => {
    expect(parse([])).toEqual([]);
    expect(parse([jwks])).toEqual([{ kind: 'jwks', ...jwks }]);
    expect(parse([secret], JSON.stringify({ supabase: SECRET }))).toEqual([
      { kind: 'secret', ...common, secret: new TextEncoder().encode(SECRET) },
    ]);
  });

  it.each<[string, unknown[], string]>([
    [
      'both a key set and a secret',
      [{ ...jwks, secretName: 'supabase' }],
      `{"supabase":"${SECRET}"}`,
    ],
    ['neither', [common], '{}'],
    ['a secret that is not there', [secret], '{}'],
    ['a secret that is too short', [secret], '{"supabase":"secret-text"}'],
    ['our own name', [{ ...jwks, issuer: 'https://jobmatch.test' }], '{}'],
    ['a key set that is no URL', [{ ...jwks, jwksUrl: 'x' }], '{}'],
    ['algorithms of its own', [{ ...jwks, algorithms: ['none'] }], '{}'],
  ])('are refused with %s, without quoting a secret', (_case, issuers, secrets) => {
    expect(() => parse(issuers, secrets)).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('secret-text') }),
    );
  });
});
