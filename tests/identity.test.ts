import { randomUUID } from 'node:crypto';
import { SignJWT, exportSPKI, importJWK } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type Fleet, startFleet } from './support/fleet.ts';
import { type Issuer, startIssuer } from './support/issuer.ts';

const AUDIENCE = 'authenticated';

let issuer: Issuer;
let fleet: Fleet;
beforeAll(async () => {
  issuer = await startIssuer(AUDIENCE);
  fleet = await startFleet({ externalIssuers: [issuer.config] });
});
afterAll(async () => {
  await fleet.close();
  await issuer.close();
});

interface Tokens {
  token: string;
  refreshToken: string;
}

const WHO_AM_I = '/api/auth/session';
const REFRESH = '/api/auth/refresh';

const codeOf = (answer: Answer) =>
  answer.status < 400 ? answer.status : answer.json<{ code: string }>().code;
const who = (token: string) => fleet.send('GET', WHO_AM_I, { token });
const userOf = (answer: Answer) => answer.json<{ user: { id: string } }>().user.id;

let logins = 0;
/** Another session of an account, opened from an address of its own. */
async function logIn(email: string): Promise<Tokens> {
  logins += 1;
  const answer = await fleet.send('POST', '/api/auth/login', {
    headers: { 'cf-connecting-ip': `192.0.2.${logins}` },
    body: { email, password: 'correct horse battery' },
  });
  return answer.json<Tokens & Record<string, unknown>>();
}

const refresh = (refreshToken: string, address: string) =>
  fleet.send('POST', REFRESH, {
    headers: { 'cf-connecting-ip': address, 'user-agent': 'fleet-test/1.0' },
    body: { refreshToken },
  });

describe('signing keys', () => {
  const signWith = async (key: Fleet['signingKey']) => {
    const { id } = await fleet.signUp();
    return new SignJWT({ sid: randomUUID(), role: 'user' })
      .setProtectedHeader({ alg: 'ES256', kid: key.kid })
      .setIssuer('https://jobmatch.local')
      .setAudience('jobmatch-api')
      .setSubject(id)
      .setIssuedAt()
      .setExpirationTime('1m')
      .sign(await importJWK({ ...key }, 'ES256'));
  };

  it('of before a rotation keep verifying while they are listed', async () => {
    expect(codeOf(await who(await signWith(fleet.signingKey)))).toBe(200);
    expect(codeOf(await who(await signWith(fleet.earlierSigningKey)))).toBe(200);
    const unlisted = { ...fleet.earlierSigningKey, kid: randomUUID() };
    expect(codeOf(await who(await signWith(unlisted)))).toBe('INVALID_TOKEN');
  });
});

describe('a session', () => {
  it('ends for its access token and its refresh token at once when it is signed out', async () => {
    const { email } = await fleet.signUp();
    const [ended, kept] = [await logIn(email), await logIn(email)];
    expect(codeOf(await who(ended.token))).toBe(200);
    const logout = await fleet.send('POST', '/api/auth/logout', { token: ended.token });
    expect(logout.status).toBe(204);
    expect([...logout.headers.keys()].filter((name) => name.startsWith('x-jobmatch'))).toEqual([]);
    expect(codeOf(await who(ended.token))).toBe('SESSION_REVOKED');
    expect(codeOf(await refresh(ended.refreshToken, '203.0.113.1'))).toBe('SESSION_REVOKED');
    expect(codeOf(await who(kept.token))).toBe(200);
  });

  it('can be ended from another one, and only by its own user', async () => {
    const { email } = await fleet.signUp();
    const stranger = await fleet.signUp();
    const [mine, lost] = [await logIn(email), await logIn(email)];
    const { session } = (await who(lost.token)).json<{ session: { id: string } }>();
    const path = `/api/auth/sessions/${session.id}`;
    expect(codeOf(await fleet.send('DELETE', path, { token: stranger.token }))).toBe('NOT_FOUND');
    expect(codeOf(await who(lost.token))).toBe(200);
    expect((await fleet.send('DELETE', path, { token: mine.token })).status).toBe(204);
    expect(codeOf(await who(lost.token))).toBe('SESSION_REVOKED');
  });

  it('rotates once when one client refreshes 50 times at once', async () => {
    const { refreshToken } = await logIn((await fleet.signUp()).email);
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => refresh(refreshToken, '203.0.113.2')),
    );
    expect(new Set(answers.map(codeOf))).toEqual(new Set([200]));
    const next = new Set(
      answers.map((answer) => answer.json<{ refreshToken: string }>().refreshToken),
    );
    expect(next.size).toBe(1);
    const [successor = ''] = next;
    expect(codeOf(await refresh(successor, '203.0.113.2'))).toBe(200);
  });

  it('ends, access token included, when two clients use one refresh token', async () => {
    const session = await logIn((await fleet.signUp()).email);
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, i) => refresh(session.refreshToken, `203.0.113.${i}`)),
    );
    const winners = answers.filter(({ status }) => status === 200);
    expect(winners).toHaveLength(1);
    const [winner] = winners.map((answer) =>
      answer.json<{ token: string; refreshToken: string }>(),
    );
    expect(codeOf(await who(winner?.token ?? ''))).toBe('SESSION_REVOKED');
    expect(codeOf(await who(session.token))).toBe('SESSION_REVOKED');
    expect(codeOf(await refresh(winner?.refreshToken ?? '', '203.0.113.1'))).toBe(
      'SESSION_REVOKED',
    );
  });
});

