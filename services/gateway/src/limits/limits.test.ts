import { describe, expect, inject, it } from 'vitest';
import { bindings, counting, newToken, pass } from '../../test/passage.ts';
import type { Env } from '../env.ts';

declare module 'vitest' {
  interface ProvidedContext {
    limitedRequests: number;
  }
}

/** How many requests the cost of limits is counted over. */
const REQUESTS = inject('limitedRequests');

const withLimits = (change: object): Env => ({
  ...bindings,
  LIMITS: { ...bindings.LIMITS, ...change },
});

const failingKv = new Proxy(bindings.RATE_LIMITS, {
  get: () => () => Promise.reject(new Error('KV is down')),
});

describe('the default limit', () => {
  it('admits exactly its number of 200 concurrent reads in one isolate', async () => {
    const env = withLimits({ read: { limit: 50, windowSeconds: 900 } });
    const token = await newToken();
    const answers = await Promise.all(
      Array.from({ length: 200 }, () => pass('/api/profile', { token }, env)),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(50);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(150);
  });

  it('counts methods and prefix rows apart, and paths within a row together', async () => {
    const env = withLimits({ write: { limit: 2, windowSeconds: 900 } });
    const token = await newToken();
    const send = async (method: string, path: string) =>
      (await pass(path, { method, token }, env)).status;
    expect(await send('DELETE', '/api/skills/1')).toBe(200);
    expect(await send('DELETE', '/api/skills/2')).toBe(200);
    expect(await send('DELETE', '/api/skills/3')).toBe(429);
    expect(await send('PATCH', '/api/skills/3')).toBe(200);
    expect(await send('DELETE', '/api/emails/1')).toBe(200);
  });

  it('tells the client what is left', async () => {
    const response = await pass('/api/profile', { token: await newToken() });
    expect(response.headers.get('x-ratelimit-limit')).toBe('600');
    expect(response.headers.get('x-ratelimit-remaining')).toBe('599');
    expect(response.headers.get('ratelimit-policy')).toBe('"read";q=600;w=900');
    expect(response.headers.get('retry-after')).toBeNull();
  });

  it('starts from what other isolates have shared', async () => {
    const env = withLimits({ read: { limit: 10, windowSeconds: 900 } });
    const userId = crypto.randomUUID();
    const now = Date.now();
    await bindings.RATE_LIMITS.put(
      `rate:user:${userId}:GET:/api`,
      JSON.stringify({ count: 8, windowStart: now, windowEnd: now + 60_000 }),
    );
    const token = await newToken(userId);
    const statuses = [];
    for (let i = 0; i < 4; i += 1)
      statuses.push((await pass('/api/profile', { token }, env)).status);
    expect(statuses).toEqual([200, 200, 429, 429]);
  });

  it('shares its count at 50, 80 and 100 % and no oftener', async () => {
    const calls: Record<string, number> = {};
    const env = {
      ...withLimits({ read: { limit: 100, windowSeconds: 900 } }),
      RATE_LIMITS: counting(bindings.RATE_LIMITS, calls, 'kv'),
    };
    const userId = crypto.randomUUID();
    const token = await newToken(userId);
    for (let i = 0; i < 150; i += 1) await pass('/api/profile', { token }, env);
    expect(calls['kv.put']).toBe(3);
    const shared = await bindings.RATE_LIMITS.get(`rate:user:${userId}:GET:/api`, 'json');
    expect(shared).toMatchObject({ count: 100 });
  });

  it('lets requests through and says so when its store is down, and recovers', async () => {
    const limits = withLimits({ read: { limit: 3, windowSeconds: 900 } });
    const token = await newToken();
    const down = await pass('/api/profile', { token }, { ...limits, RATE_LIMITS: failingKv });
    expect([down.status, down.headers.get('x-ratelimit-degraded')]).toEqual([200, 'true']);
    const up = await pass('/api/profile', { token }, limits);
    expect([up.status, up.headers.get('x-ratelimit-degraded')]).toEqual([200, null]);
    expect(up.headers.get('x-ratelimit-remaining')).toBe('1');
  });

  it('can be switched off', async () => {
    const env = withLimits({ read: { limit: 0, windowSeconds: 900 }, off: ['default'] });
    expect((await pass('/api/profile', { token: await newToken() }, env)).status).toBe(200);
  });
});

describe('requests without a valid session', () => {
  it('count against their address, refused tokens too', async () => {
    const env = withLimits({ anonymous: { limit: 3, windowSeconds: 60 } });
    const address = '198.51.100.7';
    const send = async (headers: Record<string, string> = {}) =>
      (await pass('/api/profile', { address, headers }, env)).status;
    expect(await send()).toBe(401);
    expect(await send({ authorization: 'Bearer nonsense' })).toBe(401);
    expect((await pass('/openapi.json', { address }, env)).status).not.toBe(429);
    expect(await send()).toBe(429);
    expect((await pass('/openapi.json', { address }, env)).status).toBe(429);
    expect((await pass('/health', { address }, env)).status).toBe(200);
  });
});

describe('tokens that core must be asked about', () => {
  it('reach it no oftener than an address may ask, and hold nobody else there up', async () => {
    const calls: Record<string, number> = {};
    const env = {
      ...withLimits({ anonymous: { limit: 5, windowSeconds: 60 } }),
      CORE_IDENTITY: counting(bindings.CORE_IDENTITY, calls, 'core'),
    };
    const address = '198.51.100.77';
    const invented = () => {
      const bytes = crypto.getRandomValues(new Uint8Array(32));
      const token = btoa(String.fromCharCode(...bytes))
        .replaceAll('+', '-')
        .replaceAll('/', '_');
      return `jmp_${token.replace('=', '')}`;
    };
    for (let i = 0; i < 30; i += 1) {
      await pass('/api/profile', { address, token: invented() }, env);
    }
    expect(calls['core.resolveApiToken']).toBeLessThanOrEqual(5);
    const mine = await pass('/api/profile', { address, token: await newToken() }, env);
    expect(mine.status).toBe(200);
  });
});

describe('a route with a limit of its own', () => {
  it('counts HEAD as the GET it is answered by', async () => {
    const env = withLimits({ special: { linkedin: { limit: 1, windowSeconds: 900 } } });
    const ask = async (method: string) =>
      (await pass('/api/auth/linkedin', { method, token: await newToken() }, env)).status;
    expect([await ask('HEAD'), await ask('GET')]).toEqual([200, 429]);
  });

  it('is refused when its count cannot be taken', async () => {
    const token = await newToken();
    const special = await pass(
      '/api/jobs/search',
      { method: 'POST', token },
      { ...bindings, RATE_LIMITS: failingKv },
    );
    expect(special.status).toBe(503);
    const STRICT_LIMIT = new Proxy(bindings.STRICT_LIMIT, {
      get: () => () => ({ hit: () => Promise.reject(new Error('gone')) }),
    });
    const strict = await pass('/api/auth/login', { method: 'POST' }, { ...bindings, STRICT_LIMIT });
    expect(strict.status).toBe(503);
  });

  it('admits one of 50 parallel requests for the last place', async () => {
    const env = withLimits({ strict: { login: { limit: 3, windowSeconds: 900 } } });
    const init = { method: 'POST', address: '198.51.100.20' };
    for (let i = 0; i < 2; i += 1) await pass('/api/auth/login', init, env);
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => pass('/api/auth/login', init, env)),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('counts users, not addresses, where one must be signed in', async () => {
    const env = withLimits({ strict: { generate: { limit: 1, windowSeconds: 3600 } } });
    const send = async (token: string) =>
      (await pass('/api/applications/generate', { method: 'POST', token }, env)).status;
    const [one, other] = [await newToken(), await newToken()];
    expect([await send(one), await send(one), await send(other)]).toEqual([200, 429, 200]);
  });
});

/** Ten thousand requests through a whole gateway: a guard against hanging, not a measure. */
const LONG = { timeout: 180_000 };

describe('what limits and authentication cost', () => {
  function counted(change: object = {}) {
    const calls: Record<string, number> = {};
    const env: Env = {
      ...withLimits(change),
      RATE_LIMITS: counting(bindings.RATE_LIMITS, calls, 'RATE_LIMITS'),
      SESSIONS: counting(bindings.SESSIONS, calls, 'SESSIONS'),
      API_CACHE: counting(bindings.API_CACHE, calls, 'API_CACHE'),
      STRICT_LIMIT: counting(bindings.STRICT_LIMIT, calls, 'STRICT_LIMIT'),
      IDEMPOTENCY: counting(bindings.IDEMPOTENCY, calls, 'IDEMPOTENCY'),
      CORE_IDENTITY: counting(bindings.CORE_IDENTITY, calls, 'CORE_IDENTITY'),
    };
    return { env, calls };
  }

  it('is no call at all once the isolate knows the session', async () => {
    const { env, calls } = counted();
    const token = await newToken();
    await pass('/api/profile', { token }, env);
    for (const name of Object.keys(calls)) delete calls[name];
    for (let i = 0; i < 100; i += 1) await pass('/api/profile', { token }, env);
    expect(calls).toEqual({});
  });

  it(`is at most five KV writes for ${REQUESTS} requests of one user`, LONG, async () => {
    const { env, calls } = counted();
    const token = await newToken();
    for (let i = 0; i < REQUESTS; i += 1) await pass('/api/profile', { token }, env);
    const writes = Object.entries(calls).filter(([name]) => name.endsWith('.put'));
    expect(writes.reduce((sum, [, count]) => sum + count, 0)).toBeLessThanOrEqual(5);
  });

  it(
    `is at most 0.1 KV writes a request over ${REQUESTS} mixed requests of 100 users`,
    LONG,
    async () => {
      const { env, calls } = counted();
      const tokens = await Promise.all(Array.from({ length: 100 }, () => newToken()));
      const mix: [string, string][] = [
        ['GET', '/api/jobs'],
        ['GET', '/api/profile'],
        ['GET', '/api/tracked-applications'],
        ['PATCH', '/api/jobs/1'],
        ['POST', '/api/jobs'],
        ['POST', '/api/jobs/search'],
        ['POST', '/api/jobs/1/analyze'],
        ['GET', '/api/emails/history'],
      ];
      for (let i = 0; i < REQUESTS; i += 1) {
        const [method, path] = mix[i % mix.length] ?? ['GET', '/api/jobs'];
        const token = tokens[(i * 7) % tokens.length] ?? '';
        await pass(path, { method, token }, env);
      }
      const writes = Object.entries(calls).filter(([name]) => name.endsWith('.put'));
      expect(writes.reduce((sum, [, count]) => sum + count, 0)).toBeLessThanOrEqual(0.1 * REQUESTS);
    },
  );
});
