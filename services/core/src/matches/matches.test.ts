import { env } from 'cloudflare:workers';
import { suppressedRecipients } from '@jobmatch/db-schema/emails';
import { jobMatches } from '@jobmatch/db-schema/job-matches';
import { jobPreferences } from '@jobmatch/db-schema/job-preferences';
import { jobs } from '@jobmatch/db-schema/jobs';
import { notificationPreferences, notifications } from '@jobmatch/db-schema/notifications';
import { workExperience } from '@jobmatch/db-schema/profile';
import { userJobs } from '@jobmatch/db-schema/user-jobs';
import { users } from '@jobmatch/db-schema/users';
import { userScope } from '@jobmatch/shared/caller';
import { AccountEmail } from '@jobmatch/shared/contracts/emails';
import { newId } from '@jobmatch/shared/ids';
import { createLog } from '@jobmatch/shared/log';
import { and, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { newUser } from '../../test/client.ts';
import { database } from '../database.ts';
import { newPublicJob } from '../jobs/postings-for-tests.ts';
import { explain, recordingDatabase } from '../jobs/recording-database.ts';
import { prepareDeliveries } from '../webhooks/events/prepare.ts';
import { createEndpoint } from '../webhooks/endpoints/service.ts';
import { announceForgotten } from './announce/announce.ts';
import { findCandidates, notifyWaiting, sendDigests, storeScores } from './service.ts';
import { sendUsers } from './users/send-users.ts';

const NOON = new Date('2026-06-15T12:00:00.000Z');
const HOUR_MS = 3_600_000;
const db = database(env);
const log = createLog({ service: 'test' });

const hours = (count: number) => new Date(NOON.getTime() + count * HOUR_MS);

interface Sent {
  mails: Extract<AccountEmail, { kind: 'job_digest' }>[];
  events: unknown[];
  users: string[];
  /** The queue that refuses what it is sent. */
  down: 'EMAILS' | 'WEBHOOKS' | null;
}

/** Core's bindings with queues that note what is sent. */
function world() {
  const sent: Sent = { mails: [], events: [], users: [], down: null };
  const answer = { metadata: { metrics: { backlogCount: 0, backlogBytes: 0 } } };
  const queue = (name: Sent['down'], take: (body: unknown) => void) => ({
    ...env.EMAILS,
    send: async (body: unknown) => {
      if (sent.down === name) throw new Error('down');
      take(body);
      return answer;
    },
    sendBatch: async (messages: Iterable<{ body: unknown }>) => {
      for (const { body } of messages) take(body);
      return answer;
    },
  });
  const bindings = {
    DB: env.DB,
    EMAILS: queue('EMAILS', (body) => {
      const mail = v.parse(AccountEmail, body);
      if (mail.kind === 'job_digest') sent.mails.push(mail);
    }),
    WEBHOOKS: queue('WEBHOOKS', (body) => void sent.events.push(body)),
    MATCHING: queue(null, (body) => {
      if (typeof body === 'object' && body !== null && 'userId' in body) {
        sent.users.push(String(body.userId));
      }
    }),
  };
  return { sent, bindings };
}

type Wishes = Partial<typeof notificationPreferences.$inferInsert>;

/** A user with a verified address who says of some work. */
async function candidate(wishes: Wishes = {}) {
  const { userId, send } = await newUser();
  await db.update(users).set({ emailVerifiedAt: 'x' }).where(eq(users.id, userId));
  const work = { company: 'Harbour Works', title: 'Welder', startDate: '2020-01' };
  await db.insert(workExperience).values({ id: newId(), userId, ...work });
  await db.insert(notificationPreferences).values({ id: newId(), userId, ...wishes });
  return { userId, send, scope: userScope({ userId }) };
}

type Candidate = Awaited<ReturnType<typeof candidate>>;

async function listed(
  userId: string,
  job: Partial<typeof jobs.$inferInsert> = {},
  row: Partial<typeof userJobs.$inferInsert> = {},
): Promise<string> {
  const jobId = await newPublicJob(job);
  const at = { addedAt: NOON.toISOString() };
  await db.insert(userJobs).values({ userId, jobId, foundBy: 'scrape', ...at, ...row });
  return jobId;
}

/** Stores these scores for new postings. */
async function score(
  { scope }: Candidate,
  { bindings }: ReturnType<typeof world>,
  scores: readonly (number | null)[],
  now = NOON,
) {
  const rows = await Promise.all(
    scores.map(async (value) => ({ jobId: await newPublicJob(), score: value })),
  );
  const stored = await storeScores(bindings, scope, rows, { now, log });
  return { ...stored, jobIds: rows.map(({ jobId }) => jobId) };
}

const noticesOf = ({ userId }: Candidate) =>
  db
    .select()
    .from(notifications)
    .where(and(eq(notifications.userId, userId), eq(notifications.type, 'new_job_matches')))
    .orderBy(notifications.createdAt);

const matchesOf = ({ userId }: Candidate) =>
  db.select().from(jobMatches).where(eq(jobMatches.userId, userId));

beforeEach(async () => {
  // What waits, waits for everybody, so each test begins with nothing that does.
  await db.delete(jobMatches);
});

describe('candidates', () => {
  const idsOf = async ({ scope }: Candidate, recommended: string[] = []) =>
    (await findCandidates(db, scope, recommended, NOON))?.postings.map(({ posting }) => posting.id);

  it('are what is new on the list, then what is recommended, each until it was scored', async () => {
    const user = await candidate();
    const [one, two] = [await listed(user.userId), await listed(user.userId)];
    const recommended = await newPublicJob();
    const ids = (await idsOf(user, [recommended, one])) ?? [];
    expect(new Set(ids.slice(0, 2))).toEqual(new Set([one, two]));
    expect(ids.slice(2)).toEqual([recommended]);
    const scores = [
      { jobId: one, score: 10 },
      { jobId: recommended, score: null },
    ];
    await storeScores(world().bindings, user.scope, scores, { now: NOON, log });
    expect(await idsOf(user, [recommended, one])).toEqual([two]);
  });

  it('are nothing that is spam, closed, merged, dealt with, old or typed in', async () => {
    const user = await candidate();
    const { userId } = user;
    const at = NOON.toISOString();
    await listed(userId, { spamStatus: 'spam' });
    await listed(userId, { isClosed: true });
    await listed(userId, { dedupStatus: 'merged' });
    await listed(userId, {}, { saved: true, savedAt: at });
    await listed(userId, {}, { archived: true, archivedAt: at });
    await listed(userId, {}, { addedAt: hours(-8 * 24).toISOString() });
    await listed(userId, {}, { foundBy: 'manual' });
    expect(await idsOf(user)).toEqual([]);
    expect(await idsOf(user, [await newPublicJob({ spamStatus: 'scam' })])).toEqual([]);
  });

  it('are nothing of somebody else’s, and nothing that preferences rule out', async () => {
    const [user, other] = [await candidate(), await candidate()];
    const foreign = await newPublicJob({ ownerId: other.userId });
    const own = await newPublicJob({ ownerId: user.userId });
    const banned = await newPublicJob({ company: 'Dull Works' });
    await listed(other.userId);
    const blacklistCompanies = ['dull works'];
    await db
      .insert(jobPreferences)
      .values({ id: newId(), userId: user.userId, blacklistCompanies });
    expect(await idsOf(user, [foreign, own, banned])).toEqual([own]);
  });

  it('are at most twenty', async () => {
    const user = await candidate();
    const ids = await Promise.all(Array.from({ length: 30 }, () => newPublicJob()));
    expect(await idsOf(user, ids)).toEqual(ids.slice(0, 20));
  });

  it('are for nobody who is gone, is being erased or says of no work', async () => {
    const [gone, user] = [userScope({ userId: newId() }), await candidate()];
    const idle = await newUser();
    expect(await findCandidates(db, gone, [], NOON)).toBeNull();
    expect(await findCandidates(db, userScope(idle), [], NOON)).toBeNull();
    const recommended = [await newPublicJob()];
    await db.update(users).set({ erasingAt: 'x' }).where(eq(users.id, user.userId));
    expect((await findCandidates(db, user.scope, recommended, NOON))?.postings).toEqual([]);
    const scores = recommended.map((jobId) => ({ jobId, score: 99 }));
    const stored = await storeScores(world().bindings, user.scope, scores, { now: NOON, log });
    expect(stored).toEqual({ matches: 0 });
    expect(await matchesOf(user)).toEqual([]);
  });
});

describe('scores', () => {
  it('are matches from what the user asked for on, and the first one of a posting stays', async () => {
    const user = await candidate({ minMatchScore: 60 });
    const there = world();
    const { matches, jobIds } = await score(user, there, [59, 60, 100, null]);
    expect(matches).toBe(2);
    const again = jobIds.map((jobId) => ({ jobId, score: 100 }));
    expect(await storeScores(there.bindings, user.scope, again, { now: NOON, log })).toEqual({
      matches: 0,
    });
    const rows = await matchesOf(user);
    expect(new Set(rows.map((row) => `${row.score} ${row.isMatch}`))).toEqual(
      new Set(['59 false', '60 true', '100 true', 'null false']),
    );
    expect([there.sent.events.length, (await noticesOf(user)).length]).toEqual([1, 1]);
  });

  it('count from 70 for who has set nothing', async () => {
    const user = await candidate();
    await db.delete(notificationPreferences);
    expect((await score(user, world(), [69, 70])).matches).toBe(1);
  });

  it('are kept for nobody of a posting that is somebody else’s', async () => {
    const [user, other] = [await candidate(), await candidate()];
    const jobId = await newPublicJob({ ownerId: other.userId });
    const scores = [{ jobId, score: 99 }];
    const stored = await storeScores(world().bindings, user.scope, scores, { now: NOON, log });
    expect([stored.matches, await matchesOf(user)]).toEqual([0, []]);
  });
});

describe('in the app', () => {
  it('a user is told of all matches together, once a day', async () => {
    const user = await candidate();
    const there = world();
    const { jobIds } = await score(user, there, [80, 92, 75]);
    const [notice] = await noticesOf(user);
    expect(notice).toMatchObject({
      title: '3 new jobs match',
      message: 'Platform engineer at Acme fits your profile by 92 %, best of all.',
      actionUrl: '/jobs',
    });
    await score(user, there, [88], hours(1));
    await notifyWaiting(there.bindings, hours(23), log);
    expect(await noticesOf(user)).toHaveLength(1);
    for (const hour of [24.1, 24.2, 49]) await notifyWaiting(there.bindings, hours(hour), log);
    const [, second, third] = await noticesOf(user);
    expect(second).toMatchObject({ title: '1 new job matches' });
    expect(jobIds.map((id) => `/jobs/${id}`)).not.toContain(second?.actionUrl);
    expect(third).toBeUndefined();
  });

  it('three times a day for who wants to know at once', async () => {
    const user = await candidate({ emailFrequency: 'realtime' });
    const there = world();
    for (const hour of [0, 1, 2, 3]) await score(user, there, [90], hours(hour));
    expect(await noticesOf(user)).toHaveLength(3);
    expect(there.sent.mails).toHaveLength(3);
    await notifyWaiting(there.bindings, hours(24.5), log);
    await sendDigests(there.bindings, hours(24.5), log);
    expect([(await noticesOf(user)).length, there.sent.mails.length]).toEqual([4, 4]);
  });

  it('not in quiet hours, but after them; and not at all for who wants no such thing', async () => {
    const quiet = { quietFrom: '13:00', quietTo: '15:00', timezone: 'Europe/Oslo' };
    const [user, silent] = [await candidate(quiet), await candidate({ inApp: false })];
    const there = world();
    await score(user, there, [90]);
    await score(silent, there, [90]);
    expect([await noticesOf(user), await noticesOf(silent)]).toEqual([[], []]);
    await notifyWaiting(there.bindings, hours(0.5), log);
    expect(await noticesOf(user)).toEqual([]);
    await notifyWaiting(there.bindings, hours(1), log);
    expect(await noticesOf(user)).toHaveLength(1);
    expect(await noticesOf(silent)).toEqual([]);
    expect(await matchesOf(silent)).toMatchObject([{ notifiedAt: expect.any(String) }]);
  });

  it('once, however many are at it', async () => {
    // One who may be told three times, so that it is not the limit which keeps the others back.
    const hoursOff = { quietFrom: '11:00', quietTo: '13:00' };
    const user = await candidate({ ...hoursOff, emailFrequency: 'realtime' });
    const there = world();
    await score(user, there, [90, 80]);
    await Promise.all(
      Array.from({ length: 6 }, () => notifyWaiting(there.bindings, hours(2), log)),
    );
    expect(await noticesOf(user)).toHaveLength(1);
  });

  it('of nothing that closed or became spam meanwhile', async () => {
    const user = await candidate({ quietFrom: '11:00', quietTo: '13:00' });
    const there = world();
    const { jobIds } = await score(user, there, [90, 80]);
    await db
      .update(jobs)
      .set({ isClosed: true })
      .where(eq(jobs.id, jobIds[0] ?? ''));
    await db
      .update(jobs)
      .set({ spamStatus: 'spam' })
      .where(eq(jobs.id, jobIds[1] ?? ''));
    await notifyWaiting(there.bindings, hours(2), log);
    await sendDigests(there.bindings, hours(2), log);
    expect([await noticesOf(user), there.sent.mails]).toEqual([[], []]);
  });
});

describe('by e-mail', () => {
  it('a digest comes in the morning of each day, with what no other one had', async () => {
    const user = await candidate({ timezone: 'Europe/Oslo' });
    const there = world();
    const { jobIds } = await score(user, there, [70, 95], hours(14));
    // 4, 5 and 6 in the morning, in Oslo 6, 7 and 8.
    for (const hour of [16, 17, 18]) await sendDigests(there.bindings, hours(hour), log);
    expect(there.sent.mails).toMatchObject([
      {
        to: `${user.userId}@example.com`,
        frequency: 'daily',
        matches: [{ jobId: jobIds[1], score: 95 }, { jobId: jobIds[0] }],
        more: 0,
      },
    ]);
    await score(user, there, [99], hours(18));
    await sendDigests(there.bindings, hours(30), log);
    expect(there.sent.mails).toHaveLength(1);
    await sendDigests(there.bindings, hours(41), log);
    expect(there.sent.mails[1]).toMatchObject({ matches: [{ score: 99 }] });
    await sendDigests(there.bindings, hours(65), log);
    expect(there.sent.mails).toHaveLength(2);
  });

  it('once a week for who wants that', async () => {
    const user = await candidate({ emailFrequency: 'weekly' });
    const there = world();
    await score(user, there, [90]);
    await sendDigests(there.bindings, NOON, log);
    await score(user, there, [91], hours(1));
    await sendDigests(there.bindings, hours(6 * 24), log);
    expect(there.sent.mails).toHaveLength(1);
    await sendDigests(there.bindings, hours(7 * 24), log);
    expect(there.sent.mails.map(({ frequency }) => frequency)).toEqual(['weekly', 'weekly']);
  });

  it.each([
    ['wants none', { emailFrequency: 'none' }],
    ['wants no weekly digest', { emailFrequency: 'weekly', weeklyDigest: false }],
  ] as const)('nothing comes to who %s', async (_, wishes) => {
    const user = await candidate(wishes);
    const there = world();
    await score(user, there, [90]);
    await sendDigests(there.bindings, NOON, log);
    expect(there.sent.mails).toEqual([]);
    expect(await matchesOf(user)).toMatchObject([{ emailedAt: expect.any(String) }]);
  });

  it('nothing comes to an address that is not verified, or takes no e-mail any more', async () => {
    const [unverified, suppressed] = [await candidate(), await candidate()];
    await db.update(users).set({ emailVerifiedAt: null }).where(eq(users.id, unverified.userId));
    await db.insert(suppressedRecipients).values({
      id: newId(),
      address: `${suppressed.userId}@example.com`,
      reason: 'spamreport',
    });
    const there = world();
    for (const user of [unverified, suppressed]) await score(user, there, [90]);
    await sendDigests(there.bindings, NOON, log);
    expect(there.sent.mails).toEqual([]);
  });

  it('nothing comes in quiet hours', async () => {
    const user = await candidate({
      quietFrom: '11:00',
      quietTo: '13:00',
      emailFrequency: 'realtime',
    });
    const there = world();
    await score(user, there, [90]);
    await sendDigests(there.bindings, NOON, log);
    expect(there.sent.mails).toEqual([]);
    await sendDigests(there.bindings, hours(1), log);
    expect(there.sent.mails).toHaveLength(1);
  });

  it('one comes, however many are at it', async () => {
    const user = await candidate();
    const there = world();
    await score(user, there, [90, 91, 92]);
    await Promise.all(Array.from({ length: 6 }, () => sendDigests(there.bindings, NOON, log)));
    // Some may queue what another was about to queue: by its id it is one e-mail.
    expect(new Set(there.sent.mails.map(({ emailId }) => emailId)).size).toBe(1);
    const before = await matchesOf(user);
    await sendDigests(there.bindings, hours(1), log);
    expect(await matchesOf(user)).toEqual(before);
  });

  it('one that could not be queued is queued later, under the same id', async () => {
    const user = await candidate();
    const there = world();
    await score(user, there, [90]);
    there.sent.down = 'EMAILS';
    expect(await sendDigests(there.bindings, NOON, log)).toEqual({ told: 0, failed: 1 });
    const [begun] = await matchesOf(user);
    expect(begun).toMatchObject({ digestId: expect.any(String), emailedAt: null });
    there.sent.down = null;
    await score(user, there, [91], hours(0.5));
    await sendDigests(there.bindings, hours(1), log);
    expect(there.sent.mails).toMatchObject([
      { emailId: begun?.digestId, matches: [{ score: 90 }] },
    ]);
  });

  it('shows ten and counts the rest', async () => {
    const user = await candidate();
    const there = world();
    await score(
      user,
      there,
      Array.from({ length: 14 }, (_, i) => 80 + i),
    );
    await sendDigests(there.bindings, NOON, log);
    expect(there.sent.mails[0]?.matches.map((match) => match.score)).toEqual(
      Array.from({ length: 10 }, (_, i) => 93 - i),
    );
    expect(there.sent.mails[0]?.more).toBe(4);
  });
});

describe('webhooks', () => {
  it('are told of the matches of a run, and again of none', async () => {
    const user = await candidate();
    const endpoint = { url: 'https://receiver.example/x', events: ['jobs.matched' as const] };
    await createEndpoint(env, user.scope, endpoint);
    const there = world();
    const { jobIds } = await score(user, there, [75, 90, 20]);
    const [runId] = (await matchesOf(user)).map((row) => row.runId);
    expect(there.sent.events).toMatchObject([
      { kind: 'event', event: { type: 'jobs.matched', eventId: runId, userId: user.userId } },
    ]);
    const event = {
      ...{ type: 'jobs.matched' as const, eventId: runId ?? '', userId: user.userId },
      ...{ at: NOON.toISOString(), requestId: 'r' },
    };
    const deliveries = await prepareDeliveries(db, event, NOON);
    expect(deliveries).toHaveLength(1);
    expect(await prepareDeliveries(db, event, NOON)).toEqual(deliveries);
    const row = await env.DB.prepare('select payload from webhook_deliveries where event_id = ?')
      .bind(runId)
      .first<{ payload: string }>();
    expect(JSON.parse(row?.payload ?? '')).toMatchObject({
      type: 'jobs.matched',
      data: {
        matches: [
          { jobId: jobIds[1], score: 90, title: 'Platform engineer', company: 'Acme' },
          { jobId: jobIds[0], score: 75 },
        ],
      },
    });
    const other = await candidate();
    await createEndpoint(env, other.scope, endpoint);
    expect(await prepareDeliveries(db, { ...event, userId: other.userId }, NOON)).toEqual([]);
    await announceForgotten(there.bindings, hours(1));
    expect(there.sent.events).toHaveLength(1);
  });

  it('are told later of what could not be announced, under the same id, and nothing else is lost', async () => {
    const user = await candidate();
    const there = world();
    there.sent.down = 'WEBHOOKS';
    expect((await score(user, there, [90])).matches).toBe(1);
    expect([await noticesOf(user), there.sent.events]).toEqual([[], []]);
    there.sent.down = null;
    const [row] = await matchesOf(user);
    expect(await announceForgotten(there.bindings, hours(0.01))).toEqual({ announced: 0 });
    expect(await announceForgotten(there.bindings, hours(1))).toEqual({ announced: 1 });
    expect(there.sent.events).toMatchObject([{ event: { eventId: row?.runId } }]);
    await notifyWaiting(there.bindings, hours(1), log);
    expect(await noticesOf(user)).toHaveLength(1);
  });
});

describe('users', () => {
  it('are put on the queue once a day, those who have something to be matched by', async () => {
    await db.update(users).set({ matchedAt: hours(1).toISOString() });
    const [user, idle, silent] = [
      await candidate(),
      await newUser(),
      await candidate({ inApp: false, emailFrequency: 'none' }),
    ];
    const listening = await candidate({ inApp: false, emailFrequency: 'none' });
    const endpoint = { url: 'https://receiver.example/x', events: ['jobs.matched' as const] };
    await createEndpoint(env, listening.scope, endpoint);
    const erased = await candidate();
    await db.update(users).set({ erasingAt: 'x' }).where(eq(users.id, erased.userId));
    const there = world();
    await Promise.all([sendUsers(there.bindings, NOON), sendUsers(there.bindings, NOON)]);
    expect(there.sent.users.toSorted()).toEqual([user.userId, listening.userId].toSorted());
    expect(await sendUsers(there.bindings, hours(23))).toEqual({ users: 0 });
    await sendUsers(there.bindings, hours(24));
    expect(there.sent.users).toHaveLength(4);
    for (const { userId } of [idle, silent]) expect(there.sent.users).not.toContain(userId);
  });
});

it('every statement finds its rows by an index', async () => {
  const recording = recordingDatabase();
  const there = world();
  const bindings = { ...there.bindings, DB: recording.DB };
  const user = await candidate({ emailFrequency: 'realtime' });
  await listed(user.userId);
  const [recommended, now] = [[await newPublicJob()], NOON];
  await findCandidates(database(bindings), user.scope, recommended, now);
  await score(user, { ...there, bindings }, [90]);
  await announceForgotten(bindings, hours(1));
  await notifyWaiting(bindings, hours(1), log);
  await sendDigests(bindings, hours(1), log);
  await sendUsers(bindings, hours(1));
  const steps = (await explain(recording)).flat();
  expect(steps.length).toBeGreaterThan(30);
  const scans = steps.filter((step) => /^SCAN (?!CONSTANT|\S+ VIRTUAL|LIST)/.test(step));
  expect(scans).toEqual([]);
});
