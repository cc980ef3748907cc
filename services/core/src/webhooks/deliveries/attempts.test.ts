import { env, exports } from 'cloudflare:workers';
import { webhookDeliveries } from '@jobmatch/db-schema/webhooks';
import { userScope } from '@jobmatch/shared/caller';
import type { DeliveryOutcome } from '@jobmatch/shared/contracts/webhooks';
import { newId } from '@jobmatch/shared/ids';
import { createLog } from '@jobmatch/shared/log';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { newUser } from '../../../test/client.ts';
import { database } from '../../database.ts';
import { createEndpoint } from '../endpoints/service.ts';
import { claimDelivery, settleDelivery } from './attempts.ts';
import { removeOldDeliveries, resendForgotten } from '../upkeep/sweep.ts';

const db = database(env);
const log = createLog({});

async function listener() {
  const { userId } = await newUser();
  const endpoint = {
    url: 'https://receiver.example/hook',
    events: ['analysis.completed' as const],
  };
  const { id, secret } = await createEndpoint(env, userScope({ userId }), endpoint);
  return { userId, endpointId: id, secret };
}

/** A delivery that is due at `dueAt`. */
async function delivery(dueAt: Date) {
  const { userId, endpointId, secret } = await listener();
  const id = newId();
  await db.insert(webhookDeliveries).values({
    ...{ id, userId, endpointId, eventId: newId(), eventType: 'analysis.completed' },
    payload: '{}',
    nextRetryAt: dueAt.toISOString(),
    createdAt: dueAt.toISOString(),
  });
  return { id, secret };
}

const NOON = new Date('2026-11-22T12:00:00.000Z');
const after = (seconds: number) => new Date(NOON.getTime() + seconds * 1000);
const rowOf = async (id: string) =>
  (await db.select().from(webhookDeliveries).where(eq(webhookDeliveries.id, id))).at(0);

const outcome = (deliveryId: string, change: Partial<DeliveryOutcome> = {}): DeliveryOutcome => ({
  ...{ deliveryId, attempt: 1, delivered: false, responseCode: 500, error: 'refused' },
  retryAfterSeconds: 60,
  ...change,
});

describe('a delivery', () => {
  it('is given to one of many that ask at once, with its secret in the clear', async () => {
    const { id, secret } = await delivery(NOON);
    const claims = await Promise.all(
      Array.from({ length: 10 }, () => claimDelivery(env, id, NOON)),
    );
    const due = claims.filter(({ status }) => status === 'due');
    expect(due).toEqual([expect.objectContaining({ secret, attempt: 1, payload: '{}' })]);
    expect(claims.filter(({ status }) => status === 'wait')).toHaveLength(9);
  });

  it('whose attempt was lost is given out again after a minute', async () => {
    const { id } = await delivery(NOON);
    await claimDelivery(env, id, NOON);
    expect(await claimDelivery(env, id, after(59))).toEqual({ status: 'wait', delaySeconds: 1 });
    expect(await claimDelivery(env, id, after(61))).toMatchObject({ status: 'due', attempt: 2 });
    // The first attempt turns out to have ended after all: the second is what counts now.
    await settleDelivery(env, outcome(id, { retryAfterSeconds: null }), log, after(62));
    expect(await rowOf(id)).toMatchObject({ status: 'pending', attempt: 2 });
  });

  it('that failed waits for its time', async () => {
    const { id } = await delivery(NOON);
    await claimDelivery(env, id, NOON);
    await settleDelivery(env, outcome(id), log, after(1));
    expect(await claimDelivery(env, id, after(2))).toEqual({ status: 'wait', delaySeconds: 59 });
    expect(await claimDelivery(env, id, after(61))).toMatchObject({ status: 'due', attempt: 2 });
  });

  it('that arrived is over', async () => {
    const { id } = await delivery(NOON);
    await claimDelivery(env, id, NOON);
    const delivered = { delivered: true, error: null, retryAfterSeconds: null };
    await settleDelivery(env, outcome(id, delivered), log, after(1));
    expect(await rowOf(id)).toMatchObject({ status: 'delivered', nextRetryAt: null });
    expect(await claimDelivery(env, id, after(1000))).toEqual({ status: 'over' });
    expect(await claimDelivery(env, newId(), NOON)).toEqual({ status: 'over' });
  });
});

describe('cron', () => {
  it('sends what is overdue once more, and leaves what is under way alone', async () => {
    const overdue = await delivery(NOON);
    const fresh = await delivery(after(600));
    const sent: unknown[] = [];
    const sendBatch = async (messages: Iterable<{ body: unknown }>) =>
      void sent.push(...[...messages].map(({ body }) => body));
    const withQueue = { ...env, WEBHOOKS: { ...env.WEBHOOKS, sendBatch } };
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the sweep sends and nothing else
    await resendForgotten(withQueue as unknown as typeof env, after(601));
    const ids = sent.map((body) => JSON.stringify(body));
    expect(ids.some((body) => body.includes(overdue.id))).toBe(true);
    expect(ids.some((body) => body.includes(fresh.id))).toBe(false);
  });

  it('forgets deliveries after thirty days', async () => {
    const { id } = await delivery(NOON);
    await removeOldDeliveries(env, after(29 * 86_400));
    expect(await rowOf(id)).toBeDefined();
    await removeOldDeliveries(env, after(31 * 86_400));
    expect(await rowOf(id)).toBeUndefined();
  });
});

describe('an event', () => {
  it('that comes twice is the same deliveries', async () => {
    const { userId } = await listener();
    const jobId = newId();
    await env.DB.batch([
      env.DB.prepare(
        `insert into jobs (id, owner_id, title, company, source, source_id, content_hash)
          values (?1, ?2, 'Welder', 'Harbour Works', 'manual', ?1, ?1)`,
      ).bind(jobId, userId),
      env.DB.prepare(
        `insert into job_compatibility_analyses (id, user_id, job_id, analysis, overall_score,
          engine_version, inputs_hash, source) values (?1, ?2, ?1, '{}', 71, '1', 'x', 'rules')`,
      ).bind(jobId, userId),
    ]);
    const event = {
      ...({ type: 'analysis.completed', eventId: newId(), userId, jobId } as const),
      at: NOON.toISOString(),
      requestId: 'a-request',
    };
    const first = await exports.WebhooksRpc.prepare(event);
    expect(first).toHaveLength(1);
    expect(await exports.WebhooksRpc.prepare(event)).toEqual(first);
    expect(JSON.parse((await rowOf(first[0] ?? ''))?.payload ?? '')).toMatchObject({
      id: event.eventId,
      data: { jobId, overallScore: 71 },
    });
  });
});
