import { SignJWT, generateKeyPair } from 'jose';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LinkedInConfig } from './config.ts';
import { EXAMPLE_CONFIG } from './example-config.ts';
import { exchangeCode } from './exchange-code.ts';

const STATE = { nonce: 'nonce-1', codeVerifier: 'verifier-1', redirectTo: 'https://api.test/back' };

const keys = await generateKeyPair('RS256');
const others = await generateKeyPair('RS256');

interface Token {
  nonce?: string;
  issuer?: string;
  audience?: string;
  subject?: string;
  expires?: string;
  key?: CryptoKey;
}

const idToken = ({ nonce, ...token }: Token = {}) =>
  new SignJWT(nonce === undefined ? {} : { nonce })
    .setProtectedHeader({ alg: 'RS256' })
    .setIssuer(token.issuer ?? 'https://linkedin.test/oauth')
    .setAudience(token.audience ?? 'us')
    .setSubject(token.subject ?? 'member-1')
    .setIssuedAt()
    .setExpirationTime(token.expires ?? '5m')
    .sign(token.key ?? keys.privateKey);

const upstream = vi.fn<typeof fetch>();
beforeEach(() => vi.stubGlobal('fetch', upstream));
afterEach(() => {
  vi.unstubAllGlobals();
  upstream.mockReset();
});

const answerWith = (id_token: string) =>
  upstream.mockResolvedValue(Response.json({ access_token: 'access-1', id_token }));

const exchange = (config: Partial<LinkedInConfig> = {}) =>
  exchangeCode(
    { ...EXAMPLE_CONFIG, ...config },
    { code: 'code-1', state: STATE },
    async () => keys.publicKey,
  );

async function sent() {
  const [input = '', init] = upstream.mock.lastCall ?? [];
  const request = new Request(input, init);
  const form = Object.fromEntries(new URLSearchParams(await request.text()));
  return { url: request.url, form };
}

describe('a code', () => {
  it('is exchanged with the secret, the verifier and the address it is bound to', async () => {
    answerWith(await idToken({ nonce: 'nonce-1' }));
    expect(await exchange()).toEqual({ accessToken: 'access-1', subject: 'member-1' });
    const { url, form } = await sent();
    expect(url).toBe('https://linkedin.test/oauth/v2/accessToken');
    expect(form).toEqual({
      grant_type: 'authorization_code',
      code: 'code-1',
      redirect_uri: 'https://api.test/back',
      client_id: 'us',
      client_secret: 'hush',
      code_verifier: 'verifier-1',
    });
  });

  it('goes without a verifier to a provider that takes none', async () => {
    answerWith(await idToken({ nonce: 'nonce-1' }));
    await exchange({ LINKEDIN_PKCE: false });
    expect((await sent()).form).not.toHaveProperty('code_verifier');
  });

  it.each<[string, Token]>([
    ['of another sign-in', { nonce: 'nonce-2' }],
    ['without a nonce', {}],
    ['of another issuer', { nonce: 'nonce-1', issuer: 'https://evil.test/oauth' }],
    ['for another client', { nonce: 'nonce-1', audience: 'them' }],
    ['that has expired', { nonce: 'nonce-1', expires: '-5m' }],
    ['of nobody', { nonce: 'nonce-1', subject: '' }],
    ['signed with another key', { nonce: 'nonce-1', key: others.privateKey }],
  ])('is refused for an id token %s', async (_, token) => {
    answerWith(await idToken(token));
    await expect(exchange()).rejects.toMatchObject({ code: 'token_exchange_failed' });
  });

  it('of a provider that returns no nonce passes without one, but not with another', async () => {
    answerWith(await idToken());
    expect(await exchange({ LINKEDIN_NONCE: false })).toMatchObject({ subject: 'member-1' });
    answerWith(await idToken({ nonce: 'nonce-2' }));
    await expect(exchange({ LINKEDIN_NONCE: false })).rejects.toMatchObject({
      code: 'token_exchange_failed',
    });
  });

  it.each([
    ['an error', new Response('no', { status: 400 })],
    ['a redirect', new Response(null, { status: 302, headers: { location: 'https://evil.test' } })],
    ['a page', new Response('<html>')],
    ['an endless answer', new Response(`"${'x'.repeat(70_000)}"`)],
    ['half an answer', Response.json({ access_token: 'access-1' })],
  ])('fails when the provider answers with %s', async (_, response) => {
    upstream.mockResolvedValue(response);
    await expect(exchange()).rejects.toMatchObject({ code: 'token_exchange_failed' });
  });

  it('fails when the provider cannot be reached', async () => {
    upstream.mockRejectedValue(new TypeError('connection refused'));
    await expect(exchange()).rejects.toMatchObject({ code: 'token_exchange_failed' });
  });
});
