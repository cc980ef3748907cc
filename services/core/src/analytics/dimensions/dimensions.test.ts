import { env, exports } from 'cloudflare:workers';
import { jobCompatibilityAnalyses as analyses } from '@jobmatch/db-schema/analyses';
import { applications, trackedApplications } from '@jobmatch/db-schema/applications';
import { jobFeedback } from '@jobmatch/db-schema/job-judgements';
import { userJobs } from '@jobmatch/db-schema/user-jobs';
import { DIMENSION_WEIGHTS } from '@jobmatch/shared/contracts/analyses';
import { newId } from '@jobmatch/shared/ids';
import { and, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { newUser } from '../../../test/client.ts';
import { exampleAnalysis } from '../../analyses/example-analysis.ts';
import { database } from '../../database.ts';
import { newPublicJob } from '../../jobs/postings-for-tests.ts';
import { explain, recordingDatabase } from '../../jobs/recording-database.ts';
import { compareDimensions } from './compare.ts';
import { ANALYSES_MAX, readOutcomes } from './queries.ts';

const db = database(env);
const NOW = new Date('2026-06-30T12:00:00.000Z');
const at = (day: number) => new Date(Date.UTC(2026, 5, day)).toISOString();
const compare = (days = 30) => compareDimensions(db, { days, now: NOW });

beforeEach(() => db.delete(analyses));

interface Given {
  day?: number;
  version?: string;
  overall?: number | null;
  skills?: number | null;
  savedOn?: number;
  appliedOn?: number;
  offeredOn?: number;
}

/** Somebody's analysis of a posting as of a day of June, and what they did on others. */
async function analysed({ day = 10, version = '1.0.0', ...given }: Given) {
  const { overall = 70, skills = 5, savedOn, appliedOn, offeredOn } = given;
  const { userId } = await newUser();
  const jobId = await newPublicJob();
  const caller = { userId, role: 'user' as const, sessionId: newId(), requestId: newId() };
  const analysis = exampleAnalysis({
    overallScore: overall,
    engineVersion: version,
    dimensions: { skillsMatch: skills, jobStability: null },
  });
  await exports.AnalysesRpc.store(caller, { jobId, analysis });
  await db
    .update(analyses)
    .set({ updatedAt: at(day) })
    .where(eq(analyses.userId, userId));
  if (savedOn !== undefined) {
    await db
      .update(userJobs)
      .set({ saved: true, savedAt: at(savedOn) })
      .where(and(eq(userJobs.userId, userId), eq(userJobs.jobId, jobId)));
  }
  const posting = { userId, jobId, jobTitle: 'T', company: 'C' };
  if (appliedOn !== undefined) {
    const statusHistory = offeredOn === undefined ? [] : [{ status: 'offer', at: at(offeredOn) }];
    await db
      .insert(trackedApplications)
      .values({ id: newId(), ...posting, createdAt: at(appliedOn), statusHistory });
  }
  return { userId, jobId, posting };
}

async function ofVersion(version = '1.0.0') {
  const { versions } = await compare();
  const found = versions.find(({ engineVersion }) => engineVersion === version);
  const skills = found?.dimensions.find(({ dimension }) => dimension === 'skillsMatch');
  return { ...found, skills: skills?.outcomes };
}

describe('what followed analyses', () => {
  it('is compared with what did not, by dimension and overall', async () => {
    // Saved: 9 and 8 of skills. Not saved: 8, 4, 3.
    await analysed({ skills: 9, overall: 90, savedOn: 11 });
    await analysed({ skills: 8, overall: 70, savedOn: 11 });
    await analysed({ skills: 8, overall: 76 });
    await analysed({ skills: 4, overall: 40 });
    await analysed({ skills: 3, overall: 30 });
    const { skills, overall, dimensions, analyses: count } = await ofVersion();
    expect(count).toBe(5);
    expect(skills?.save).toEqual({
      followed: 2,
      others: 3,
      rate: 0.4,
      meanScoreFollowed: 8.5,
      meanScoreOthers: 5,
      difference: 3.5,
      // Two of three with a strong score were saved, two of five of all: (2/3) / (2/5).
      lift: 1.667,
    });
    expect(overall?.save).toMatchObject({
      meanScoreFollowed: 80,
      meanScoreOthers: 48.667,
      lift: 1.25,
    });
    expect(skills?.offer).toEqual({
      followed: 0,
      others: 5,
      rate: 0,
      meanScoreFollowed: null,
      meanScoreOthers: 6.4,
      difference: null,
      lift: null,
    });
    expect(dimensions?.map(({ dimension }) => dimension)).toEqual(Object.keys(DIMENSION_WEIGHTS));
    // It was unknown each time.
    expect(dimensions?.at(-1)?.outcomes.save).toMatchObject({ followed: 0, others: 0, rate: null });
  });

  it('keeps versions apart', async () => {
    await analysed({ version: '1.0.0', skills: 4, savedOn: 12 });
    await analysed({ version: '1.1.0', skills: 8, savedOn: 12 });
    await analysed({ version: '1.1.0', skills: 6 });
    expect((await ofVersion('1.0.0')).skills?.save).toMatchObject({ followed: 1, others: 0 });
    expect((await ofVersion('1.1.0')).skills?.save).toMatchObject({
      followed: 1,
      others: 1,
      difference: 2,
    });
    expect(await compare()).toMatchObject({ analyses: 3, isTruncated: false });
  });

  it('leaves out what was there before the analysis', async () => {
    await analysed({ savedOn: 9, appliedOn: 9, offeredOn: 20 });
    const { skills } = await ofVersion();
    expect(skills).toMatchObject({
      save: { followed: 0, others: 0 },
      application: { followed: 0, others: 0 },
      offer: { followed: 1, others: 0 },
    });
  });

  it('counts an application however it was told of', async () => {
    const tracked = await analysed({ skills: 9, appliedOn: 12, offeredOn: 20 });
    const sent = await analysed({ skills: 8 });
    const said = await analysed({ skills: 7 });
    const draft = await analysed({ skills: 2 });
    await db.insert(applications).values([
      { id: newId(), ...sent.posting, status: 'offered', submittedAt: at(12), updatedAt: at(19) },
      { id: newId(), ...draft.posting },
      // One posting told of twice is one.
      { id: newId(), ...tracked.posting, status: 'submitted', submittedAt: at(13) },
    ]);
    const { userId, jobId } = said;
    const feedback = { id: newId(), userId, jobId, feedbackType: 'applied' as const };
    await db.insert(jobFeedback).values({ ...feedback, createdAt: at(14) });
    const { skills } = await ofVersion();
    expect(skills?.application).toMatchObject({ followed: 3, others: 1, meanScoreFollowed: 8 });
    expect(skills?.offer).toMatchObject({ followed: 2, others: 2, meanScoreFollowed: 8.5 });
  });

  it('is not another user’s doing', async () => {
    const { jobId } = await analysed({});
    const { userId } = await newUser();
    const saved = { userId, jobId, foundBy: 'search' as const, saved: true, savedAt: at(12) };
    await db.insert(userJobs).values(saved);
    await db
      .insert(trackedApplications)
      .values({ id: newId(), userId, jobId, jobTitle: 'T', company: 'C', createdAt: at(12) });
    const { skills } = await ofVersion();
    expect(skills).toMatchObject({ save: { followed: 0 }, application: { followed: 0 } });
  });

  it('is of the days asked for, and needs no analysis of this shape', async () => {
    await analysed({ day: 1 });
    await analysed({ day: 29 });
    const { userId } = await analysed({ day: 28 });
    await db
      .update(analyses)
      .set({ analysis: { score: 1 } })
      .where(eq(analyses.userId, userId));
    expect(await compare(2)).toMatchObject({ since: '2026-06-29', analyses: 1 });
    expect((await compare(3)).analyses).toBe(2);
    expect((await compare(30)).analyses).toBe(3);
    expect((await ofVersion()).skills?.save.others).toBe(2);
  });
});

describe('a flood of analyses', () => {
  it('is looked at as far as the latest, by indexes, in one round trip', async () => {
    const [userId, jobId] = [newId(), newId()];
    const json = JSON.stringify(exampleAnalysis({ overallScore: 50 }));
    const numbers = `(with recursive n(i) as (select 1 union all select i + 1 from n
      where i < ${ANALYSES_MAX + 100}) select i from n)`;
    await env.DB.batch([
      env.DB.prepare(`insert into users (id, email) values (?1, ?1)`).bind(userId),
      env.DB.prepare(
        `insert into jobs (id, title, company, source, source_id, content_hash)
        select ?1 || i, 'T', 'C', 'flood', i, i from ${numbers}`,
      ).bind(jobId),
      env.DB.prepare(
        `insert into job_compatibility_analyses (id, user_id, job_id, analysis, overall_score,
          engine_version, inputs_hash, source, updated_at)
        select ?1 || i, ?1, ?2 || i, ?3, 50, iif(i <= 100, 'old', 'new'), 'x', 'rules',
          strftime('%Y-%m-%dT%H:%M:%fZ', 1780272000 + i, 'unixepoch')
        from ${numbers}`,
      ).bind(userId, jobId, json),
    ]);
    const compared = await compare();
    expect(compared).toMatchObject({
      analyses: ANALYSES_MAX,
      isTruncated: true,
      versions: [{ engineVersion: 'new', analyses: ANALYSES_MAX }],
    });

    const recording = recordingDatabase();
    await readOutcomes(database(recording), at(1));
    expect(recording.batches).toBe(1);
    const steps = (await explain(recording)).flat();
    const derived = /^SCAN (?:(?:recent|dated|judged)|\(subquery-\d+\)|\S+ VIRTUAL TABLE.*)$/;
    expect(steps.filter((step) => step.startsWith('SCAN') && !derived.test(step))).toEqual([]);
    for (const index of [
      'analyses_by_updated',
      'tracked_applications_by_user_and_job',
      'applications_by_user_and_job',
      'job_feedback_by_user_and_job',
    ]) {
      expect(
        steps.some((step) => step.includes(index)),
        index,
      ).toBe(true);
    }
  });
});
