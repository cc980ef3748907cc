import { env } from 'cloudflare:workers';
import { sessions } from '@jobmatch/db-schema/auth';
import { securityEvents } from '@jobmatch/db-schema/security';
import { newId } from '@jobmatch/shared/ids';
import { readRevoked } from '@jobmatch/shared/revocations';
import { eq } from 'drizzle-orm';
import { decodeJwt } from 'jose';
import { describe, expect, it, vi } from 'vitest';
import { anonymous } from '../../test/client.ts';
import { from, signUp } from '../../test/signed-in.ts';
import { database } from '../database.ts';
import { hashRefreshToken, newRefreshToken, successors } from './refresh-token.ts';

const PATH = '/api/auth/refresh';
const one = from('203.0.113.1');
const other = from('203.0.113.2');

interface Tokens {
  token: string;
  refreshToken: string;
  expiresIn: number;
}

const db = database(env);

async function sessionRow(sessionId: string) {
  const [row] = await db.select().from(sessions).where(eq(sessions.sessionId, sessionId));
  if (row === undefined) throw new Error('No such session.');
  return row;
}

const change = (sessionId: string, values: Partial<typeof sessions.$inferInsert>) =>
  db.update(sessions).set(values).where(eq(sessions.sessionId, sessionId));

const secondsAgo = (seconds: number) => new Date(Date.now() - seconds * 1000).toISOString();

async function rotated() {
  const session = await signUp();
  const answer = await one('POST', PATH, { refreshToken: session.refreshToken });
  expect(answer.status).toBe(200);
  return { session, used: session.refreshToken, current: (answer.body as Tokens).refreshToken };
}

const revoked = { status: 401, body: { code: 'SESSION_REVOKED' } };

describe('a refresh', () => {
  it('answers new tokens of the same session and lengthens it to seven days', async () => {
    const session = await signUp();
    await change(session.sessionId, { expiresAt: new Date(Date.now() + 60_000).toISOString() });
    const { status, body } = await one('POST', PATH, { refreshToken: session.refreshToken });
    expect(status).toBe(200);
    const { token, refreshToken, expiresIn } = body as Tokens;
    expect(expiresIn).toBe(900);
    expect(refreshToken).not.toBe(session.refreshToken);
    expect(decodeJwt(token)).toMatchObject({ sub: session.userId, sid: session.sessionId });
    const row = await sessionRow(session.sessionId);
    const days = (Date.parse(row.expiresAt) - Date.now()) / 86_400_000;
    expect(days).toBeCloseTo(7, 2);
    expect(row).toMatchObject({
      ipAddress: '203.0.113.1',
      browser: 'curl',
      refreshHash: await hashRefreshToken(refreshToken),
      previousRefreshHash: await hashRefreshToken(session.refreshToken),
    });
    expect((await one('POST', PATH, { refreshToken })).status).toBe(200);
  });

  it('of 50 in parallel from one client happens once, and all get the same successor', async () => {
    const { sessionId, refreshToken } = await signUp();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => one('POST', PATH, { refreshToken })),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array<number>(50).fill(200));
    const next = new Set(answers.map(({ body }) => (body as Tokens).refreshToken));
    expect(next.size).toBe(1);
    const [successor = ''] = next;
    const row = await sessionRow(sessionId);
    expect(row.refreshHash).toBe(await hashRefreshToken(successor));
    expect(row.revokedAt).toBeNull();
  });

  it('of 50 in parallel from different clients rotates once and ends the session once', async () => {
    const { sessionId, userId, refreshToken } = await signUp();
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, i) => from(`203.0.113.${i}`)('POST', PATH, { refreshToken })),
    );
    const winners = answers.filter(({ status }) => status === 200);
    expect(winners).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(49);
    const announced = answers.filter(({ headers }) => readRevoked(headers, 'sessions').length > 0);
    expect(announced).toHaveLength(1);
    const row = await sessionRow(sessionId);
    const [successor = ''] = winners.map(({ body }) => (body as Tokens).refreshToken);
    expect(row.refreshHash).toBe(await hashRefreshToken(successor));
    expect(row.revokedAt).not.toBeNull();
    expect(await one('POST', PATH, { refreshToken: successor })).toMatchObject(revoked);
    await vi.waitFor(async () => {
      const events = await db
        .select()
        .from(securityEvents)
        .where(eq(securityEvents.userId, userId));
      expect(events.filter(({ action }) => action === 'session_revoked')).toHaveLength(1);
    });
  });
});

