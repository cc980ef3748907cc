import { env } from 'cloudflare:workers';
import { usageLimits } from '@jobmatch/db-schema/billing';
import { jobSearchHistory, jobSearchTemplates } from '@jobmatch/db-schema/searches';
import { users } from '@jobmatch/db-schema/users';
import { userScope } from '@jobmatch/shared/caller';
import { newId } from '@jobmatch/shared/ids';
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Send, newUser } from '../../test/client.ts';
import { database } from '../database.ts';
import { explain, recordingDatabase } from '../jobs/recording-database.ts';
import { recordSearch } from '../search-history/queries.ts';
import type { SearchTemplate } from '../search-templates/template.ts';
import { takeUsage } from '../usage/service.ts';
import { begin, finish, takeDueRuns, takeForgotten } from './service.ts';

const PATH = '/api/search-templates';
const CRITERIA = { keywords: ['welder'], location: 'Oslo' };
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const db = database(env);

const later = (ms: number, from = new Date()) => new Date(from.getTime() + ms);

async function addTemplate(send: Send, change: object = {}): Promise<SearchTemplate> {
  const body = { name: 'Mine', searchCriteria: CRITERIA, schedule: 'daily', ...change };
  const answer = await send('POST', PATH, body);
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  return answer.body as SearchTemplate;
}

const runsOf = (userId: string) =>
  db.select().from(jobSearchHistory).where(eq(jobSearchHistory.userId, userId));

async function runOf(userId: string) {
  const [run] = await runsOf(userId);
  if (run === undefined) throw new Error('There is no run.');
  return run;
}

const templateOf = async (id: string) =>
  (await db.select().from(jobSearchTemplates).where(eq(jobSearchTemplates.id, id)))[0];

const noticesOf = async (send: Send) =>
  ((await send('GET', '/api/notifications')).body as { notifications: { type: string }[] })
    .notifications;

/** A queue that notes what is sent. */
function matching() {
  const sent: unknown[] = [];
  const MATCHING = {
    ...env.MATCHING,
    send: async (body: unknown) => {
      sent.push(body);
      return { metadata: { metrics: { backlogCount: 0, backlogBytes: 0 } } };
    },
  };
  return { sent, env: { DB: env.DB, MATCHING } };
}

beforeEach(async () => {
  // What is due is due for everybody, so each test begins with nothing that is.
  await db.delete(jobSearchTemplates);
  await db.delete(jobSearchHistory);
});

describe('a schedule', () => {
  it('is due at once, and after a change when its period has passed since it ran', async () => {
    const { send } = await newUser();
    const { id, nextRunAt } = await addTemplate(send);
    expect(Math.abs(Date.parse(nextRunAt ?? '') - Date.now())).toBeLessThan(MINUTE_MS);
    const now = new Date();
    await takeDueRuns(db, now);
    const one = `${PATH}/${id}`;
    const read = async () => (await send('GET', one)).body as SearchTemplate;
    expect(await read()).toMatchObject({ lastRunAt: now.toISOString() });
    await send('PATCH', one, { schedule: null });
    expect(await read()).toMatchObject({ schedule: null, nextRunAt: null });
    await send('PATCH', one, { schedule: 'weekly', name: 'Other' });
    const weekLater = later(7 * DAY_MS, now).toISOString();
    expect(await read()).toMatchObject({ name: 'Other', nextRunAt: weekLater });
    await send('PATCH', one, { schedule: 'weekly', description: 'Same' });
    expect(await read()).toMatchObject({ nextRunAt: weekLater });
  });

  it.each([
    { searchCriteria: {} },
    { searchCriteria: { query: 'x'.repeat(201) } },
    { searchCriteria: { keywords: Array.from({ length: 11 }, (_, i) => `k${i}`) } },
    { searchCriteria: { query: 'welder', sources: ['nowhere'] } },
  ])('needs something to search by: %j', async (body) => {
    const { send } = await newUser();
    const refusal = {
      status: 400,
      body: { details: { fields: { searchCriteria: expect.any(String) } } },
    };
    expect(await send('POST', PATH, { name: 'N', schedule: 'daily', ...body })).toMatchObject(
      refusal,
    );
    const { id } = await addTemplate(send);
    expect(await send('PATCH', `${PATH}/${id}`, body)).toMatchObject(refusal);
    const unscheduled = await addTemplate(send, { ...body, schedule: null });
    expect(await send('PATCH', `${PATH}/${unscheduled.id}`, { schedule: 'daily' })).toMatchObject(
      refusal,
    );
  });

  it('is daily, weekly, bi-weekly or monthly', async () => {
    const { send } = await newUser();
    for (const schedule of ['daily', 'weekly', 'bi-weekly', 'monthly']) {
      await addTemplate(send, { schedule });
    }
    expect((await send('POST', PATH, { name: 'N', schedule: 'hourly' })).status).toBe(400);
  });
});

