import type { ExternalIdentity } from '@jobmatch/shared/contracts/identity';
import { newId } from '@jobmatch/shared/ids';
import { writeRevoked } from '@jobmatch/shared/revocations';
import { type CryptoKey, SignJWT, exportJWK, exportSPKI, generateKeyPair } from 'jose';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Env } from '../env.ts';
import { authenticate } from './authenticate.ts';
import { noteRevocations } from './revocations.ts';

const OWN = 'https://jobmatch.test';
const AUDIENCE = 'jobmatch-api';
const ISSUER = 'https://issuer.test/auth';
const JWKS_URL = 'https://issuer.test/jwks.json';
const SECRET_ISSUER = 'https://secret.test/auth';
const SECRET = 'a shared secret of more than 32 characters';

let own: { publicKey: CryptoKey; privateKey: CryptoKey };
let es256: typeof own;
let rs256: typeof own;
let keySet: { keys: object[] };
beforeAll(async () => {
  own = await generateKeyPair('ES256', { extractable: true });
  es256 = await generateKeyPair('ES256', { extractable: true });
  rs256 = await generateKeyPair('RS256', { extractable: true });
  keySet = {
    keys: [
      { ...(await exportJWK(es256.publicKey)), kid: 'es', alg: 'ES256', use: 'sig' },
      { ...(await exportJWK(rs256.publicKey)), kid: 'rs' },
      { kty: 'oct', k: btoa(SECRET), kid: 'oct' },
    ],
  };
});

