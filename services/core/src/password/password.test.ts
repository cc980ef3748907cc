import { env } from 'cloudflare:workers';
import { apiTokens, identities, oneTimeTokens, totp } from '@jobmatch/db-schema/identities';
import { failedLoginAttempts } from '@jobmatch/db-schema/security';
import { sessions } from '@jobmatch/db-schema/auth';
import { users } from '@jobmatch/db-schema/users';
import { newId } from '@jobmatch/shared/ids';
import { and, eq, isNull } from 'drizzle-orm';
import { describe, expect, it, vi } from 'vitest';
import { anonymous, newUser } from '../../test/client.ts';
import { tokenFor } from '../../test/one-time-token.ts';
import { PASSWORD, from, signUp } from '../../test/signed-in.ts';
import { database } from '../database.ts';

const db = database(env);
const NEXT = 'four quite unrelated words';
const CHANGE = '/api/auth/password';
const FORGOT = '/api/auth/password/forgot';
const RESET = '/api/auth/password/reset';

async function account() {
  const email = `${newId()}@example.com`;
  return { email, ...(await signUp(email)) };
}

const logIn = (email: string, password: string, address = '203.0.113.5') =>
  from(address)('POST', '/api/auth/login', { email, password });

const liveSessions = async (userId: string) => {
  const live = and(eq(sessions.userId, userId), isNull(sessions.revokedAt));
  const rows = await db.select({ id: sessions.sessionId }).from(sessions).where(live);
  return rows.map(({ id }) => id);
};

const tokenRows = (userId: string) =>
  db.select().from(oneTimeTokens).where(eq(oneTimeTokens.userId, userId));

const resetRows = async (userId: string) =>
  (await tokenRows(userId)).filter(({ purpose }) => purpose === 'reset_password');

describe('changing the password', () => {
  it('keeps this session and ends the others', async () => {
    const { email, userId, sessionId, send } = await account();
    await logIn(email, PASSWORD);
    expect(await liveSessions(userId)).toHaveLength(2);
    const body = { currentPassword: PASSWORD, newPassword: NEXT };
    expect((await send('POST', CHANGE, body)).status).toBe(204);
    expect(await liveSessions(userId)).toEqual([sessionId]);
    expect((await logIn(email, PASSWORD)).status).toBe(401);
    expect((await logIn(email, NEXT)).status).toBe(200);
  });

  it('counts a wrong current password as a failed attempt', async () => {
    const { send } = await account();
    const wrong = { currentPassword: 'not the password', newPassword: NEXT };
    const statuses = [];
    for (let i = 0; i < 6; i += 1) statuses.push((await send('POST', CHANGE, wrong)).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
  });

  it('refuses a guessable one by its field', async () => {
    const { email, send } = await account();
    const body = { currentPassword: PASSWORD, newPassword: email };
    expect(await send('POST', CHANGE, body)).toMatchObject({
      status: 400,
      body: { details: { fields: { newPassword: expect.any(String) } } },
    });
  });

  it('lets one of two parallel changes win', async () => {
    const { email, send } = await account();
    const change = (newPassword: string) =>
      send('POST', CHANGE, { currentPassword: PASSWORD, newPassword });
    const answers = await Promise.all([change(`${NEXT} one`), change(`${NEXT} two`)]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204, 401]));
    const winner = answers[0]?.status === 204 ? 'one' : 'two';
    expect((await logIn(email, `${NEXT} ${winner}`)).status).toBe(200);
  });
});

describe('asking for a reset', () => {
  it('answers a known and an unknown address alike', async () => {
    const { email, userId } = await account();
    const known = await anonymous('POST', FORGOT, { email: email.toUpperCase() });
    const unknown = await anonymous('POST', FORGOT, { email: `${newId()}@example.com` });
    expect(known.status).toBe(202);
    expect([unknown.status, unknown.body]).toEqual([known.status, known.body]);
    await vi.waitFor(async () => expect(await resetRows(userId)).toHaveLength(1));
  });

  it('makes no more than five links an hour for an account', async () => {
    const { email, userId } = await account();
    await Promise.all(Array.from({ length: 20 }, () => anonymous('POST', FORGOT, { email })));
    await vi.waitFor(async () => expect(await resetRows(userId)).toHaveLength(5));
  });
});