describe('what is due', () => {
  it('is taken ten at a time, each once for each time it is due', async () => {
    const { send, userId } = await newUser();
    for (let i = 0; i < 12; i += 1) await addTemplate(send, { name: `T${i}` });
    const now = new Date();
    const taken = [await takeDueRuns(db, now), await takeDueRuns(db, now)];
    expect(taken.map(({ length }) => length)).toEqual([10, 2]);
    expect(await takeDueRuns(db, now)).toEqual([]);
    const runs = await runsOf(userId);
    expect(new Set(runs.map(({ id }) => id))).toEqual(new Set(taken.flat()));
    for (const run of runs) {
      expect(run).toMatchObject({ status: 'pending', isAutomated: true, searchQuery: CRITERIA });
    }
    expect(await takeDueRuns(db, later(DAY_MS - HOUR_MS, now))).toEqual([]);
    expect(await takeDueRuns(db, later(DAY_MS, now))).toHaveLength(10);
  });

  it('goes to one of two runs that overlap', async () => {
    const { send, userId } = await newUser();
    for (let i = 0; i < 6; i += 1) await addTemplate(send, { name: `T${i}` });
    const now = new Date();
    const taken = await Promise.all(Array.from({ length: 8 }, () => takeDueRuns(db, now)));
    expect(taken.flat()).toHaveLength(6);
    expect(await runsOf(userId)).toHaveLength(6);
  });

  it('is run once when it was missed many times', async () => {
    const { send, userId } = await newUser();
    const { id, nextRunAt } = await addTemplate(send);
    const now = later(9.5 * DAY_MS, new Date(nextRunAt ?? ''));
    expect(await takeDueRuns(db, now)).toHaveLength(1);
    expect((await templateOf(id))?.nextRunAt).toBe(
      later(10 * DAY_MS, new Date(nextRunAt ?? '')).toISOString(),
    );
    expect(await runsOf(userId)).toHaveLength(1);
  });

  it('is not that of an account that is being erased', async () => {
    const { send, userId } = await newUser();
    await addTemplate(send);
    await db.update(users).set({ erasingAt: '2026-01-01' }).where(eq(users.id, userId));
    expect(await takeDueRuns(db, new Date())).toEqual([]);
  });

  it('is found by an index, and so is what was forgotten', async () => {
    const { send } = await newUser();
    await addTemplate(send);
    const recording = recordingDatabase();
    const recorded = database({ DB: recording.DB });
    await takeDueRuns(recorded, new Date());
    await takeForgotten(recorded, new Date());
    const steps = (await explain(recording)).flat();
    expect(steps.length).toBeGreaterThan(5);
    expect(steps.filter((step) => /^SCAN (?!run VIRTUAL|CONSTANT)/.test(step))).toEqual([]);
  });
});

