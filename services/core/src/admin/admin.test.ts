import { env } from 'cloudflare:workers';
import { sessions } from '@jobmatch/db-schema/auth';
import { usageLimits } from '@jobmatch/db-schema/billing';
import { cronRuns } from '@jobmatch/db-schema/operations';
import { users } from '@jobmatch/db-schema/users';
import { userScope } from '@jobmatch/shared/caller';
import { newId } from '@jobmatch/shared/ids';
import { readRevoked } from '@jobmatch/shared/revocations';
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { newUser } from '../../test/client.ts';
import { database } from '../database.ts';
import { findAccount, updateAccount } from './queries.ts';
import { takeUsage } from '../usage/service.ts';

const db = database(env);
const of = (userId: string) => `/api/admin/users/${userId}`;

const roleOf = async (userId: string) =>
  (await db.select({ role: users.role }).from(users).where(eq(users.id, userId)))[0]?.role;

beforeEach(async () => {
  await db.update(users).set({ role: 'user' });
});

describe('an account, to an admin', () => {
  it('changes role and plan, its limits and its record with them', async () => {
    const admin = await newUser('admin');
    const user = await newUser();
    await takeUsage(db, userScope(user), 'aiGenerations', new Date());
    const answer = await admin.send('PATCH', of(user.userId), { plan: 'premium', role: 'admin' });
    expect(answer).toMatchObject({
      status: 200,
      body: { id: user.userId, role: 'admin', plan: 'premium' },
    });
    expect((await user.send('GET', '/api/billing/subscription')).body).toMatchObject({
      plan: 'premium',
    });
    expect((await user.send('GET', '/api/billing/usage-limits')).body).toMatchObject({
      plan: 'premium',
      aiGenerations: { limit: 1000, used: 1 },
      emailsSent: { limit: 500 },
    });
    const { body } = await user.send('GET', '/api/auth/security-events');
    const { securityEvents } = body as { securityEvents: { action: string }[] };
    const changedBy = admin.userId;
    expect(securityEvents.toSorted((a, b) => a.action.localeCompare(b.action))).toMatchObject([
      { action: 'plan_changed', metadata: { changedBy, from: 'free', to: 'premium' } },
      { action: 'role_changed', metadata: { changedBy, from: 'user', to: 'admin' } },
    ]);
    expect((await user.send('GET', '/api/notifications')).body).toMatchObject({
      notifications: [{ type: 'plan_changed' }],
    });
  });

  it('keeps what is not sent, and notes no change where there is none', async () => {
    const admin = await newUser('admin');
    const user = await newUser();
    for (const body of [{}, { role: 'user' }, { plan: 'free' }]) {
      const answer = await admin.send('PATCH', of(user.userId), body);
      expect(answer).toMatchObject({ status: 200, body: { role: 'user', plan: 'free' } });
    }
    expect((await user.send('GET', '/api/auth/security-events')).body).toMatchObject({ total: 0 });
  });

  it('takes the limits of the plan that a later first use finds', async () => {
    const admin = await newUser('admin');
    const { userId } = await newUser();
    await admin.send('PATCH', of(userId), { plan: 'basic' });
    expect(await db.select().from(usageLimits).where(eq(usageLimits.userId, userId))).toEqual([]);
    const state = await takeUsage(db, userScope({ userId }), 'jobSearches', new Date());
    expect(state).toMatchObject({ limit: 200, remaining: 199 });
  });

  it('is signed out when it stops being an admin', async () => {
    const admin = await newUser('admin');
    const { userId } = await newUser('admin');
    const sessionId = newId();
    await db.insert(sessions).values({
      id: newId(),
      userId,
      sessionId,
      refreshHash: 'x',
      lastActive: new Date().toISOString(),
      expiresAt: new Date(Date.now() + 1e6).toISOString(),
    });
    const answer = await admin.send('PATCH', of(userId), { role: 'user' });
    expect(answer.status).toBe(200);
    expect(readRevoked(answer.headers, 'sessions')).toEqual([sessionId]);
  });

  it.each([
    [{ role: 'root' }, 'role'],
    [{ plan: 'gold' }, 'plan'],
    [{ email: 'x@y.test' }, 'email'],
  ])('is refused %o, naming the field', async (body, field) => {
    const admin = await newUser('admin');
    const { userId } = await newUser();
    expect(await admin.send('PATCH', of(userId), body)).toMatchObject({
      status: 400,
      body: { details: { fields: { [field]: expect.any(String) } } },
    });
  });

  it('that does not exist is not found, whatever the body', async () => {
    const admin = await newUser('admin');
    for (const body of [{ role: 'user' }, { nonsense: true }]) {
      const answer = await admin.send('PATCH', of(newId()), body);
      expect(answer).toMatchObject({ status: 404, body: { detail: 'User not found.' } });
    }
  });
});

