import { describe, expect, it } from 'vitest';
import type { LinkedInConfig } from './config.ts';
import { EXAMPLE_CONFIG } from './example-config.ts';
import { initiate } from './initiate.ts';
import type { OAuthState } from './oauth-state.ts';

async function begin(config: Partial<LinkedInConfig> = {}, headers: Record<string, string> = {}) {
  const kept = new Map<string, string>();
  const OAUTH_STATES = {
    put: async (key: string, value: string) => void kept.set(key, value),
  };
  const request = new Request('https://api.test/api/auth/linkedin/initiate', { headers });
  const start = { intent: 'signin', userId: null, request, now: new Date(0) } as const;
  const initiated = await initiate({ ...EXAMPLE_CONFIG, ...config, OAUTH_STATES }, start);
  const record: OAuthState = JSON.parse(kept.get(`oauth:${initiated.state}`) ?? '');
  return { ...initiated, record, asked: new URL(initiated.authUrl).searchParams };
}

describe('the beginning', () => {
  it('asks LinkedIn for name and e-mail, and keeps what the return is checked against', async () => {
    const { authUrl, state, record, asked, expiresAt } = await begin();
    expect(new URL(authUrl).origin).toBe('https://linkedin.test');
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: 'code',
      client_id: 'us',
      redirect_uri: 'https://api.test/api/auth/linkedin/callback',
      scope: 'openid profile email',
      state,
      nonce: record.nonce,
      code_challenge_method: 'S256',
    });
    expect(asked.get('code_challenge')).not.toBe(record.codeVerifier);
    expect(expiresAt).toBe('1970-01-01T00:10:00.000Z');
    expect(state).toMatch(/^[\w-]{43}$/);
    expect((await begin()).state).not.toBe(state);
  });

  it('leaves PKCE out for a provider that does not take it', async () => {
    const { asked } = await begin({ LINKEDIN_PKCE: false });
    expect(asked.has('code_challenge')).toBe(false);
  });

  it('ties the state to the browser with a cookie that only this host can set', async () => {
    const { setCookie, record } = await begin();
    expect(setCookie).toMatch(
      /^__Host-jobmatch-oauth=[\w-]{43}; Path=\/; Max-Age=3600; HttpOnly; SameSite=Lax; Secure$/,
    );
    const cookie = setCookie.split(';')[0] ?? '';
    expect(record.browser).not.toContain(cookie.split('=')[1]);
    const again = await begin({}, { cookie: `other=1; ${cookie}` });
    expect(again.record.browser).toBe(record.browser);
    const planted = await begin({}, { cookie: '__Host-jobmatch-oauth=short' });
    expect(planted.record.browser).not.toBe(record.browser);
  });

  it.each([{ LINKEDIN_CLIENT_ID: '' }, { LINKEDIN_CLIENT_SECRET: '' }])(
    'is refused where LinkedIn is not set up: %j',
    async (config) => {
      await expect(begin(config)).rejects.toMatchObject({
        code: 'LINKEDIN_NOT_CONFIGURED',
      });
    },
  );
});
