import { env, exports } from 'cloudflare:workers';
import { subscriptions, usageLimits } from '@jobmatch/db-schema/billing';
import { userScope } from '@jobmatch/shared/caller';
import { newId } from '@jobmatch/shared/ids';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { anonymous, newUser } from '../../test/client.ts';
import { database } from '../database.ts';
import { returnUsage, takeUsage } from './service.ts';

const db = database(env);
const MAY = new Date('2026-05-17T10:00:00.000Z');
const LAST_OF_MAY = new Date('2026-05-31T23:59:59.999Z');
const JUNE = new Date('2026-06-01T00:00:00.000Z');

async function newScope() {
  const { userId, send } = await newUser();
  const scope = userScope({ userId });
  const rows = () => db.select().from(usageLimits).where(eq(usageLimits.userId, userId));
  return { userId, scope, send, rows };
}

const exceeded = (details: object) =>
  expect.objectContaining({
    code: 'USAGE_LIMIT_EXCEEDED',
    details: expect.objectContaining(details),
  });

describe('a unit of the plan', () => {
  it('is taken from what the free plan allows until none is left', async () => {
    const { scope, rows } = await newScope();
    for (let used = 1; used <= 10; used += 1) {
      expect(await takeUsage(db, scope, 'aiGenerations', MAY)).toEqual({
        kind: 'aiGenerations',
        limit: 10,
        used,
        remaining: 10 - used,
        resetsAt: '2026-06-01T00:00:00.000Z',
      });
    }
    const details = { kind: 'aiGenerations', limit: 10, used: 10, resetsAt: JUNE.toISOString() };
    await expect(takeUsage(db, scope, 'aiGenerations', LAST_OF_MAY)).rejects.toEqual(
      exceeded(details),
    );
    expect(await takeUsage(db, scope, 'emailsSent', MAY)).toMatchObject({ used: 1, limit: 20 });
    expect(await rows()).toHaveLength(1);
  });

  it('goes to one of 50 parallel takes when it is the last', async () => {
    const { scope, rows } = await newScope();
    for (let i = 0; i < 9; i += 1) await takeUsage(db, scope, 'aiGenerations', MAY);
    const takes = await Promise.allSettled(
      Array.from({ length: 50 }, () => takeUsage(db, scope, 'aiGenerations', MAY)),
    );
    expect(takes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await rows()).toMatchObject([{ aiGenerationsUsed: 10 }]);
  });

  it('makes one row of 50 parallel first takes, none of them lost', async () => {
    const { scope, rows } = await newScope();
    await Promise.all(Array.from({ length: 50 }, () => takeUsage(db, scope, 'jobSearches', MAY)));
    expect(await rows()).toMatchObject([{ jobSearchesUsed: 50, jobSearchesLimit: 50 }]);
  });

  it('is counted anew in the next period', async () => {
    const { scope, rows } = await newScope();
    for (let i = 0; i < 10; i += 1) await takeUsage(db, scope, 'aiGenerations', MAY);
    await takeUsage(db, scope, 'emailsSent', MAY);
    expect(await takeUsage(db, scope, 'aiGenerations', JUNE)).toMatchObject({
      used: 1,
      resetsAt: '2026-07-01T00:00:00.000Z',
    });
    expect(await rows()).toMatchObject([
      { emailsSentUsed: 0, periodStart: JUNE.toISOString(), recentCharges: [{}] },
    ]);
  });

  it('follows the plan of the subscription', async () => {
    const { userId, scope } = await newScope();
    const period = { currentPeriodStart: MAY.toISOString(), currentPeriodEnd: JUNE.toISOString() };
    await db.insert(subscriptions).values({ id: newId(), userId, plan: 'premium', ...period });
    expect(await takeUsage(db, scope, 'emailsSent', MAY)).toMatchObject({ remaining: 499 });
  });

  it('is nothing an account that is gone can have', async () => {
    const scope = userScope({ userId: newId() });
    await expect(takeUsage(db, scope, 'emailsSent', MAY)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('a charge', () => {
  it('sent again takes no second unit, even in parallel, even when it took the last', async () => {
    const { scope } = await newScope();
    for (let i = 0; i < 8; i += 1) await takeUsage(db, scope, 'aiGenerations', MAY);
    for (const remaining of [1, 0]) {
      const chargeId = newId();
      const states = await Promise.all(
        Array.from({ length: 20 }, () => takeUsage(db, scope, 'aiGenerations', MAY, chargeId)),
      );
      expect(new Set(states.map((state) => state.remaining))).toEqual(new Set([remaining]));
    }
  });

  it('is given back once, in its period only, and never below nothing', async () => {
    const { scope, rows } = await newScope();
    const chargeId = newId();
    await takeUsage(db, scope, 'aiGenerations', MAY);
    await takeUsage(db, scope, 'aiGenerations', MAY, chargeId);
    const back = (id: string, at: Date) => returnUsage(db, scope, 'aiGenerations', at, id);
    expect(await back(newId(), MAY)).toBe(false);
    expect(await returnUsage(db, scope, 'emailsSent', MAY, chargeId)).toBe(false);
    expect(await back(chargeId, JUNE)).toBe(false);
    const returns = await Promise.all(Array.from({ length: 20 }, () => back(chargeId, MAY)));
    expect(returns.filter(Boolean)).toHaveLength(1);
    expect(await rows()).toMatchObject([{ aiGenerationsUsed: 1 }]);
    // A take that arrives after it was undone stays undone.
    expect(await takeUsage(db, scope, 'aiGenerations', MAY, chargeId)).toMatchObject({ used: 1 });
    expect(await returnUsage(db, (await newScope()).scope, 'aiGenerations', MAY, chargeId)).toBe(
      false,
    );
  });

  it('is remembered among the last 200', async () => {
    const { scope, rows } = await newScope();
    const charge = { id: 'old', kind: 'emailsSent' };
    await takeUsage(db, scope, 'emailsSent', MAY);
    await db
      .update(usageLimits)
      .set({ recentCharges: Array.from({ length: 200 }, () => charge) })
      .where(eq(usageLimits.userId, scope.userId));
    const chargeId = newId();
    await takeUsage(db, scope, 'emailsSent', MAY, chargeId);
    const [row] = await rows();
    expect(row?.recentCharges).toHaveLength(200);
    expect(row?.recentCharges.at(-1)).toEqual({ id: chargeId, kind: 'emailsSent' });
  });
});

describe('over RPC', () => {
  const callerOf = (userId: string) => ({
    userId,
    role: 'user' as const,
    sessionId: newId(),
    requestId: newId(),
  });

  it('a unit is taken and given back', async () => {
    const { userId, send } = await newUser();
    const charge = { kind: 'jobSearches' as const, chargeId: newId() };
    expect(await exports.UsageRpc.take(callerOf(userId), charge)).toMatchObject({ remaining: 49 });
    expect(await exports.UsageRpc.take(callerOf(userId), charge)).toMatchObject({ remaining: 49 });
    expect((await send('GET', '/api/billing/usage-limits')).body).toMatchObject({
      plan: 'free',
      jobSearches: { limit: 50, used: 1, remaining: 49 },
    });
    expect(await exports.UsageRpc.giveBack(callerOf(userId), charge)).toBe(true);
    expect(await exports.UsageRpc.giveBack(callerOf(userId), charge)).toBe(false);
  });

  it('a refusal keeps its code and details', async () => {
    const { userId } = await newUser();
    const take = () =>
      exports.UsageRpc.take(callerOf(userId), { kind: 'aiGenerations', chargeId: newId() });
    for (let i = 0; i < 10; i += 1) await take();
    const refusal = await take().catch((err: unknown) => err);
    expect(refusal).toMatchObject({
      name: 'AppError',
      code: 'USAGE_LIMIT_EXCEEDED',
      details: { kind: 'aiGenerations', limit: 10, used: 10, resetsAt: expect.any(String) },
    });
  });
});

describe('the counters', () => {
  it('read as the free plan’s, unused, until the first use', async () => {
    const { send, rows } = await newScope();
    expect((await send('GET', '/api/billing/usage-limits')).body).toMatchObject({
      plan: 'free',
      aiGenerations: { limit: 10, used: 0, remaining: 10 },
      jobSearches: { limit: 50 },
      emailsSent: { limit: 20 },
    });
    expect(await rows()).toEqual([]);
  });

  it('read as unused once their period has passed', async () => {
    const { scope, send } = await newScope();
    await takeUsage(db, scope, 'aiGenerations', new Date('2020-01-01T00:00:00Z'));
    expect((await send('GET', '/api/usage/metrics')).body).toMatchObject({
      metrics: { aiGenerations: { used: 0, limit: 10, remaining: 10, percentUsed: 0 } },
    });
    for (let i = 0; i < 3; i += 1) await takeUsage(db, scope, 'aiGenerations', new Date());
    expect((await send('GET', '/api/usage/metrics')).body).toMatchObject({
      metrics: { aiGenerations: { used: 3, percentUsed: 30 } },
    });
  });

  it.each(['/api/billing/usage-limits', '/api/usage/metrics'])(
    'need a caller at %s',
    async (path) => {
      expect((await anonymous('GET', path)).status).toBe(401);
      const { send } = await newUser();
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
        expect((await send(method, path, {})).status).toBe(405);
      }
    },
  );
});
