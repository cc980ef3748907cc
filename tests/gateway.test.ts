import { randomUUID } from 'node:crypto';
import { SignJWT, importJWK } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fleet, startFleet } from './support/fleet.ts';

let fleet: Fleet;
beforeAll(async () => {
  fleet = await startFleet();
});
afterAll(() => fleet.close());

interface Problem {
  status: number;
  code: string;
  detail: string;
  message: string;
  error: string;
  statusCode: number;
  requestId: string;
  instance: string;
}

const PROFILE = '/api/profile';

describe('a request that cannot be served', () => {
  const cases: [string, string, string, Parameters<Fleet['send']>[2], number, string][] = [
    ['malformed JSON', 'POST', '/api/auth/login', { body: '{"email":' }, 400, 'INVALID_JSON'],
    [
      'another content type',
      'POST',
      '/api/auth/login',
      { body: 'a=b', headers: { 'content-type': 'text/plain' } },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'a body of 2 MB',
      'POST',
      '/api/auth/login',
      { body: JSON.stringify({ email: 'x'.repeat(2_000_000) }) },
      413,
      'PAYLOAD_TOO_LARGE',
    ],
    ['an unknown path', 'GET', '/.well-known/nothing', {}, 404, 'NOT_FOUND'],
    ['a wrong method', 'DELETE', '/health', {}, 405, 'METHOD_NOT_ALLOWED'],
    [
      'an invalid field',
      'POST',
      '/api/auth/login',
      { body: { email: 1 } },
      400,
      'VALIDATION_ERROR',
    ],
  ];

  it.each(cases)('%s', async (_, method, path, init, status, code) => {
    const answer = await fleet.send(method, path, init);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    const problem = answer.json<Problem>();
    expect(problem).toMatchObject({ status, statusCode: status, code, instance: path });
    expect(problem.message).toBe(problem.detail);
    expect(problem.error).toBe(problem.detail);
    expect(problem.requestId).toBe(answer.headers.get('x-request-id'));
  });

  it('an unknown path and a wrong method under /api, for someone signed in', async () => {
    const { token } = await fleet.signUp();
    const unknown = await fleet.send('GET', '/api/nothing', { token });
    expect([unknown.status, unknown.json<Problem>().code]).toEqual([404, 'NOT_FOUND']);
    const wrong = await fleet.send('PUT', PROFILE, { token, body: {} });
    expect([wrong.status, wrong.json<Problem>().code]).toEqual([405, 'METHOD_NOT_ALLOWED']);
    expect(wrong.headers.get('allow')).toContain('PATCH');
  });

  it('can be read by a client that sends 2 MB nobody wants', async () => {
    const { token } = await fleet.signUp();
    const body = JSON.stringify({ name: 'x'.repeat(2_000_000) });
    const statuses = async (path: string, headers: Record<string, string>) =>
      (await fleet.send('POST', path, { body, headers })).status;
    const signedIn = { authorization: `Bearer ${token}` };
    for (let i = 0; i < 5; i += 1) {
      expect(await statuses('/api/skills', {})).toBe(401);
      expect(await statuses('/api/nothing', signedIn)).toBe(413);
      expect(await statuses('/api/skills', signedIn)).toBe(413);
      expect(await statuses('/.well-known/nothing', {})).toBe(404);
      expect(await statuses('/health', {})).toBe(405);
    }
  });

  it('answers in every service’s name alike', async () => {
    const { token } = await fleet.signUp();
    for (const path of ['/api/analyses/nothing', '/api/feeds/nothing/here', '/api/nothing']) {
      const answer = await fleet.send('GET', path, { token });
      expect([path, answer.status, answer.json<Problem>().code]).toEqual([path, 404, 'NOT_FOUND']);
    }
  });
});