describe('a reset', () => {
  it('leaves no session that the old password opened, however close they came', async () => {
    const { email, userId } = await account();
    const token = await tokenFor(userId, 'reset_password');
    const [reset] = await Promise.all([
      anonymous('POST', RESET, { token, newPassword: NEXT }),
      ...Array.from({ length: 4 }, (_, i) => logIn(email, PASSWORD, `203.0.113.${10 + i}`)),
    ]);
    expect(reset.status).toBe(204);
    expect(await liveSessions(userId)).toEqual([]);
  });

  it('ends the personal access tokens', async () => {
    const { userId, send } = await account();
    await send('POST', '/api/auth/tokens', { name: 'Script', scope: 'write' });
    const token = await tokenFor(userId, 'reset_password');
    const reset = await anonymous('POST', RESET, { token, newPassword: NEXT });
    const tokens = await db.select().from(apiTokens).where(eq(apiTokens.userId, userId));
    expect(tokens.map(({ revokedAt }) => revokedAt === null)).toEqual([false]);
    expect(reset.headers.get('x-jobmatch-revoked-tokens')).toBe(tokens[0]?.id);
  });

  it.each([
    ['removes what a stranger left on an address nobody had proven', null, 0],
    ['leaves the owner’s second factor and identities alone', '2026-01-01T00:00:00.000Z', 1],
  ])('%s', async (_, emailVerifiedAt, left) => {
    const { userId } = await account();
    const change = { emailVerifiedAt, twoFactorEnabled: true };
    await db.update(users).set(change).where(eq(users.id, userId));
    await db.insert(totp).values({ userId, secretEncrypted: 'x', confirmedAt: '2026-01-01' });
    await db.insert(identities).values({ id: newId(), userId, provider: 'other', subject: userId });
    const token = await tokenFor(userId, 'reset_password');
    await anonymous('POST', RESET, { token, newPassword: NEXT });
    expect(await db.select().from(totp).where(eq(totp.userId, userId))).toHaveLength(left);
    expect(await db.select().from(identities).where(eq(identities.userId, userId))).toHaveLength(
      left,
    );
    const [user] = await db.select().from(users).where(eq(users.id, userId));
    expect(user?.twoFactorEnabled).toBe(left === 1);
    expect(user?.emailVerifiedAt).not.toBeNull();
  });

  it('sets the password, proves the address and ends every session', async () => {
    const { email, userId } = await account();
    const token = await tokenFor(userId, 'reset_password');
    const answer = await anonymous('POST', RESET, { token, newPassword: NEXT });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('x-jobmatch-revoked-sessions')).not.toBeNull();
    expect(await liveSessions(userId)).toEqual([]);
    expect((await logIn(email, PASSWORD)).status).toBe(401);
    expect((await logIn(email, NEXT)).status).toBe(200);
    const [user] = await db.select().from(users).where(eq(users.id, userId));
    expect(user?.emailVerifiedAt).not.toBeNull();
  });

  it('has one effect under 10 parallel uses of its token', async () => {
    const { email, userId } = await account();
    const token = await tokenFor(userId, 'reset_password');
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        anonymous('POST', RESET, { token, newPassword: `${NEXT} ${i}` }),
      ),
    );
    const won = answers.flatMap(({ status }, i) => (status === 204 ? [i] : []));
    expect(won).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 400)).toHaveLength(9);
    expect((await logIn(email, `${NEXT} ${won[0]}`)).status).toBe(200);
  });

  it('ends the lockout of every address', async () => {
    const { email, userId } = await account();
    for (let i = 0; i < 5; i += 1) await logIn(email, 'not the password');
    expect((await logIn(email, PASSWORD)).status).toBe(429);
    const token = await tokenFor(userId, 'reset_password');
    await anonymous('POST', RESET, { token, newPassword: NEXT });
    const attempts = db.select().from(failedLoginAttempts);
    expect(await attempts.where(eq(failedLoginAttempts.email, email))).toEqual([]);
    expect((await logIn(email, NEXT)).status).toBe(200);
  });

  it('retires the other links', async () => {
    const { userId } = await account();
    const [first, second] = [
      await tokenFor(userId, 'reset_password'),
      await tokenFor(userId, 'reset_password'),
    ];
    expect((await anonymous('POST', RESET, { token: first, newPassword: NEXT })).status).toBe(204);
    expect((await anonymous('POST', RESET, { token: second, newPassword: NEXT })).status).toBe(400);
  });

  it('refuses a guessable password without using the link up', async () => {
    const { userId } = await account();
    const token = await tokenFor(userId, 'reset_password');
    const reset = (newPassword: string) => anonymous('POST', RESET, { token, newPassword });
    expect((await reset('password1234')).body).toMatchObject({
      details: { fields: { newPassword: expect.any(String) } },
    });
    expect((await reset(NEXT)).status).toBe(204);
  });

  it('refuses a link that is old, unknown or for something else', async () => {
    const { userId } = await account();
    const refused = { status: 400, body: { details: { fields: { token: expect.any(String) } } } };
    const old = new Date(Date.now() - 60 * 60_000 - 1);
    for (const token of [
      await tokenFor(userId, 'reset_password', old),
      await tokenFor(userId, 'verify_email'),
      'no-such-token',
    ]) {
      const answer = await anonymous('POST', RESET, { token, newPassword: NEXT });
      expect(answer).toMatchObject(refused);
    }
  });

  it('gives an account without a password its first one', async () => {
    const { userId } = await newUser();
    const token = await tokenFor(userId, 'reset_password');
    expect((await anonymous('POST', RESET, { token, newPassword: NEXT })).status).toBe(204);
    expect((await logIn(`${userId}@example.com`, NEXT)).status).toBe(200);
  });

  it('is stored as a hash only', async () => {
    const { userId } = await account();
    const token = await tokenFor(userId, 'reset_password');
    expect(JSON.stringify(await tokenRows(userId))).not.toContain(token);
  });
});