const fetched = vi.fn<typeof fetch>(async () => Response.json(keySet));
beforeEach(() => {
  vi.stubGlobal('fetch', fetched);
  fetched.mockClear();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** Bindings that count their calls. What the isolate remembers outlives a test: ids are its own. */
function fakeEnv() {
  const jwks = vi.fn<() => Promise<object>>(async () => ({
    keys: [{ ...(await exportJWK(own.publicKey)), kid: 'own', alg: 'ES256', use: 'sig' }],
    [Symbol.dispose]: () => undefined,
  }));
  const resolveIdentity = vi.fn<(identity: ExternalIdentity) => Promise<object>>(async () => ({
    userId: newId(),
    role: 'user',
    [Symbol.dispose]: () => undefined,
  }));
  const resolveApiToken = vi.fn<(key: string) => Promise<unknown>>(async () => null);
  const get = vi.fn<(key: string) => Promise<unknown>>(async () => null);
  // These are all the bindings that authentication reads.
  const env = {
    JWT_ISSUER: OWN,
    JWT_AUDIENCE: AUDIENCE,
    EXTERNAL_ISSUERS: [
      { provider: 'test', issuer: ISSUER, audience: AUDIENCE, jwksUrl: JWKS_URL },
      { provider: 'secret', issuer: SECRET_ISSUER, audience: AUDIENCE, secretName: 'one' },
    ],
    EXTERNAL_ISSUER_SECRETS: JSON.stringify({ one: SECRET }),
    CORE_IDENTITY: { jwks, resolveIdentity, resolveApiToken },
    SESSIONS: { get },
  } as unknown as Env;
  return { env, jwks, resolveIdentity, resolveApiToken, get };
}

const call = (env: Env, token: string, method = 'GET', path = '/api/profile') =>
  authenticate(
    new Request(`https://gateway.test${path}`, {
      method,
      headers: { authorization: `Bearer ${token}` },
    }),
    env,
    'request-1',
    async () => undefined,
  );

const code = async (answer: Promise<unknown>) =>
  answer.then(
    () => 'admitted',
    (err: unknown) => (err as { code?: string }).code,
  );

interface TokenOptions {
  issuer?: string;
  audience?: string;
  subject?: string;
  alg?: string;
  kid?: string;
  key?: CryptoKey | Uint8Array;
  expiresIn?: number;
  notBeforeIn?: number;
  claims?: Record<string, unknown>;
}

async function sign(options: TokenOptions = {}): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const jwt = new SignJWT(options.claims ?? {})
    .setProtectedHeader({ alg: options.alg ?? 'ES256', kid: options.kid ?? 'es' })
    .setIssuer(options.issuer ?? ISSUER)
    .setAudience(options.audience ?? AUDIENCE)
    .setSubject(options.subject ?? newId())
    .setIssuedAt(now)
    .setExpirationTime(now + (options.expiresIn ?? 60));
  if (options.notBeforeIn !== undefined) jwt.setNotBefore(now + options.notBeforeIn);
  return jwt.sign(options.key ?? es256.privateKey);
}

const signOwn = (sessionId: string, userId = newId()) =>
  sign({
    issuer: OWN,
    kid: 'own',
    key: own.privateKey,
    subject: userId,
    claims: { sid: sessionId, role: 'user' },
  });

describe('our own token', () => {
  it('costs no call once what it needs is in memory', async () => {
    const { env, jwks, get } = fakeEnv();
    const [userId, sessionId] = [newId(), newId()];
    const token = await signOwn(sessionId, userId);
    const caller = { userId, role: 'user', sessionId, requestId: 'request-1' };
    expect(await call(env, token)).toEqual(caller);
    expect(get).toHaveBeenCalledTimes(1);
    for (const fake of [jwks, get]) fake.mockClear();
    expect(await call(env, token)).toEqual(caller);
    expect([jwks, get, fetched].map(({ mock }) => mock.calls.length)).toEqual([0, 0, 0]);
  });

  it('is refused when KV says that its session has ended', async () => {
    const { env, get } = fakeEnv();
    get.mockResolvedValue({ userId: newId(), revokedAt: '2026-01-01T00:00:00.000Z' });
    const token = await signOwn(newId());
    expect(await code(call(env, token))).toBe('SESSION_REVOKED');
  });

  it('is admitted when KV knows the session as live or cannot be read', async () => {
    const live = fakeEnv();
    live.get.mockResolvedValue({ userId: newId(), createdAt: '2026-01-01T00:00:00.000Z' });
    expect(await code(call(live.env, await signOwn(newId())))).toBe('admitted');

    const log = vi.spyOn(console, 'warn').mockReturnValue(undefined);
    const away = fakeEnv();
    away.get.mockRejectedValue(new Error('KV is away.'));
    for (let i = 0; i < 3; i += 1) {
      expect(await code(call(away.env, await signOwn(newId())))).toBe('admitted');
    }
    expect(log).toHaveBeenCalledTimes(1);
    log.mockRestore();
  });

  it('is refused as soon as a service says that its session has ended', async () => {
    const { env, get } = fakeEnv();
    const sessionId = newId();
    const token = await signOwn(sessionId);
    expect(await code(call(env, token))).toBe('admitted');
    const headers = new Headers({ 'x-kept': 'yes' });
    writeRevoked(headers, 'sessions', [sessionId]);
    const seen = noteRevocations(new Response(null, { status: 204, headers }));
    expect([seen.status, ...seen.headers]).toEqual([204, ['x-kept', 'yes']]);
    expect(await code(call(env, token))).toBe('SESSION_REVOKED');
    expect(get).toHaveBeenCalledTimes(1);
  });

  it('is refused when its session ends while KV is being read', async () => {
    const { env, get } = fakeEnv();
    const sessionId = newId();
    get.mockImplementation(async () => {
      const headers = new Headers();
      writeRevoked(headers, 'sessions', [sessionId]);
      noteRevocations(new Response(null, { headers }));
      return null;
    });
    expect(await code(call(env, await signOwn(sessionId)))).toBe('SESSION_REVOKED');
  });
});

describe('a token of another issuer', () => {
  it('is its subject’s account with us, asked for once', async () => {
    const { env, resolveIdentity } = fakeEnv();
    const claims = { email: 'grace@example.com', email_verified: true, name: ' Grace Hopper ' };
    const subject = newId();
    const token = await sign({ subject, claims });
    const caller = await call(env, token);
    expect(caller).toMatchObject({ role: 'user', requestId: 'request-1' });
    expect(caller.sessionId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-/);
    expect(await call(env, token)).toEqual(caller);
    expect(resolveIdentity.mock.calls).toEqual([
      [
        {
          provider: 'test',
          subject,
          email: 'grace@example.com',
          emailVerified: true,
          name: 'Grace Hopper',
        },
      ],
    ]);
  });

  it.each([
    ['a false one', { email: 'a@example.com', email_verified: false }],
    ['a truthy one', { email: 'a@example.com', email_verified: 1 }],
    ['none', { email: 'a@example.com' }],
    ['one without an address', { email_verified: true }],
    ['one of no address', { email: 'nonsense', email_verified: true }],
  ])('vouches for no e-mail with %s for email_verified', async (_, claims) => {
    const { env, resolveIdentity } = fakeEnv();
    await call(env, await sign({ claims }));
    expect(resolveIdentity.mock.calls[0]?.[0].emailVerified).toBe(false);
  });

  it('may be signed with RS256, or with a shared secret where that is agreed', async () => {
    const { env } = fakeEnv();
    const rsa = await sign({ alg: 'RS256', kid: 'rs', key: rs256.privateKey });
    expect(await code(call(env, rsa))).toBe('admitted');
    const key = new TextEncoder().encode(SECRET);
    const shared = await sign({ issuer: SECRET_ISSUER, alg: 'HS256', key });
    expect(await code(call(env, shared))).toBe('admitted');
  });

  const hmac = (text: string) => new TextEncoder().encode(text);
  it.each<[string, () => Promise<TokenOptions>, string]>([
    ['for another audience', async () => ({ audience: 'another-api' }), 'INVALID_TOKEN'],
    ['that has expired', async () => ({ expiresIn: -1 }), 'TOKEN_EXPIRED'],
    ['that is not valid yet', async () => ({ notBeforeIn: 60 }), 'INVALID_TOKEN'],
    ['of an issuer we do not know', async () => ({ issuer: 'https://x.test' }), 'INVALID_TOKEN'],
    ['of an unknown key', async () => ({ kid: 'unknown' }), 'INVALID_TOKEN'],
    ['of another key under a known name', async () => ({ key: own.privateKey }), 'INVALID_TOKEN'],
    ['without a subject', async () => ({ subject: '' }), 'INVALID_TOKEN'],
    ['signed by it in our name', async () => ({ issuer: OWN }), 'INVALID_TOKEN'],
    [
      'whose HMAC secret is the public key',
      async () => ({ alg: 'HS256', kid: 'rs', key: hmac(await exportSPKI(rs256.publicKey)) }),
      'INVALID_TOKEN',
    ],
    [
      'whose HMAC secret is the published key set',
      async () => ({ alg: 'HS256', kid: 'es', key: hmac(JSON.stringify(keySet.keys[0])) }),
      'INVALID_TOKEN',
    ],
    [
      'signed with a symmetric key it publishes',
      async () => ({ alg: 'HS256', kid: 'oct', key: hmac(SECRET) }),
      'INVALID_TOKEN',
    ],
    [
      'signed with a key pair where a secret is agreed',
      async () => ({ issuer: SECRET_ISSUER, kid: 'es' }),
      'INVALID_TOKEN',
    ],
    [
      'signed with another secret',
      async () => ({ issuer: SECRET_ISSUER, alg: 'HS256', key: hmac('x'.repeat(40)) }),
      'INVALID_TOKEN',
    ],
    [
      'signed with a longer hash than agreed',
      async () => ({ issuer: SECRET_ISSUER, alg: 'HS512', key: hmac(SECRET.repeat(2)) }),
      'INVALID_TOKEN',
    ],
    [
      'of a key that is for another algorithm',
      async () => ({ alg: 'RS256', kid: 'es', key: rs256.privateKey }),
      'INVALID_TOKEN',
    ],
  ])('is refused %s', async (_, options, expected) => {
    const { env, resolveIdentity } = fakeEnv();
    expect(await code(call(env, await sign(await options())))).toBe(expected);
    expect(resolveIdentity).not.toHaveBeenCalled();
  });

  it('is refused with the answer core gives about its account', async () => {
    const { env, resolveIdentity } = fakeEnv();
    const conflict = Object.assign(new Error('Taken.'), { name: 'AppError', code: 'CONFLICT' });
    resolveIdentity.mockRejectedValue(conflict);
    expect(await code(call(env, await sign()))).toBe('CONFLICT');
  });

  it.each(['', 'a.b.c', 'a.b', `${btoa('{}')}.${btoa('{}')}.`, 'jmp'])(
    'is refused when it is %j',
    async (token) => {
      const { env } = fakeEnv();
      expect(await code(call(env, token))).toBe(token === '' ? 'MISSING_TOKEN' : 'INVALID_TOKEN');
    },
  );
});

describe('a key set', () => {
  const withIssuer = (name: string) => {
    const { env } = fakeEnv();
    const issuer = `https://${name}.test/auth`;
    const jwksUrl = `https://${name}.test/jwks.json`;
    const EXTERNAL_ISSUERS = [{ provider: name, issuer, audience: AUDIENCE, jwksUrl }];
    return { env: { ...env, EXTERNAL_ISSUERS }, issuer };
  };

  it('is fetched once however many tokens name keys it does not have', async () => {
    const { env, issuer } = withIssuer('flooded');
    const tokens = await Promise.all(
      Array.from({ length: 1000 }, (_, i) => sign({ issuer, kid: `unknown-${i}` })),
    );
    const codes = await Promise.all(tokens.map((token) => code(call(env, token))));
    expect(new Set(codes)).toEqual(new Set(['INVALID_TOKEN']));
    expect(fetched).toHaveBeenCalledTimes(1);
    expect(await code(call(env, await sign({ issuer })))).toBe('admitted');
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it.each<[string, () => Promise<Response>]>([
    ['is away', () => Promise.reject(new Error('No route.'))],
    ['redirects', async () => new Response(null, { status: 302, headers: { location: JWKS_URL } })],
    ['fails with a key set', async () => Response.json(keySet, { status: 500 })],
    ['is not JSON', async () => new Response('<html>')],
    ['is too large', async () => new Response(JSON.stringify(keySet) + ' '.repeat(65_536))],
  ])('that %s makes its tokens unverifiable for now, and no other', async (name, answer) => {
    const { env, issuer } = withIssuer(name.toLowerCase().replaceAll(' ', '-'));
    fetched.mockImplementationOnce(answer);
    expect(await code(call(env, await sign({ issuer })))).toBe('UNAVAILABLE');
    expect(await code(call(env, await signOwn(newId())))).toBe('admitted');
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({ redirect: 'manual' });
  });
});

describe('a personal access token', () => {
  const newToken = () => {
    const secret = crypto.getRandomValues(new Uint8Array(32));
    const base64 = btoa(String.fromCharCode(...secret));
    return `jmp_${base64.replaceAll('+', '-').replaceAll('/', '_').replace('=', '')}`;
  };

  const withToken = (change: object = {}) => {
    const fakes = fakeEnv();
    const holder = {
      tokenId: newId(),
      userId: newId(),
      role: 'user',
      scope: 'write',
      expiresAt: null,
      ...change,
    };
    fakes.resolveApiToken.mockImplementation(async () => ({
      ...holder,
      [Symbol.dispose]: () => undefined,
    }));
    return { ...fakes, holder, token: newToken() };
  };

  it('is its user, asked for once', async () => {
    const { env, token, holder, resolveApiToken, get } = withToken();
    const { userId, tokenId } = holder;
    const caller = { userId, role: 'user', sessionId: tokenId, requestId: 'request-1' };
    expect(await call(env, token)).toEqual(caller);
    expect(await call(env, token, 'POST')).toEqual(caller);
    expect(resolveApiToken).toHaveBeenCalledTimes(1);
    expect(resolveApiToken.mock.calls[0]?.[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(get).not.toHaveBeenCalled();
  });

  it('is refused without a call when it cannot be ours, and after one when it is not', async () => {
    const { env, resolveApiToken } = fakeEnv();
    for (const token of ['jmp_', 'jmp_short', `${newToken()}x`, newToken().replace(/.$/, 'B')]) {
      expect(await code(call(env, token))).toBe('INVALID_TOKEN');
    }
    expect(resolveApiToken).not.toHaveBeenCalled();
    const invented = newToken();
    for (let i = 0; i < 3; i += 1) expect(await code(call(env, invented))).toBe('INVALID_TOKEN');
    expect(resolveApiToken).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['read', 'GET', '/api/jobs', 'admitted'],
    ['read', 'HEAD', '/api/jobs', 'admitted'],
    ['read', 'POST', '/api/jobs', 'FORBIDDEN'],
    ['read', 'PUT', '/api/search-preferences', 'FORBIDDEN'],
    ['read', 'DELETE', '/api/profile', 'FORBIDDEN'],
    ['read', 'POST', '/mcp', 'admitted'],
    ['read', 'POST', '/api/jobs/search', 'admitted'],
    ['read', 'PUT', '/api/jobs/search', 'FORBIDDEN'],
    ['read', 'POST', '/api/jobs/search/x', 'FORBIDDEN'],
    ['read', 'GET', '/api/auth/session', 'admitted'],
    ['write', 'POST', '/api/jobs', 'admitted'],
    ['write', 'GET', '/api/auth/session', 'admitted'],
    ['write', 'POST', '/api/auth/session', 'FORBIDDEN'],
    ['write', 'GET', '/api/auth/tokens', 'FORBIDDEN'],
    ['write', 'DELETE', '/api/profile//', 'FORBIDDEN'],
    ['read', 'POST', '/api/jobs/search/', 'admitted'],
    ['read', 'POST', '/api/jobs/search/x/', 'FORBIDDEN'],
    ['write', 'POST', '/api/auth/tokens', 'FORBIDDEN'],
    ['write', 'POST', '/api/auth/logout', 'FORBIDDEN'],
    ['write', 'GET', '/api/auth/linkedin/initiate', 'FORBIDDEN'],
    ['write', 'GET', '/api/authors', 'admitted'],
  ])('with scope %s: %s %s is %s', async (scope, method, path, expected) => {
    const { env, token } = withToken({ scope });
    expect(await code(call(env, token, method, path))).toBe(expected);
  });

  it('is refused as soon as a service says that it was revoked', async () => {
    const { env, token, holder } = withToken();
    expect(await code(call(env, token))).toBe('admitted');
    const headers = new Headers();
    writeRevoked(headers, 'tokens', [holder.tokenId]);
    expect([...noteRevocations(new Response(null, { headers })).headers]).toEqual([]);
    expect(await code(call(env, token))).toBe('INVALID_TOKEN');
  });

  it('expires while it is remembered', async () => {
    const { env, token } = withToken({ expiresAt: new Date(Date.now() + 300).toISOString() });
    expect(await code(call(env, token))).toBe('admitted');
    await scheduler.wait(400);
    expect(await code(call(env, token))).toBe('TOKEN_EXPIRED');
  });
});