describe('the request id', () => {
  it('is the caller’s own when it is well-formed', async () => {
    const answer = await fleet.send('GET', '/health', {
      headers: { 'x-request-id': 'trace-1234' },
    });
    expect(answer.headers.get('x-request-id')).toBe('trace-1234');
  });

  it('is replaced when it is not', async () => {
    const sent = 'a b<script>';
    const answer = await fleet.send('GET', '/health', { headers: { 'x-request-id': sent } });
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('authentication', () => {
  const refusal = async (headers: Record<string, string>) => {
    const answer = await fleet.send('GET', PROFILE, { headers });
    return [answer.status, answer.json<Problem>().code];
  };

  async function forge(change: {
    claims?: Record<string, unknown>;
    issuer?: string;
    audience?: string;
    kid?: string;
    expiresInSeconds?: number;
  }): Promise<string> {
    const { id } = await fleet.signUp();
    const key = await importJWK({ ...fleet.signingKey }, 'ES256');
    const now = Math.floor(Date.now() / 1000);
    return new SignJWT({ sid: randomUUID(), role: 'user', ...change.claims })
      .setProtectedHeader({ alg: 'ES256', kid: change.kid ?? fleet.signingKey.kid })
      .setIssuer(change.issuer ?? 'https://jobmatch.local')
      .setAudience(change.audience ?? 'jobmatch-api')
      .setSubject(id)
      .setIssuedAt(now - 60)
      .setExpirationTime(now + (change.expiresInSeconds ?? 60))
      .sign(key);
  }

  it('admits a token made as ours are', async () => {
    const answer = await fleet.send('GET', PROFILE, { token: await forge({}) });
    expect(answer.status).toBe(200);
  });

  it('refuses a missing, misshapen or empty header', async () => {
    expect(await refusal({})).toEqual([401, 'MISSING_AUTH_HEADER']);
    expect(await refusal({ authorization: 'Basic abc' })).toEqual([401, 'INVALID_AUTH_FORMAT']);
    expect(await refusal({ authorization: 'Bearer' })).toEqual([401, 'MISSING_TOKEN']);
  });

  it('refuses identity headers a client forged', async () => {
    const { id } = await fleet.signUp();
    const forged = {
      'x-jobmatch-user-id': id,
      'X-JobMatch-Session-Id': randomUUID(),
      'x-jobmatch-role': 'admin',
    };
    expect(await refusal(forged)).toEqual([401, 'MISSING_AUTH_HEADER']);
  });

  it('does not let forged identity headers ride along with a valid token', async () => {
    const victim = await fleet.signUp();
    const caller = await fleet.signUp();
    const answer = await fleet.send('GET', PROFILE, {
      token: caller.token,
      headers: { 'x-jobmatch-user-id': victim.id, 'x-jobmatch-role': 'admin' },
    });
    expect(answer.json()).toMatchObject({ id: caller.id, role: 'user' });
  });

  it('refuses alg none', async () => {
    const token = await forge({});
    const header = Buffer.from(JSON.stringify({ alg: 'none' })).toString('base64url');
    const unsigned = `${header}.${token.split('.')[1]}.`;
    expect(await refusal({ authorization: `Bearer ${unsigned}` })).toEqual([401, 'INVALID_TOKEN']);
  });

  it('refuses a token with a changed payload', async () => {
    const [head, payload = '', signature] = (await forge({})).split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
    const changed = Buffer.from(JSON.stringify({ ...claims, role: 'admin' })).toString('base64url');
    const tampered = [head, changed, signature].join('.');
    expect(await refusal({ authorization: `Bearer ${tampered}` })).toEqual([401, 'INVALID_TOKEN']);
  });

  it.each([
    ['an expired token', { expiresInSeconds: -1 }, 'TOKEN_EXPIRED'],
    ['a foreign issuer', { issuer: 'https://elsewhere.example' }, 'INVALID_TOKEN'],
    ['another audience', { audience: 'another-api' }, 'INVALID_TOKEN'],
    ['an unknown key', { kid: 'unknown' }, 'INVALID_TOKEN'],
    ['a role that does not exist', { claims: { role: 'root' } }, 'INVALID_TOKEN'],
    ['a session id that is none', { claims: { sid: 'x' } }, 'INVALID_TOKEN'],
  ])('refuses %s', async (_, change, code) => {
    const token = await forge(change);
    expect(await refusal({ authorization: `Bearer ${token}` })).toEqual([401, code]);
  });
});

describe('the strict limit', () => {
  it('admits exactly 10 of 60 concurrent logins from one address', async () => {
    // An address of its own for each attempt keeps the account lockout out of the count.
    const attempt = (_: unknown, i: number) =>
      fleet.send('POST', '/api/auth/login', {
        headers: { 'cf-connecting-ip': '203.0.113.7' },
        body: { email: `nobody-${i}@example.com`, password: 'not the password' },
      });
    const answers = await Promise.all(Array.from({ length: 60 }, attempt));
    const admitted = answers.filter(({ status }) => status === 401);
    const refused = answers.filter(({ status }) => status === 429);
    expect([admitted.length, refused.length]).toEqual([10, 50]);

    const remaining = admitted.map(({ headers }) => Number(headers.get('x-ratelimit-remaining')));
    expect(remaining.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    const headers = refused[0]?.headers;
    expect(refused[0]?.json()).toMatchObject({ code: 'RATE_LIMIT_EXCEEDED' });
    expect(headers?.get('x-ratelimit-limit')).toBe('10');
    expect(headers?.get('ratelimit-policy')).toBe('"login";q=10;w=900');
    expect(headers?.get('ratelimit')).toMatch(/^"login";r=0;t=\d+$/);
    expect(Number(headers?.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(headers?.get('x-ratelimit-reset'))).toBeGreaterThan(Date.now() / 1000);
  });

  it('counts an IPv6 network as one and another address apart', async () => {
    const attempt = (address: string) =>
      fleet.send('POST', '/api/auth/signup', {
        headers: { 'cf-connecting-ip': address },
        body: {},
      });
    const network = Array.from({ length: 10 }, (_, i) => attempt(`2001:db8:1:2::${i + 1}`));
    expect((await Promise.all(network)).map(({ status }) => status)).toEqual(
      Array<number>(10).fill(400),
    );
    expect((await attempt('2001:db8:1:2:ffff::1')).status).toBe(429);
    expect((await attempt('2001:db8:1:3::1')).status).toBe(400);
  });

  it('cannot be escaped with X-Forwarded-For', async () => {
    const attempt = (i: number) =>
      fleet.send('POST', '/api/auth/signup', {
        headers: { 'cf-connecting-ip': '203.0.113.9', 'x-forwarded-for': `10.0.0.${i}` },
        body: {},
      });
    const answers = await Promise.all(Array.from({ length: 11 }, (_, i) => attempt(i)));
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(1);
  });
});

describe('what is closed', () => {
  it.each(['core', 'ai', 'integrations'])(
    '%s’s default export answers only /health',
    async (name) => {
      const worker = fleet.worker(name);
      expect((await worker.fetch('/health')).status).toBe(200);
      const { id } = await fleet.signUp();
      const headers = { 'x-jobmatch-user-id': id, 'x-jobmatch-session-id': randomUUID() };
      for (const path of ['/api/profile', '/api/jobs', '/']) {
        expect((await worker.fetch(path, { headers })).status).toBe(404);
      }
    },
  );
});

describe('the gateway’s own routes', () => {
  it('reports its health and public keys to anyone', async () => {
    const health = await fleet.send('GET', '/health');
    expect(health.json()).toMatchObject({ status: 'ok', environment: 'local', runtime: 'workerd' });
    const jwks = await fleet.send('GET', '/.well-known/jwks.json');
    const published = [fleet.signingKey, fleet.earlierSigningKey].map(({ x, y, kid }) => ({
      ...{ kty: 'EC', crv: 'P-256', x, y, kid, alg: 'ES256', use: 'sig' },
    }));
    expect(jwks.json()).toEqual({ keys: published });
  });

  it('answers HEAD as GET without a body', async () => {
    const head = await fleet.send('HEAD', '/health');
    expect([head.status, head.text]).toEqual([200, '']);
  });
});
