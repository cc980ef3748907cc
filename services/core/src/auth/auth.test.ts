import { env, exports } from 'cloudflare:workers';
import { sessions } from '@jobmatch/db-schema/auth';
import { newId } from '@jobmatch/shared/ids';
import { eq } from 'drizzle-orm';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import { anonymous } from '../../test/client.ts';
import { database } from '../database.ts';
import { hashRefreshToken } from '../sessions/refresh-token.ts';

const PASSWORD = 'correct horse battery';
const newEmail = () => `${newId()}@example.com`;

const signUp = (email: string, password = PASSWORD) =>
  anonymous('POST', '/api/auth/signup', { email, password, fullName: 'Ada King Lovelace' });

const logIn = (email: string, password = PASSWORD) =>
  anonymous('POST', '/api/auth/login', { email, password });

describe('signup', () => {
  it('answers with tokens that core’s public key verifies', async () => {
    const email = newEmail();
    const { status, body } = await signUp(email);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      expiresIn: 900,
      user: { email, firstName: 'Ada', lastName: 'King Lovelace' },
    });
    const { token, user } = body as { token: string; user: { id: string } };
    const keys = createLocalJWKSet(await exports.IdentityRpc.jwks());
    const { payload, protectedHeader } = await jwtVerify(token, keys, {
      issuer: env.JWT_ISSUER,
      audience: env.JWT_AUDIENCE,
    });
    expect(protectedHeader.alg).toBe('ES256');
    expect(payload).toMatchObject({ sub: user.id, role: 'user', exp: (payload.iat ?? 0) + 900 });
  });

  it('stores the refresh token as a hash only', async () => {
    const { body } = await signUp(newEmail());
    const { refreshToken, user } = body as { refreshToken: string; user: { id: string } };
    const rows = await database(env).select().from(sessions).where(eq(sessions.userId, user.id));
    expect(rows.map((row) => row.refreshHash)).toEqual([await hashRefreshToken(refreshToken)]);
  });

  it('gives one of 10 parallel signups for an e-mail the account and the rest a conflict', async () => {
    const email = newEmail();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) => signUp(i % 2 === 0 ? email : email.toUpperCase())),
    );
    const statuses = answers.map(({ status }) => status).toSorted((a, b) => a - b);
    expect(statuses).toEqual([201, ...Array<number>(9).fill(409)]);
    expect((await logIn(email)).status).toBe(200);
  });

  it.each([
    ['a short password', { password: 'short' }, 'password'],
    ['an address that is none', { email: 'not-an-address' }, 'email'],
    ['a missing name', { fullName: undefined }, 'fullName'],
    ['an unknown field', { role: 'admin' }, 'role'],
  ])('refuses %s and names the field', async (_, change, field) => {
    const sent = { email: newEmail(), password: PASSWORD, fullName: 'Ada', ...change };
    const { status, body } = await anonymous('POST', '/api/auth/signup', sent);
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 'VALIDATION_ERROR' });
    expect((body as { details: { fields: object } }).details.fields).toHaveProperty(field);
  });
});

describe('login', () => {
  it('opens a session of its own', async () => {
    const email = newEmail();
    const first = (await signUp(email)).body as { user: { id: string } };
    expect((await logIn(email.toUpperCase())).status).toBe(200);
    const rows = await database(env)
      .select()
      .from(sessions)
      .where(eq(sessions.userId, first.user.id));
    expect(rows).toHaveLength(2);
  });

  it('answers a wrong password and an unknown e-mail alike', async () => {
    const email = newEmail();
    await signUp(email);
    const wrong = await logIn(email, 'not the password');
    const unknown = await logIn(newEmail());
    expect(wrong.status).toBe(401);
    const facts = ({ body }: { body: unknown }) => {
      const { code, detail } = body as { code: string; detail: string };
      return { code, detail };
    };
    expect(facts(unknown)).toEqual(facts(wrong));
    expect(facts(wrong).code).toBe('INVALID_CREDENTIALS');
  });
});

describe('a body that cannot be read', () => {
  const post = (body: BodyInit | null, contentType: string) =>
    exports.CoreApi.fetch('https://core.test/api/auth/login', {
      method: 'POST',
      body,
      headers: { 'content-type': contentType },
    });

  it.each([
    ['not JSON', '{"email":', 'application/json', 400, 'INVALID_JSON'],
    ['not UTF-8', new Uint8Array([0x22, 0xff, 0x22]), 'application/json', 400, 'INVALID_JSON'],
    ['another type', 'email=a', 'application/x-www-form-urlencoded', 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['2 MB', `"${'a'.repeat(2_000_000)}"`, 'application/json', 413, 'PAYLOAD_TOO_LARGE'],
  ])('%s', async (_, body, contentType, status, code) => {
    const response = await post(body, contentType);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(await response.json()).toMatchObject({ code, status, requestId: expect.any(String) });
  });
});

describe('the default export', () => {
  it('knows its health and nothing else', async () => {
    expect((await exports.default.fetch('https://core.test/health')).status).toBe(200);
    const refused = await exports.default.fetch('https://core.test/api/profile');
    expect(refused.status).toBe(404);
  });
});