describe('the admin role', () => {
  it('stays with the last admin, and nothing else of the request is done', async () => {
    const admin = await newUser('admin');
    const answer = await admin.send('PATCH', of(admin.userId), { role: 'user', plan: 'premium' });
    expect(answer).toMatchObject({ status: 409, body: { code: 'CONFLICT' } });
    expect(await roleOf(admin.userId)).toBe('admin');
    expect((await admin.send('GET', '/api/billing/subscription')).body).toMatchObject({
      plan: 'free',
    });
    expect((await admin.send('GET', '/api/auth/security-events')).body).toMatchObject({ total: 0 });
  });

  it('stays with one of two who take it from each other at once', async () => {
    const one = await newUser('admin');
    const two = await newUser('admin');
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        i % 2 === 0
          ? one.send('PATCH', of(two.userId), { role: 'user' })
          : two.send('PATCH', of(one.userId), { role: 'user' }),
      ),
    );
    expect(answers.some(({ status }) => status === 200)).toBe(true);
    const roles = new Set([await roleOf(one.userId), await roleOf(two.userId)]);
    expect(roles).toEqual(new Set(['admin', 'user']));
  });

  it('is looked up by the write itself', async () => {
    await newUser('admin');
    const demoted = userScope(await newUser());
    const { userId } = await newUser();
    const month = { start: '2026-01-01', end: '2026-02-01' };
    const change = { role: 'admin', plan: 'premium', month } as const;
    expect(await updateAccount(db, demoted, userId, change)).toBe(false);
    expect(await findAccount(db, userId)).toMatchObject({ role: 'user', plan: 'free' });
  });

  it('is looked up, not only read from the token', async () => {
    await newUser('admin');
    const demoted = await newUser('admin');
    await db.update(users).set({ role: 'user' }).where(eq(users.id, demoted.userId));
    const plain = await newUser();
    for (const { send } of [demoted, plain]) {
      for (const body of [{ role: 'admin' }, { nonsense: true }]) {
        const answer = await send('PATCH', of(plain.userId), body);
        expect(answer).toMatchObject({ status: 403, body: { code: 'ADMIN_REQUIRED' } });
      }
      expect((await send('GET', '/api/admin/health')).status).toBe(403);
    }
    expect(await roleOf(plain.userId)).toBe('user');
  });
});

it('shows an admin counts, size and the latest run of each task', async () => {
  const admin = await newUser('admin');
  const run = (name: string, startedAt: string, status: 'completed' | 'failed') => ({
    id: newId(),
    name,
    startedAt,
    status,
    summary: { deleted: 3 },
  });
  await db
    .insert(cronRuns)
    .values([
      run('nightly', '2026-01-02T03:00:00.000Z', 'failed'),
      run('nightly', '2026-01-01T03:00:00.000Z', 'completed'),
      run('hourly', '2026-01-01T04:00:00.000Z', 'completed'),
    ]);
  const { status, body } = await admin.send('GET', '/api/admin/health');
  expect(status).toBe(200);
  expect(body).toEqual({
    users: expect.any(Number),
    jobs: 0,
    databaseBytes: expect.any(Number),
    lastCronRuns: [
      expect.objectContaining({ name: 'nightly', status: 'failed', summary: { deleted: 3 } }),
      expect.objectContaining({ name: 'hourly', startedAt: '2026-01-01T04:00:00.000Z' }),
    ],
  });
});
