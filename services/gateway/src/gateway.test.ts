import { describe, expect, it } from 'vitest';
import { bindings, newToken, pass } from '../test/passage.ts';
import type { Env } from './env.ts';

const APP = 'http://localhost:5173';
const withPreviews: Env = {
  ...bindings,
  APP_PREVIEW_ORIGINS: String.raw`https://[a-z0-9-]+\.jobmatch-app\.example`,
};

describe('CORS', () => {
  const ask = (origin: string, method = 'GET') =>
    pass('/health', { method, headers: { origin } }, withPreviews);

  it.each([APP, 'https://pr-12.jobmatch-app.example'])('lets pages of %s read', async (origin) => {
    const response = await ask(origin);
    expect(response.headers.get('access-control-allow-origin')).toBe(origin);
    expect(response.headers.get('access-control-expose-headers')).toContain('x-request-id');
    expect(response.headers.get('vary')).toContain('Origin');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  });

  it.each([
    'https://evil.example',
    'http://localhost:5174',
    'null',
    'https://evil.example/?https://pr-12.jobmatch-app.example',
    'https://pr-12.jobmatch-app.example.evil.example',
  ])('lets no page of %s read', async (origin) => {
    const response = await ask(origin);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('answers a preflight itself, without a token', async () => {
    const response = await pass('/api/profile', {
      method: 'OPTIONS',
      headers: { origin: APP, 'access-control-request-method': 'PATCH' },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-methods')).toContain('PATCH');
    expect(response.headers.get('access-control-allow-headers')).toContain('if-match');
  });

  it('marks refusals as readable too', async () => {
    const response = await pass('/api/profile', { headers: { origin: APP } });
    expect(response.status).toBe(401);
    expect(response.headers.get('access-control-allow-origin')).toBe(APP);
  });
});

describe('every answer', () => {
  it.each([
    ['/health', 200],
    ['/api/profile', 401],
    ['/nothing', 404],
  ])('of %s carries the security headers and its timing', async (path, status) => {
    const { headers, status: answered } = await pass(path);
    expect(answered).toBe(status);
    expect(headers.get('strict-transport-security')).toContain('max-age=');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('server-timing')).toMatch(/total;dur=\d+/);
  });
});

describe('what reaches a service', () => {
  interface Seen {
    headers: Record<string, string>;
  }

  it('is who the caller is, and neither the token nor what the client claims to be', async () => {
    const userId = crypto.randomUUID();
    const response = await pass('/api/profile', {
      token: await newToken(userId),
      headers: { 'x-jobmatch-user-id': 'somebody', 'x-jobmatch-anything': 'x' },
    });
    const { headers } = await response.json<Seen>();
    expect(headers).toMatchObject({
      'x-jobmatch-user-id': userId,
      'x-jobmatch-client-address': '203.0.113.1',
    });
    expect(headers).not.toHaveProperty('authorization');
    expect(headers).not.toHaveProperty('x-jobmatch-anything');
  });

  it('is refused before it is read when it announces too much', async () => {
    const response = await pass('/api/skills', {
      method: 'POST',
      token: await newToken(),
      body: 'x'.repeat(1024 * 1024 + 1),
      headers: { 'content-type': 'application/json', 'content-length': String(1024 * 1024 + 1) },
    });
    expect(response.status).toBe(413);
  });
});

describe('what a service says to the gateway', () => {
  it('does not reach the client', async () => {
    const CORE = {
      ...bindings.CORE,
      fetch: async () => new Response(null, { headers: { 'x-jobmatch-note': 'for you alone' } }),
    };
    const response = await pass('/api/profile', { token: await newToken() }, { ...bindings, CORE });
    expect(response.headers.has('x-jobmatch-note')).toBe(false);
  });
});

describe('a service that is down', () => {
  it('is 503 with Retry-After, left alone after five failures, and tried again', async () => {
    let asked = 0;
    const INTEGRATIONS = {
      ...bindings.INTEGRATIONS,
      fetch: () => {
        asked += 1;
        return Promise.reject(new Error('connection lost: internal detail'));
      },
    };
    const token = await newToken();
    const env = { ...bindings, INTEGRATIONS };
    for (let i = 0; i < 8; i += 1) {
      const response = await pass('/api/feeds', { token }, env);
      expect(response.status).toBe(503);
      expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(await response.text()).not.toContain('internal detail');
    }
    expect(asked).toBe(5);
    expect((await pass('/api/profile', { token }, env)).status).toBe(200);
  });
});

describe('a service that crashed', () => {
  it('is 503 with Retry-After, and the platform’s page is not passed on', async () => {
    const headers = { 'content-type': 'text/html' };
    const CORE = {
      ...bindings.CORE,
      fetch: async () => new Response('error code: 1101', { status: 500, headers }),
    };
    const response = await pass('/api/profile', { token: await newToken() }, { ...bindings, CORE });
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '1']);
    expect(await response.text()).not.toContain('1101');
  });

  it('passes on what a service itself says of a bug', async () => {
    const headers = { 'content-type': 'application/problem+json' };
    const CORE = {
      ...bindings.CORE,
      fetch: async () => Response.json({ code: 'INTERNAL_ERROR' }, { status: 500, headers }),
    };
    const response = await pass('/api/profile', { token: await newToken() }, { ...bindings, CORE });
    expect(response.status).toBe(500);
  });
});

describe('a store of the gateway’s that does not answer', () => {
  const silent = () => new Promise<never>(() => undefined);

  it('holds nobody up: neither counts nor ended sessions are waited for', async () => {
    const env = {
      ...bindings,
      RATE_LIMITS: { ...bindings.RATE_LIMITS, get: silent },
      SESSIONS: { ...bindings.SESSIONS, get: silent },
    };
    const startedMs = Date.now();
    const response = await pass('/api/profile', { token: await newToken() }, env);
    expect([response.status, response.headers.get('x-ratelimit-degraded')]).toEqual([200, 'true']);
    expect(Date.now() - startedMs).toBeLessThan(8_000);
  }, 15_000);

  it('is 503 where a count must be exact', async () => {
    const STRICT_LIMIT = { getByName: () => ({ hit: silent }) };
    // A request asks the namespace for one object by its name, and that object for a count.
    const env = { ...bindings, STRICT_LIMIT: STRICT_LIMIT as unknown as Env['STRICT_LIMIT'] };
    const response = await pass('/api/auth/login', { method: 'POST' }, env);
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '1']);
  }, 15_000);
});