describe('a run', () => {
  it('is granted to one of all who ask', async () => {
    const { send, userId } = await newUser();
    await addTemplate(send);
    const [searchId = ''] = await takeDueRuns(db, new Date());
    const asked = await Promise.all(
      Array.from({ length: 8 }, () => begin(db, searchId, new Date())),
    );
    const granted = asked.filter((answer) => answer !== null);
    expect(granted).toEqual([{ searchId, userId, criteria: CRITERIA }]);
    expect(await runOf(userId)).toMatchObject({ status: 'running' });
  });

  it('is no more when its template was deleted first, and ends when it was deleted later', async () => {
    const { send, userId } = await newUser();
    const [early, late] = [await addTemplate(send), await addTemplate(send, { name: 'Late' })];
    await takeDueRuns(db, new Date());
    const runs = await runsOf(userId);
    const idOf = (template: SearchTemplate) =>
      runs.find(({ templateId }) => templateId === template.id)?.id ?? '';
    await send('DELETE', `${PATH}/${early.id}`);
    expect(await begin(db, idOf(early), new Date())).toBeNull();
    expect(await begin(db, idOf(late), new Date())).not.toBeNull();
    await send('DELETE', `${PATH}/${late.id}`);
    const scope = userScope({ userId });
    await recordSearch(db, scope, { id: idOf(late), status: 'completed', jobsFound: 3 });
    const queue = matching();
    await finish(queue.env, { searchId: idOf(late), failure: null }, new Date());
    const ended = new Map((await runsOf(userId)).map((run) => [run.id, run]));
    expect(ended.get(idOf(early))).toMatchObject({
      status: 'failed',
      errors: [{ code: 'TEMPLATE_DELETED' }],
    });
    expect(ended.get(idOf(late))).toMatchObject({ status: 'completed', jobsFound: 3 });
    expect(queue.sent).toMatchObject([{ userId }]);
  });

  it('is not granted, and followed by nothing, once its account is being erased or gone', async () => {
    const { send, userId } = await newUser();
    await addTemplate(send);
    const [searchId = ''] = await takeDueRuns(db, new Date());
    await db.update(users).set({ erasingAt: '2026-01-01' }).where(eq(users.id, userId));
    expect(await begin(db, searchId, new Date())).toBeNull();
    await db.delete(users).where(eq(users.id, userId));
    const queue = matching();
    await finish(queue.env, { searchId, failure: null }, new Date());
    expect([await begin(db, searchId, new Date()), queue.sent]).toEqual([null, []]);
  });

  it('that finds something has it scored; one that finds nothing does not', async () => {
    const { send, userId } = await newUser();
    await addTemplate(send);
    const [searchId = ''] = await takeDueRuns(db, new Date());
    await begin(db, searchId, new Date());
    const scope = userScope({ userId });
    const queue = matching();
    await recordSearch(db, scope, { id: searchId, status: 'completed', jobsFound: 0 });
    await finish(queue.env, { searchId, failure: null }, new Date());
    expect(queue.sent).toEqual([]);
    await recordSearch(db, scope, { id: searchId, status: 'completed', jobsFound: 2 });
    await finish(queue.env, { searchId, failure: null }, new Date());
    expect(queue.sent).toEqual([{ userId, traceId: expect.any(String) }]);
  });

  it('for which no unit is left is told of once a month and runs again at its time', async () => {
    const { send, userId } = await newUser();
    const { id } = await addTemplate(send);
    const now = new Date();
    for (const day of [0, 1]) {
      const at = later(day * DAY_MS, now);
      const [searchId = ''] = await takeDueRuns(db, at);
      await begin(db, searchId, at);
      await finish(matching().env, { searchId, failure: 'USAGE_LIMIT_EXCEEDED' }, now);
      expect((await templateOf(id))?.nextRunAt?.slice(0, 10)).toBe(
        later((day + 1) * DAY_MS, now)
          .toISOString()
          .slice(0, 10),
      );
    }
    expect((await noticesOf(send)).map(({ type }) => type)).toEqual(['search_limit_reached']);
    for (const run of await runsOf(userId)) {
      expect(run).toMatchObject({ status: 'failed', errors: [{ code: 'USAGE_LIMIT_EXCEEDED' }] });
    }
    const nextMonth = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 2));
    const [searchId = ''] = await takeDueRuns(db, nextMonth);
    await finish(matching().env, { searchId, failure: 'USAGE_LIMIT_EXCEEDED' }, nextMonth);
    expect(await noticesOf(send)).toHaveLength(2);
  });

  it('whose sources are down is tried again in an hour, three times a day', async () => {
    const { send, userId } = await newUser();
    const { id } = await addTemplate(send);
    let at = new Date();
    const pauses: number[] = [];
    for (let i = 0; i < 5; i += 1) {
      const [searchId = ''] = await takeDueRuns(db, at);
      await begin(db, searchId, at);
      await finish(matching().env, { searchId, failure: 'UPSTREAM_ERROR' }, at);
      const next = new Date((await templateOf(id))?.nextRunAt ?? '');
      pauses.push(Math.round((next.getTime() - at.getTime()) / HOUR_MS));
      at = next;
    }
    expect(pauses.slice(0, 4)).toEqual([1, 1, 1, 24]);
    expect(await noticesOf(send)).toEqual([]);
    const notConfigured = await addTemplate(send);
    const due = await takeDueRuns(db, new Date());
    for (const searchId of due) {
      await finish(matching().env, { searchId, failure: 'SCRAPING_NOT_CONFIGURED' }, new Date());
    }
    const next = Date.parse((await templateOf(notConfigured.id))?.nextRunAt ?? '');
    expect(next - Date.now()).toBeGreaterThan(20 * HOUR_MS);
    expect(await runsOf(userId)).toHaveLength(6);
  });
});

