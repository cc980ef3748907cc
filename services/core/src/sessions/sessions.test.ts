import { env } from 'cloudflare:workers';
import { userScope } from '@jobmatch/shared/caller';
import { newId } from '@jobmatch/shared/ids';
import { createLog } from '@jobmatch/shared/log';
import { readRevoked } from '@jobmatch/shared/revocations';
import { describe, expect, it } from 'vitest';
import { anonymous, newUser } from '../../test/client.ts';
import { type SignedIn, from, logIn, signUp } from '../../test/signed-in.ts';
import { revokeAllSessions, revokeSession } from './revocation.ts';

const log = createLog({ service: 'core' });
const newEmail = () => `${newId()}@example.com`;

interface Listed {
  sessions: { id: string; current: boolean }[];
  total: number;
}

const list = async ({ send }: SignedIn) => (await send('GET', '/api/auth/sessions')).body as Listed;

const refresh = ({ refreshToken }: SignedIn) =>
  anonymous('POST', '/api/auth/refresh', { refreshToken });

const revoked = { status: 401, body: { code: 'SESSION_REVOKED' } };

describe('signing out', () => {
  it('ends the session and says so to the gateway and to KV', async () => {
    const session = await signUp();
    const answer = await session.send('POST', '/api/auth/logout');
    expect(answer).toMatchObject({ status: 204, body: null });
    expect(readRevoked(answer.headers, 'sessions')).toEqual([session.sessionId]);
    const stored = await env.SESSIONS.get(`session:${session.sessionId}`, 'json');
    expect(stored).toMatchObject({ userId: session.userId, revokedAt: expect.any(String) });
    expect(await refresh(session)).toMatchObject(revoked);
    expect(await list(session)).toMatchObject({ sessions: [], total: 0 });
  });

  it('leaves the other sessions alone', async () => {
    const email = newEmail();
    const first = await signUp(email);
    const second = await logIn(email);
    await first.send('POST', '/api/auth/logout');
    expect((await list(second)).sessions).toMatchObject([{ id: second.sessionId, current: true }]);
    expect((await refresh(second)).status).toBe(200);
  });

  it('works without KV', async () => {
    const { userId, sessionId, ...session } = await signUp();
    const SESSIONS = { put: () => Promise.reject(new Error('KV is away.')) };
    const headers = new Headers();
    const context = { env: { ...env, SESSIONS: SESSIONS as never }, headers, log };
    expect(await revokeSession(context, userScope({ userId }), sessionId, new Date())).toBe(true);
    expect(readRevoked(headers, 'sessions')).toEqual([sessionId]);
    expect(await refresh({ userId, sessionId, ...session })).toMatchObject(revoked);
  });

  it('needs a caller', async () => {
    expect((await anonymous('POST', '/api/auth/logout')).status).toBe(401);
  });
});

describe('who am I', () => {
  it('answers the user and the session', async () => {
    const email = newEmail();
    const { send, userId, sessionId } = await signUp(email);
    expect((await send('GET', '/api/auth/session')).body).toMatchObject({
      user: { id: userId, email, firstName: 'Ada', lastName: 'Lovelace', role: 'user' },
      session: { id: sessionId, current: true },
    });
  });

  it('answers no session to a caller who has none with us', async () => {
    const { send, userId } = await newUser();
    expect((await send('GET', '/api/auth/session')).body).toMatchObject({
      user: { id: userId },
      session: null,
    });
  });
});

describe('the sessions', () => {
  it('are listed with their devices, the last used first, secrets left out', async () => {
    const email = newEmail();
    const first = await signUp(email);
    const phone =
      'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36';
    const body = { email, password: 'correct horse battery' };
    await from('203.0.113.8', phone)('POST', '/api/auth/login', body);
    const { sessions, total } = await list(first);
    expect(total).toBe(2);
    expect(sessions).toMatchObject([
      {
        current: false,
        deviceType: 'mobile',
        browser: 'Chrome',
        os: 'Android',
        ipAddress: '203.0.113.8',
      },
      { id: first.sessionId, current: true },
    ]);
    expect(JSON.stringify(sessions)).not.toMatch(/hash/i);
  });

  it('can be ended one by one', async () => {
    const email = newEmail();
    const first = await signUp(email);
    const second = await logIn(email);
    const path = `/api/auth/sessions/${second.sessionId}`;
    const answer = await first.send('DELETE', path);
    expect(answer.status).toBe(204);
    expect(readRevoked(answer.headers, 'sessions')).toEqual([second.sessionId]);
    expect(await refresh(second)).toMatchObject(revoked);
    expect((await first.send('DELETE', path)).status).toBe(404);
    expect((await list(first)).sessions).toHaveLength(1);
  });

  it('of another user read as absent', async () => {
    const victim = await signUp();
    const { send } = await signUp();
    const foreign = await send('DELETE', `/api/auth/sessions/${victim.sessionId}`);
    const absent = await send('DELETE', `/api/auth/sessions/${newId()}`);
    const detail = 'Session not found.';
    expect(foreign).toMatchObject({ status: 404, body: { code: 'NOT_FOUND', detail } });
    expect(absent).toMatchObject({ status: 404, body: { code: 'NOT_FOUND', detail } });
    expect(readRevoked(foreign.headers, 'sessions')).toEqual([]);
    expect((await refresh(victim)).status).toBe(200);
  });

  it('can all be ended but one', async () => {
    const email = newEmail();
    const kept = await signUp(email);
    const ended = [await logIn(email), await logIn(email)];
    const headers = new Headers();
    const count = await revokeAllSessions({ env, headers, log }, userScope(kept), {
      except: kept.sessionId,
      now: new Date(),
    });
    expect(count).toBe(2);
    const ids = ended.map(({ sessionId }) => sessionId);
    expect(new Set(readRevoked(headers, 'sessions'))).toEqual(new Set(ids));
    for (const session of ended) expect(await refresh(session)).toMatchObject(revoked);
    expect((await refresh(kept)).status).toBe(200);
  });
});
