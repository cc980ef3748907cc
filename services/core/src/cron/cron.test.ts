import { env } from 'cloudflare:workers';
import { sessions } from '@jobmatch/db-schema/auth';
import { oneTimeTokens } from '@jobmatch/db-schema/identities';
import { jobs } from '@jobmatch/db-schema/jobs';
import { cronRuns } from '@jobmatch/db-schema/operations';
import { accountLockouts, failedLoginAttempts } from '@jobmatch/db-schema/security';
import { userJobs } from '@jobmatch/db-schema/user-jobs';
import { newId } from '@jobmatch/shared/ids';
import { createLog } from '@jobmatch/shared/log';
import { desc, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { newUser } from '../../test/client.ts';
import { database } from '../database.ts';
import { newPublicJob, rowOf, userJobOf } from '../jobs/postings-for-tests.ts';
import { explain, recordingDatabase } from '../jobs/recording-database.ts';
import { runTasks } from './run.ts';
import { SCHEDULE } from './schedule.ts';
import { scheduled } from './scheduled.ts';

const NOW = new Date('2026-06-15T03:00:00.000Z');
const HOURLY = '0 * * * *';
const OFTEN = '*/5 * * * *';
const NIGHTLY = '0 3 * * *';
const db = database(env);
/** Their own features test these. */
const OF_OTHERS = new Set([
  'expired-files',
  'stray-files',
  'erasures',
  'embedding-tasks',
  'embedding-alerts',
  'similar-lists',
  'match-quality',
]);

const hours = (count: number) => new Date(NOW.getTime() + count * 3_600_000).toISOString();
const days = (count: number) => hours(24 * count);
const fire = (cron: string, now = NOW) => scheduled({ cron, scheduledTime: now.getTime() }, env);
const runs = () => db.select().from(cronRuns).orderBy(desc(cronRuns.startedAt), cronRuns.name);
const latest = async (name: string) =>
  (await runs()).findLast((run) => run.name === name && run.startedAt === NOW.toISOString());

async function found(userId: string, row: Partial<typeof userJobs.$inferInsert>): Promise<string> {
  const jobId = await newPublicJob({ createdAt: NOW.toISOString() });
  const at = row.addedAt ?? NOW.toISOString();
  await db
    .insert(userJobs)
    .values({ userId, jobId, foundBy: 'search', createdAt: at, updatedAt: at, ...row });
  return jobId;
}

async function everything(): Promise<unknown> {
  const tables = [jobs, userJobs, sessions, oneTimeTokens, accountLockouts, failedLoginAttempts];
  return Promise.all(tables.map((table) => db.select().from(table)));
}

describe('every hour', () => {
  it('what has lapsed, passed or been used goes, and what has not stays', async () => {
    const { userId } = await newUser();
    const lapsed = await found(userId, { expiresAt: hours(-1) });
    const saved = await found(userId, { expiresAt: hours(-1), saved: true });
    const fresh = await found(userId, { expiresAt: hours(1) });
    const manual = await found(userId, { foundBy: 'manual' });
    const attempt = { email: 'a@example.com', ipAddress: '203.0.113.1' };
    await db.batch([
      db.insert(failedLoginAttempts).values({ id: newId(), ...attempt, attemptedAt: hours(-25) }),
      db.insert(failedLoginAttempts).values({ id: newId(), ...attempt, attemptedAt: hours(-23) }),
      ...[-1, 1].map((end) =>
        db.insert(accountLockouts).values({
          id: newId(),
          email: `${end}@example.com`,
          ipAddress: '',
          lockedUntil: hours(end),
          failedAttemptCount: 5,
          lockedAt: hours(-2),
        }),
      ),
      ...[
        { tokenHash: 'expired', expiresAt: hours(-1), createdAt: hours(-25) },
        { tokenHash: 'used', expiresAt: hours(20), usedAt: hours(-1), createdAt: hours(-4) },
        {
          tokenHash: 'used just now',
          expiresAt: hours(24),
          usedAt: hours(0),
          createdAt: hours(-0.5),
        },
        { tokenHash: 'open', expiresAt: hours(20), createdAt: hours(-4) },
      ].map((token) =>
        db.insert(oneTimeTokens).values({ id: newId(), userId, purpose: 'verify_email', ...token }),
      ),
      ...[-31, -29].map((end) =>
        db.insert(sessions).values({
          id: newId(),
          userId,
          sessionId: `${end}`,
          refreshHash: `${end}`,
          lastActive: days(-40),
          createdAt: days(-40),
          expiresAt: days(end),
        }),
      ),
    ]);
    await fire(HOURLY);
    expect(await userJobOf(userId, lapsed)).toBeUndefined();
    for (const id of [saved, fresh, manual]) expect(await userJobOf(userId, id)).toBeDefined();
    expect((await db.select().from(failedLoginAttempts)).map((row) => row.attemptedAt)).toEqual([
      hours(-23),
    ]);
    expect((await db.select().from(accountLockouts)).map((row) => row.email)).toEqual([
      '1@example.com',
    ]);
    const tokens = await db.select().from(oneTimeTokens);
    expect(tokens.map((row) => row.tokenHash).toSorted()).toEqual(['open', 'used just now']);
    expect((await db.select().from(sessions)).map((row) => row.sessionId)).toEqual(['-29']);
    const names = (SCHEDULE[HOURLY] ?? []).map(({ name }) => name);
    for (const name of names) {
      expect(await latest(name)).toMatchObject({
        status: 'completed',
        finishedAt: expect.any(String),
      });
    }
    expect((await latest('lapsed-jobs'))?.summary).toEqual({ removed: 1 });
    expect((await latest('one-time-tokens'))?.summary).toEqual({ removed: 2 });

    const before = await everything();
    await fire(HOURLY);
    expect(await everything()).toEqual(before);
    expect(await runs()).toHaveLength(2 * names.length);
  });
});

describe('at three', () => {
  it('old postings are closed and what nobody saved is archived', async () => {
    const { userId } = await newUser();
    const created = { createdAt: days(-70) };
    const closed = [
      await newPublicJob({ createdAt: days(-1), expiresAt: hours(-1), lastSeenAt: hours(-1) }),
      await newPublicJob({ ...created, lastSeenAt: days(-31) }),
      await newPublicJob({ createdAt: days(-61) }),
    ];
    const open = [
      await newPublicJob({ ...created, lastSeenAt: days(-29) }),
      await newPublicJob({ createdAt: days(-59) }),
      await newPublicJob({ createdAt: days(-1), expiresAt: hours(1) }),
    ];
    const old = { addedAt: days(-61) };
    const archived = await found(userId, old);
    const kept = [
      await found(userId, { ...old, saved: true }),
      await found(userId, { addedAt: days(-59) }),
      await found(userId, { ...old, updatedAt: days(-1) }),
    ];
    const run = { name: 'old', status: 'completed' as const, id: newId() };
    await db.insert(cronRuns).values({ ...run, startedAt: days(-91) });
    await fire(NIGHTLY);
    for (const id of closed) expect((await rowOf(id))?.isClosed).toBe(true);
    for (const id of open) expect((await rowOf(id))?.isClosed).toBe(false);
    expect(await userJobOf(userId, archived)).toMatchObject({ archived: true });
    for (const id of kept) expect((await userJobOf(userId, id))?.archived).toBe(false);
    expect((await runs()).map(({ name }) => name)).not.toContain('old');
    expect((await latest('close-jobs'))?.summary).toEqual({ closed: 3 });

    const before = await everything();
    await fire(NIGHTLY);
    expect(await everything()).toEqual(before);
  });

  it('goes on until everything is done, in statements of 500 rows', async () => {
    await env.DB.prepare(
      `insert into jobs (id, title, company, source, source_id, content_hash, expires_at)
      select 'bulk-' || value, 'T', 'C', 'bulk', value, value, '2020-01-01T00:00:00.000Z'
      from (with recursive n(value) as (select 1 union all select value + 1 from n where value < 1200)
        select value from n)`,
    ).run();
    await fire(NIGHTLY);
    expect((await latest('close-jobs'))?.status).toBe('completed');
    const left = await env.DB.prepare(
      `select count(*) as open from jobs where source = 'bulk' and is_closed = 0`,
    ).first<{ open: number }>();
    expect(left?.open).toBe(0);
  });
});

describe('a run', () => {
  it('that fails is recorded as failed, without its text, and stops no other', async () => {
    const now = new Date('2026-07-01T00:00:00.000Z');
    const broken = {
      name: 'broken',
      run: () => Promise.reject(new TypeError('secret value')),
    };
    const fine = { name: 'fine', run: () => Promise.resolve({ done: 1 }) };
    await runTasks([broken, fine], env, now, createLog({ service: 'test' }));
    const [failed, done] = await db
      .select()
      .from(cronRuns)
      .where(eq(cronRuns.startedAt, now.toISOString()))
      .orderBy(cronRuns.name);
    expect(failed).toMatchObject({ status: 'failed', summary: { error: 'TypeError' } });
    expect(done).toMatchObject({ status: 'completed', summary: { done: 1 } });
  });

  it('that was cut off is marked as failed by the next', async () => {
    const id = newId();
    await db
      .insert(cronRuns)
      .values({ id, name: 'lapsed-jobs', status: 'running', startedAt: hours(-1) });
    await fire(HOURLY);
    const [row] = await db.select().from(cronRuns).where(eq(cronRuns.id, id));
    expect(row).toMatchObject({ status: 'failed', summary: { error: 'cut off' } });
  });

  it('of an unknown expression does nothing', async () => {
    const before = await runs();
    await fire('1 2 3 4 5');
    expect(await runs()).toEqual(before);
  });

  it.each([HOURLY, NIGHTLY])('at %s finds its rows by an index', async (cron) => {
    const recording = recordingDatabase();
    const own = (SCHEDULE[cron] ?? []).filter(({ name }) => !OF_OTHERS.has(name));
    await runTasks(own, { ...env, DB: recording.DB }, NOW, createLog({ service: 'test' }));
    const steps = (await explain(recording)).flat();
    expect(steps.length).toBeGreaterThan(5);
    expect(steps.filter((step) => /^SCAN (?!LIST)/.test(step))).toEqual([]);
  });

  it('has a task for every expression that is configured', () => {
    expect(Object.keys(SCHEDULE).toSorted()).toEqual([OFTEN, HOURLY, NIGHTLY]);
  });
});