describe('a personal access token', () => {
  const create = async (scope: 'read' | 'write') => {
    const { token } = await fleet.signUp();
    const body = { name: 'CI', scope };
    const answer = await fleet.send('POST', '/api/auth/tokens', { token, body });
    expect(answer.status).toBe(201);
    return { session: token, ...answer.json<{ id: string; token: string }>() };
  };

  const skill = { name: 'TypeScript' };

  it('with scope read cannot write', async () => {
    const { token } = await create('read');
    expect(codeOf(await fleet.send('GET', '/api/skills', { token }))).toBe(200);
    const write = await fleet.send('POST', '/api/skills', { token, body: skill });
    expect(codeOf(write)).toBe('FORBIDDEN');
    expect((await fleet.send('GET', '/api/skills', { token })).json()).toMatchObject({ total: 0 });
  });

  it('with scope write can, but not manage the account', async () => {
    const { token } = await create('write');
    expect(codeOf(await fleet.send('POST', '/api/skills', { token, body: skill }))).toBe(201);
    expect((await who(token)).json()).toMatchObject({ session: null });
    const body = { name: 'more', scope: 'write' };
    for (const [method, path] of [
      ['GET', '/api/auth/tokens'],
      ['POST', '/api/auth/tokens'],
      ['POST', '/api/auth/logout'],
      ['GET', '/api/auth/sessions'],
    ] as const) {
      const init = method === 'POST' ? { token, body } : { token };
      expect(codeOf(await fleet.send(method, path, init))).toBe('FORBIDDEN');
    }
  });

  it('ends at once when it is revoked', async () => {
    const { session, id, token } = await create('read');
    expect(codeOf(await who(token))).toBe(200);
    const path = `/api/auth/tokens/${id}`;
    expect((await fleet.send('DELETE', path, { token: session })).status).toBe(204);
    expect(codeOf(await who(token))).toBe('INVALID_TOKEN');
  });
});

describe('another issuer', () => {
  it('has its keys fetched at most once for 1,000 tokens with unknown ones', async () => {
    const before = issuer.fetches();
    const tokens = await Promise.all(
      Array.from({ length: 1000 }, (_, i) => issuer.sign({ kid: `unknown-${i}` })),
    );
    const answers = await Promise.all(
      tokens.map((token, i) =>
        // From many addresses: what one may send without a valid token is limited.
        fleet.send('GET', WHO_AM_I, {
          token,
          headers: { 'cf-connecting-ip': `10.9.0.${i % 250}` },
        }),
      ),
    );
    expect(new Set(answers.map(codeOf))).toEqual(new Set(['INVALID_TOKEN']));
    expect(issuer.fetches() - before).toBeLessThanOrEqual(1);
    expect(codeOf(await who(await issuer.sign()))).toBe(200);
    expect(issuer.fetches()).toBe(1);
  });

  it('signs in its subject, who keeps one account', async () => {
    const subject = randomUUID();
    const email = `${subject}@example.com`;
    const claims = { email, email_verified: true, name: 'Grace Hopper' };
    const first = await who(await issuer.sign({ subject, claims }));
    expect(first.json()).toMatchObject({
      user: { email, firstName: 'Grace', lastName: 'Hopper', role: 'user' },
      session: null,
    });
    const rsa = { alg: 'RS256', kid: 'rs', key: issuer.rsa.privateKey };
    expect(userOf(await who(await issuer.sign({ subject, ...rsa })))).toBe(userOf(first));
  });

  it('has one account made for a subject that 50 requests show at once', async () => {
    const subject = randomUUID();
    const tokens = await Promise.all(
      Array.from({ length: 50 }, () => issuer.sign({ subject, claims: { jti: randomUUID() } })),
    );
    const answers = await Promise.all(tokens.map(who));
    expect(new Set(answers.map(codeOf))).toEqual(new Set([200]));
    expect(new Set(answers.map(userOf)).size).toBe(1);
  });

  it('does not open an account that only has the same e-mail', async () => {
    const { email } = await fleet.signUp();
    const claims = { email, email_verified: true };
    const answer = await who(await issuer.sign({ claims }));
    expect(codeOf(answer)).toBe('CONFLICT');
    expect(answer.json()).toMatchObject({ detail: expect.stringContaining('Sign in to it') });
  });

  it('has its token refused once that is signed out', async () => {
    const token = await issuer.sign();
    expect(codeOf(await who(token))).toBe(200);
    expect((await fleet.send('POST', '/api/auth/logout', { token })).status).toBe(204);
    expect(codeOf(await who(token))).toBe('SESSION_REVOKED');
  });

  it.each<[string, () => Promise<Parameters<Issuer['sign']>[0]>, string]>([
    ['another audience', async () => ({ audience: 'jobmatch-api' }), 'INVALID_TOKEN'],
    ['a past end', async () => ({ expiresInSeconds: -1 }), 'TOKEN_EXPIRED'],
    ['a start in the future', async () => ({ notBeforeInSeconds: 60 }), 'INVALID_TOKEN'],
    [
      'an HMAC under its public key',
      async () => ({
        ...{ alg: 'HS256', kid: 'rs' },
        key: new TextEncoder().encode(await exportSPKI(issuer.rsa.publicKey)),
      }),
      'INVALID_TOKEN',
    ],
  ])('has its token refused with %s', async (_, options, code) => {
    expect(codeOf(await who(await issuer.sign(await options())))).toBe(code);
  });
});