describe('a refresh token that was used before', () => {
  it('gives the same client the same successor for ten seconds', async () => {
    const { used, current, session } = await rotated();
    const repeat = await one('POST', PATH, { refreshToken: used });
    expect(repeat).toMatchObject({ status: 200, body: { refreshToken: current } });
    await change(session.sessionId, { rotatedAt: secondsAgo(11) });
    expect(await one('POST', PATH, { refreshToken: used })).toMatchObject(revoked);
    expect(await one('POST', PATH, { refreshToken: current })).toMatchObject(revoked);
  });

  it('gives it also while the signing keys are being rotated', () => {
    const [current, earlier] = JSON.parse(env.JWT_SIGNING_KEYS) as object[];
    const before = { JWT_SIGNING_KEYS: JSON.stringify([earlier]) };
    const after = { JWT_SIGNING_KEYS: JSON.stringify([current, earlier]) };
    const token = newRefreshToken(before, newId());
    expect(successors(after, token)).toContain(successors(before, token)[0]);
  });

  it.each([
    ['address', from('203.0.113.2')],
    ['user agent', from('203.0.113.1', 'another/1.0')],
  ])('ends the session when it comes from another %s', async (_, thief) => {
    const { used, current, session } = await rotated();
    const answer = await thief('POST', PATH, { refreshToken: used });
    expect(answer).toMatchObject(revoked);
    expect(readRevoked(answer.headers, 'sessions')).toEqual([session.sessionId]);
    expect(await one('POST', PATH, { refreshToken: current })).toMatchObject(revoked);
    const stored = await env.SESSIONS.getWithMetadata(`session:${session.sessionId}`, 'json');
    expect(stored.value).toMatchObject({ revokedAt: expect.any(String) });
    expect(stored.metadata).toEqual({ userId: session.userId });
  });

  it('ends the session even when it is many rotations old', async () => {
    const { used, current } = await rotated();
    const next = (await one('POST', PATH, { refreshToken: current })).body as Tokens;
    expect(await one('POST', PATH, { refreshToken: used })).toMatchObject(revoked);
    expect(await one('POST', PATH, { refreshToken: next.refreshToken })).toMatchObject(revoked);
  });
});

describe('a refresh token that is no good', () => {
  it('cannot end a session by being invented for it', async () => {
    const { sessionId, refreshToken } = await signUp();
    const bytes = Buffer.from(refreshToken, 'base64url');
    bytes.set([(bytes[20] ?? 0) ^ 1], 20);
    const invented = bytes.toString('base64url');
    const answer = await other('POST', PATH, { refreshToken: invented });
    expect(answer).toMatchObject({ status: 401, body: { code: 'INVALID_TOKEN' } });
    expect((await sessionRow(sessionId)).revokedAt).toBeNull();
    expect((await one('POST', PATH, { refreshToken })).status).toBe(200);
  });

  it.each(['', 'x', 'a'.repeat(86), 'é'.repeat(10)])('is invalid: %j', async (refreshToken) => {
    const answer = await anonymous('POST', PATH, { refreshToken });
    expect(answer).toMatchObject({ status: 401, body: { code: 'INVALID_TOKEN' } });
  });

  it('of a session nobody has is invalid', async () => {
    const answer = await one('POST', PATH, { refreshToken: newRefreshToken(env, newId()) });
    expect(answer).toMatchObject({ status: 401, body: { code: 'INVALID_TOKEN' } });
  });

  it('expires with its session', async () => {
    const { sessionId, refreshToken } = await signUp();
    await change(sessionId, { createdAt: secondsAgo(99), expiresAt: secondsAgo(1) });
    const answer = await one('POST', PATH, { refreshToken });
    expect(answer).toMatchObject({ status: 401, body: { code: 'TOKEN_EXPIRED' } });
  });
});