describe('a run that was lost', () => {
  it('on its way or half-way is sent again, charged once', async () => {
    const { send, userId } = await newUser();
    await addTemplate(send);
    const now = new Date();
    const [searchId = ''] = await takeDueRuns(db, now);
    expect(await takeForgotten(db, later(10 * MINUTE_MS, now))).toEqual({
      searchIds: [],
      failed: 0,
    });
    const again = later(21 * MINUTE_MS, now);
    expect(await takeForgotten(db, again)).toEqual({ searchIds: [searchId], failed: 0 });
    expect((await takeForgotten(db, again)).searchIds).toEqual([]);
    const scope = userScope({ userId });
    expect(await begin(db, searchId, again)).not.toBeNull();
    await takeUsage(db, scope, 'jobSearches', now, searchId);
    // Its consumer died here.
    const third = later(42 * MINUTE_MS, now);
    expect((await takeForgotten(db, third)).searchIds).toEqual([searchId]);
    expect(await begin(db, searchId, third)).toMatchObject({ criteria: CRITERIA });
    await takeUsage(db, scope, 'jobSearches', now, searchId);
    const [usage] = await db.select().from(usageLimits).where(eq(usageLimits.userId, userId));
    expect(usage?.jobSearchesUsed).toBe(1);
  });

  it('for a day has failed, and its unit is given back', async () => {
    const { send, userId } = await newUser();
    await addTemplate(send);
    const now = new Date();
    const [searchId = ''] = await takeDueRuns(db, now);
    await takeUsage(db, userScope({ userId }), 'jobSearches', now, searchId);
    const nextDay = later(DAY_MS + MINUTE_MS, now);
    // Given back in the period in which it was taken only; the clock of usage is the run's.
    expect(await takeForgotten(db, nextDay)).toEqual({ searchIds: [], failed: 1 });
    expect(await runOf(userId)).toMatchObject({ status: 'failed', errors: [{ code: 'CUT_OFF' }] });
    const [usage] = await db.select().from(usageLimits).where(eq(usageLimits.userId, userId));
    const isSameMonth = nextDay.getUTCMonth() === now.getUTCMonth();
    expect(usage?.jobSearchesUsed).toBe(isSameMonth ? 0 : 1);
  });

  it('that its user waited for is not run again but has failed after an hour', async () => {
    const { userId } = await newUser();
    const id = newId();
    await recordSearch(db, userScope({ userId }), { id, status: 'running' });
    const now = new Date();
    expect(await takeForgotten(db, later(30 * MINUTE_MS, now))).toEqual({
      searchIds: [],
      failed: 0,
    });
    expect(await takeForgotten(db, later(61 * MINUTE_MS, now))).toMatchObject({ failed: 1 });
    expect(await runOf(userId)).toMatchObject({ id, status: 'failed' });
  });
});

describe('a use', () => {
  it('has the search run as its schedule would, once for uses in a row', async () => {
    const { send, userId } = await newUser();
    const { id } = await addTemplate(send, { schedule: null });
    const uses = await Promise.all(
      Array.from({ length: 6 }, () => send('POST', `${PATH}/${id}/use`)),
    );
    const searchIds = new Set(uses.map(({ body }) => (body as { searchId: string }).searchId));
    expect(searchIds.size).toBe(1);
    const run = await runOf(userId);
    expect(searchIds.has(run.id)).toBe(true);
    expect(run).toMatchObject({ isAutomated: false, templateId: id, searchQuery: CRITERIA });
    expect(await begin(db, run.id, new Date())).toMatchObject({ userId, criteria: CRITERIA });
    await recordSearch(db, userScope({ userId }), { id: run.id, status: 'completed' });
    const { body } = await send('POST', `${PATH}/${id}/use`);
    expect(body).toMatchObject({ useCount: 7, searchId: expect.not.stringMatching(run.id) });
  });

  it('of criteria that name nothing to search by runs nothing', async () => {
    const { send, userId } = await newUser();
    const { id } = await addTemplate(send, {
      schedule: null,
      searchCriteria: { location: 'Oslo' },
    });
    expect(await send('POST', `${PATH}/${id}/use`)).toMatchObject({
      status: 200,
      body: { useCount: 1, searchId: null },
    });
    expect(await runsOf(userId)).toEqual([]);
  });

  it('by another user runs nothing', async () => {
    const owner = await newUser();
    const { id } = await addTemplate(owner.send, { schedule: null });
    const { send } = await newUser();
    expect((await send('POST', `${PATH}/${id}/use`)).status).toBe(404);
    expect(await runsOf(owner.userId)).toEqual([]);
  });
});