describe('a client that never finishes sending', () => {
  it('is not counted as the service’s failure', async () => {
    const CORE = {
      ...bindings.CORE,
      fetch: () => Promise.reject(new Error('aborted')),
    };
    const token = await newToken();
    for (let i = 0; i < 8; i += 1) {
      const body = new ReadableStream({
        start: (controller) => controller.enqueue(new Uint8Array(1)),
      });
      const headers = { 'content-type': 'application/json' };
      await pass('/api/skills', { method: 'POST', token, body, headers }, { ...bindings, CORE });
    }
    expect((await pass('/api/profile', { token })).status).toBe(200);
  });
});

describe('a read that may be five minutes old', () => {
  it('comes from the cache the second time, for each user apart', async () => {
    const [one, other] = [await newToken(), await newToken()];
    const read = async (token: string, query = '') => {
      const response = await pass(`/api/analytics/models${query}`, { token });
      const { headers } = await response.json<{ headers: Record<string, string> }>();
      return [response.headers.get('x-cache'), headers['x-jobmatch-user-id']];
    };
    const [, first] = await read(one);
    expect(await read(one)).toEqual(['HIT', first]);
    const hit = await pass('/api/analytics/models', { token: one });
    expect(hit.headers.get('content-type')).toBe('application/json');
    expect(hit.headers.get('x-cache-date')).toMatch(/^\d{4}-/);
    expect((await read(one, '?day=1'))[0]).toBe('MISS');
    const [cache, second] = await read(other);
    expect(cache).toBe('MISS');
    expect(second).not.toBe(first);
  });

  it('comes from no cache when the cache is switched off', async () => {
    const token = await newToken();
    const env = { ...bindings, API_CACHE_ENABLED: false };
    for (let i = 0; i < 2; i += 1) {
      const response = await pass('/api/analytics/models', { token }, env);
      expect(response.headers.get('x-cache')).toBeNull();
    }
  });

  it('is never a user’s own state', async () => {
    const token = await newToken();
    for (let i = 0; i < 2; i += 1) {
      expect((await pass('/api/profile', { token })).headers.get('x-cache')).toBeNull();
    }
  });
});
