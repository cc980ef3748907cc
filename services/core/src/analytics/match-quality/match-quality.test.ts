import { env } from 'cloudflare:workers';
import { applications, trackedApplications } from '@jobmatch/db-schema/applications';
import { jobCompatibilityAnalyses as analyses } from '@jobmatch/db-schema/analyses';
import { jobFeedback } from '@jobmatch/db-schema/job-judgements';
import { matchQualityMetrics as metrics } from '@jobmatch/db-schema/match-quality';
import { userJobs } from '@jobmatch/db-schema/user-jobs';
import { newId } from '@jobmatch/shared/ids';
import { asc, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { newUser } from '../../../test/client.ts';
import { exampleAnalysis } from '../../analyses/example-analysis.ts';
import { scheduled } from '../../cron/scheduled.ts';
import { database } from '../../database.ts';
import { newPublicJob } from '../../jobs/postings-for-tests.ts';
import { explain, recordingDatabase } from '../../jobs/recording-database.ts';
import { measureMatchQuality } from './measure.ts';
import { weekOf, weeksToMeasure } from './period.ts';
import { findUnmeasured, measureUsers } from './queries.ts';

const db = database(env);
/** A Thursday; its week began on 15 June. */
const NOW = new Date('2026-06-18T03:00:00.000Z');
const TOMORROW = new Date('2026-06-19T03:00:00.000Z');
const WEEK = { start: '2026-06-15T00:00:00.000Z', end: '2026-06-22T00:00:00.000Z' };
const TUESDAY = '2026-06-16T10:00:00.000Z';
const LAST_WEEK = '2026-06-10T10:00:00.000Z';

const rowsOf = (userId: string) =>
  db
    .select()
    .from(metrics)
    .where(eq(metrics.userId, userId))
    .orderBy(asc(metrics.periodStart), asc(metrics.algorithmVersion));

beforeEach(async () => {
  await db.delete(metrics);
  await db.delete(userJobs);
});

interface Given {
  score?: number | null;
  version?: string;
  scoredAt?: string;
  isSaved?: boolean;
  isAnalysed?: boolean;
  said?: (typeof jobFeedback.$inferInsert)['feedbackType'][];
}

/** A posting that was scored for a user, and what they did with it. */
async function scored(userId: string, given: Given = {}): Promise<string> {
  const { score = 50, version = '1.0.0', scoredAt = TUESDAY, isSaved = false } = given;
  const jobId = await newPublicJob();
  await db.insert(userJobs).values({
    userId,
    jobId,
    foundBy: 'search',
    saved: isSaved,
    matchScore: score,
    matchVersion: version,
    matchComputedAt: scoredAt,
  });
  if (given.isAnalysed === true) {
    await db.insert(analyses).values({
      id: newId(),
      userId,
      jobId,
      analysis: exampleAnalysis({ overallScore: score }),
      engineVersion: version,
      inputsHash: 'x',
      source: 'rules',
    });
  }
  for (const feedbackType of given.said ?? []) {
    await db.insert(jobFeedback).values({ id: newId(), userId, jobId, feedbackType });
  }
  return jobId;
}

describe('a week', () => {
  it.each([
    ['2026-06-15T00:00:00.000Z', '2026-06-15'],
    ['2026-06-21T23:59:59.999Z', '2026-06-15'],
    ['2026-06-22T00:00:00.000Z', '2026-06-22'],
    ['2027-01-01T12:00:00.000Z', '2026-12-28'],
  ])('of %s begins on Monday, %s', (moment, monday) => {
    const { start, end } = weekOf(new Date(moment));
    expect(start).toBe(`${monday}T00:00:00.000Z`);
    expect(Date.parse(end) - Date.parse(start)).toBe(7 * 86_400_000);
  });

  it('is measured in each night of it, once when it is over, and in the week after', () => {
    const starts = (moment: string) => weeksToMeasure(new Date(moment)).map(({ start }) => start);
    const [first, second] = ['2026-06-08T00:00:00.000Z', '2026-06-15T00:00:00.000Z'];
    expect(starts('2026-06-16T03:00:00.000Z')).toEqual([second, first]);
    expect(starts('2026-06-22T03:00:00.000Z')).toEqual([second, first]);
    expect(starts('2026-06-23T03:00:00.000Z')[1]).toBe(second);
  });
});

describe('the quality of matches', () => {
  it('is what became of the postings that were scored', async () => {
    const { userId } = await newUser();
    await scored(userId, { score: 90, isAnalysed: true, isSaved: true, said: ['thumbs_up'] });
    await scored(userId, { score: 80, isAnalysed: true, said: ['applied', 'thumbs_up'] });
    const tracked = await scored(userId, { score: 70, said: ['saved'] });
    const sent = await scored(userId, { score: 60 });
    const draft = await scored(userId, { score: 50 });
    await scored(userId, { score: 20, said: ['hidden', 'not_interested', 'thumbs_down'] });
    await scored(userId, { score: null });
    await scored(userId, { score: 40, said: ['not_interested'] });
    const posting = { userId, jobTitle: 'T', company: 'C' };
    await db
      .insert(trackedApplications)
      .values({ id: newId(), ...posting, jobId: tracked, createdAt: TUESDAY });
    await db.insert(applications).values([
      { id: newId(), ...posting, jobId: sent, submittedAt: TUESDAY },
      { id: newId(), ...posting, jobId: draft },
    ]);
    expect(await measureMatchQuality(db, NOW)).toEqual({ measured: 1 });
    expect(await rowsOf(userId)).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-/),
        userId,
        algorithmVersion: '1.0.0',
        periodStart: WEEK.start,
        periodEnd: WEEK.end,
        totalJobsShown: 8,
        jobsClicked: 2,
        jobsSaved: 2,
        jobsApplied: 3,
        jobsHidden: 2,
        clickThroughRate: 0.25,
        saveRate: 0.25,
        applyRate: 0.375,
        avgMatchScoreClicked: 85,
        avgMatchScoreSaved: 80,
        avgMatchScoreApplied: 70,
        avgMatchScoreHidden: 30,
        thumbsUpCount: 2,
        thumbsDownCount: 1,
        positiveFeedbackRate: 2 / 3,
        createdAt: NOW.toISOString(),
        updatedAt: NOW.toISOString(),
      },
    ]);
  });

  it('is kept by user, version and week', async () => {
    const [one, other] = [(await newUser()).userId, (await newUser()).userId];
    await scored(one);
    await scored(one, { version: '1.1.0' });
    await scored(one, { scoredAt: LAST_WEEK });
    await scored(one, { scoredAt: '2026-06-07T23:59:59.999Z' });
    await scored(other, { said: ['thumbs_down'] });
    expect(await measureMatchQuality(db, NOW)).toEqual({ measured: 4 });
    const keys = (await rowsOf(one)).map((row) => [
      row.periodStart.slice(0, 10),
      row.algorithmVersion,
      row.totalJobsShown,
    ]);
    expect(keys).toEqual([
      ['2026-06-08', '1.0.0', 1],
      ['2026-06-15', '1.0.0', 1],
      ['2026-06-15', '1.1.0', 1],
    ]);
    expect(await rowsOf(one)).toMatchObject([{ positiveFeedbackRate: null }, {}, {}]);
    expect(await rowsOf(other)).toMatchObject([{ positiveFeedbackRate: 0, jobsSaved: 0 }]);
  });

  it('measured again is the same, and what came since is in it', async () => {
    const { userId } = await newUser();
    const jobId = await scored(userId);
    await measureMatchQuality(db, NOW);
    const [first] = await rowsOf(userId);
    // The same night again has nothing left to do.
    expect(await measureMatchQuality(db, NOW)).toEqual({ measured: 0 });
    expect(await measureMatchQuality(db, TOMORROW)).toEqual({ measured: 1 });
    expect(await rowsOf(userId)).toEqual([{ ...first, updatedAt: TOMORROW.toISOString() }]);
    const feedback = { id: newId(), userId, jobId, feedbackType: 'thumbs_up' as const };
    await db.insert(jobFeedback).values(feedback);
    await measureMatchQuality(db, new Date('2026-06-20T03:00:00.000Z'));
    expect(await rowsOf(userId)).toMatchObject([{ id: first?.id, thumbsUpCount: 1 }]);
  });

  it('of more users than a run may do comes in turns', async () => {
    const users = [newId(), newId(), newId()].toSorted();
    await env.DB.batch(
      users.map((id) => env.DB.prepare('insert into users (id, email) values (?1, ?1)').bind(id)),
    );
    for (const userId of users) await scored(userId);
    const turn = async (now: Date) => {
      const some = await findUnmeasured(db, WEEK, { now: now.toISOString(), limit: 2 });
      await measureUsers(db, WEEK, some, now.toISOString());
      return some;
    };
    expect(await turn(NOW)).toEqual(users.slice(0, 2));
    expect(await turn(TOMORROW)).toEqual([users[2], users[0]]);
  });

  it('is measured at night', async () => {
    const { userId } = await newUser();
    await scored(userId);
    await scheduled({ cron: '0 3 * * *', scheduledTime: NOW.getTime() }, env);
    expect(await rowsOf(userId)).toHaveLength(1);
  });

  it('goes with the account', async () => {
    const { userId } = await newUser();
    await scored(userId);
    await measureMatchQuality(db, NOW);
    await env.DB.prepare('delete from users where id = ?').bind(userId).run();
    expect(await rowsOf(userId)).toEqual([]);
  });

  it('is found by indexes', async () => {
    const recording = recordingDatabase();
    const { userId } = await newUser();
    const recorded = database(recording);
    await findUnmeasured(recorded, WEEK, { now: NOW.toISOString(), limit: 10 });
    await measureUsers(recorded, WEEK, [userId], NOW.toISOString());
    const steps = (await explain(recording)).flat();
    const derived = /^SCAN (?:scored|shown|wanted VIRTUAL TABLE.*)$/;
    expect(steps.filter((step) => step.startsWith('SCAN') && !derived.test(step))).toEqual([]);
    const range = /user_jobs USING COVERING INDEX user_jobs_by_match_time \(match_computed_at>/;
    expect(steps.some((step) => range.test(step))).toBe(true);
    expect(steps.some((step) => step.includes('match_quality_by_user (user_id=? AND'))).toBe(true);
  });
});
