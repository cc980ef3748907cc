import { env, exports } from 'cloudflare:workers';
import { jobCompatibilityAnalyses as analyses } from '@jobmatch/db-schema/analyses';
import { jobPreferences } from '@jobmatch/db-schema/job-preferences';
import { jobs } from '@jobmatch/db-schema/jobs';
import { education, skills, workExperience } from '@jobmatch/db-schema/profile';
import { users } from '@jobmatch/db-schema/users';
import { type Caller, userScope } from '@jobmatch/shared/caller';
import { newId } from '@jobmatch/shared/ids';
import { type SQL, eq, getTableColumns, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { describe, expect, it } from 'vitest';
import { newUser } from '../../test/client.ts';
import { database } from '../database.ts';
import { create, list, newPublicJob, userJobOf } from '../jobs/postings-for-tests.ts';
import { recordingDatabase } from '../jobs/recording-database.ts';
import { exampleAnalysis } from './example-analysis.ts';
import { readInputs, readRevision } from './inputs/queries.ts';

const rpc = exports.AnalysesRpc;

const callerOf = (userId: string): Caller => ({
  userId,
  role: 'user',
  sessionId: newId(),
  requestId: newId(),
});

const analysisOf = (overallScore: number | null, inputsHash = 'inputs-1') =>
  exampleAnalysis({ overallScore, inputsHash });

const storedFor = (userId: string) =>
  database(env).select().from(analyses).where(eq(analyses.userId, userId));

describe('the inputs of an analysis', () => {
  it('are the posting, the profile and the preferences, in one round trip', async () => {
    const { send, userId } = await newUser();
    const job = await create(send, { description: 'C++', requiredSkills: ['C++'], salaryMin: 5 });
    const db = database(env);
    const start = { company: 'Old', title: 'Dev', startDate: '2019' };
    await db.batch([
      db
        .update(users)
        .set({ firstName: 'Ada', currentTitle: 'Lead', phone: '123', country: 'Chile' })
        .where(eq(users.id, userId)),
      db.insert(workExperience).values([
        { id: newId(), userId, ...start, accomplishments: ['Shipped'] },
        {
          id: newId(),
          userId,
          company: 'New',
          title: 'Lead',
          startDate: '2021-05',
          isCurrent: true,
        },
      ]),
      db.insert(education).values({ id: newId(), userId, institution: 'ETH', degree: 'MSc' }),
      db.insert(skills).values({ id: newId(), userId, name: 'C++', yearsOfExperience: 4 }),
      db.insert(jobPreferences).values({
        id: newId(),
        userId,
        jobTypes: ['contract', 'no-such-type'],
        workArrangement: ['remote', 'unknown'],
        blacklistCompanies: ['Evil'],
      }),
    ]);
    const inputs = await rpc.inputs(callerOf(userId), { jobId: job.id });
    const { id, title, company, description, requiredSkills, salaryMin } = job;
    expect(inputs?.posting).toMatchObject({
      id,
      title,
      company,
      description,
      requiredSkills,
      salaryMin,
    });
    expect(inputs?.candidate).toEqual({
      currentTitle: 'Lead',
      professionalSummary: null,
      location: null,
      city: null,
      state: null,
      country: 'Chile',
      yearsOfExperience: null,
      workExperience: [
        expect.objectContaining({ company: 'New', isCurrent: true, endDate: null }),
        expect.objectContaining({ company: 'Old', accomplishments: ['Shipped'] }),
      ],
      education: [
        { institution: 'ETH', degree: 'MSc', fieldOfStudy: null, startDate: null, endDate: null },
      ],
      skills: [{ name: 'C++', proficiencyLevel: 'intermediate', yearsOfExperience: 4 }],
    });
    expect(inputs?.preferences).toMatchObject({
      jobTypes: ['contract'],
      workArrangement: ['remote'],
    });
    expect(inputs?.preferences).not.toHaveProperty('blacklistCompanies');
    expect(inputs?.isPrivate).toBe(true);
    expect(inputs?.posting).not.toHaveProperty('ownerId');
    const recording = recordingDatabase();
    const again = await readInputs(database(recording), userScope({ userId }), job.id);
    expect(again).toEqual(inputs);
    expect([recording.batches, recording.statements.length]).toEqual([1, 7]);
  });

  it('have no preferences while none are set', async () => {
    const { userId } = await newUser();
    const jobId = await newPublicJob();
    expect(await rpc.inputs(callerOf(userId), { jobId })).toMatchObject({
      posting: { id: jobId },
      candidate: { workExperience: [] },
      preferences: null,
      isPrivate: false,
    });
  });

  it('are absent for a posting that is not visible', async () => {
    const { userId } = await newUser();
    const foreign = await create((await newUser()).send);
    for (const jobId of [foreign.id, newId(), '']) {
      expect(await rpc.inputs(callerOf(userId), { jobId })).toBeNull();
    }
  });

  it('hold at most 100 jobs, 50 schools and 300 skills', async () => {
    const { userId } = await newUser();
    const jobId = await newPublicJob();
    const db = database(env);
    const many = <Row>(count: number, row: (n: number) => Row) =>
      Array.from({ length: count }, (_, n) => row(n));
    const base = () => ({ id: newId(), userId });
    const insertAll = async (n: number) => {
      await db.batch([
        db.insert(skills).values(many(10, (i) => ({ ...base(), name: `s${n * 10 + i}` }))),
        db
          .insert(workExperience)
          .values(many(5, () => ({ ...base(), company: 'C', title: 'T', startDate: '2020' }))),
        db.insert(education).values(many(5, () => ({ ...base(), institution: 'I' }))),
      ]);
    };
    for (let n = 0; n < 31; n += 1) await insertAll(n);
    const inputs = await rpc.inputs(callerOf(userId), { jobId });
    const { workExperience: worked, education: studied, skills: skilled } = inputs?.candidate ?? {};
    expect([worked?.length, studied?.length, skilled?.length]).toEqual([100, 50, 300]);
  });
});

describe('the revision of the inputs', () => {
  /** Whether each of the writes changes it; all give it as it was read with the inputs. */
  async function changesOf(writes: readonly SQL[], about: { userId: string; jobId: string }) {
    const { userId, jobId } = about;
    const db = database(env);
    const read = () => rpc.revision(callerOf(userId), { jobId });
    const changes: boolean[] = [];
    for (const write of writes) {
      const before = await read();
      await db.run(write);
      const after = await read();
      changes.push(after !== before);
      expect((await rpc.inputs(callerOf(userId), { jobId }))?.revision).toBe(after);
    }
    return changes;
  }

  it('changes with every column that an analysis reads', async () => {
    const { send, userId } = await newUser();
    const { id: jobId } = await create(send);
    const inputs = await rpc.inputs(callerOf(userId), { jobId });
    const { id: _, ...posting } = inputs?.posting ?? {};
    const columns = (table: SQLiteTable, read: object) =>
      Object.entries(getTableColumns(table)).filter(([key]) => key in read);
    const writes = [
      ...columns(jobs, posting).map(
        ([, { name }]) => sql`update jobs set ${sql.identifier(name)} = ${sql.identifier(name)}
          where id = ${jobId}`,
      ),
      ...columns(users, inputs?.candidate ?? {}).map(
        ([, { name }]) => sql`update users set ${sql.identifier(name)} = ${sql.identifier(name)}
          where id = ${userId}`,
      ),
    ];
    expect(writes).toHaveLength(20 + 7);
    expect(new Set(await changesOf(writes, { userId, jobId }))).toEqual(new Set([true]));
  });

  it('changes with every entry that is added, edited and deleted', async () => {
    const { send, userId } = await newUser();
    const { id: jobId } = await create(send);
    const id = newId();
    const writes = [
      sql`insert into work_experience (id, user_id, company, title, start_date)
        values (${id}, ${userId}, 'C', 'T', '2020')`,
      sql`insert into education (id, user_id, institution) values (${id}, ${userId}, 'I')`,
      sql`insert into skills (id, user_id, name) values (${id}, ${userId}, 'S')`,
      sql`insert into job_preferences (id, user_id) values (${id}, ${userId})`,
      ...['work_experience', 'education', 'skills', 'job_preferences'].flatMap((table) => [
        sql`update ${sql.identifier(table)} set updated_at = updated_at where id = ${id}`,
        sql`delete from ${sql.identifier(table)} where id = ${id}`,
      ]),
    ];
    expect(new Set(await changesOf(writes, { userId, jobId }))).toEqual(new Set([true]));
  });

  it('stays where something else changes', async () => {
    const { send, userId } = await newUser();
    const stranger = await newUser();
    const { id: jobId } = await create(send);
    const writes = [
      sql`update jobs set last_seen_at = updated_at, spam_score = 3 where id = ${jobId}`,
      sql`update users set first_name = 'Ada', phone = '1' where id = ${userId}`,
      sql`update users set current_title = 'Lead' where id = ${stranger.userId}`,
    ];
    expect(await changesOf(writes, { userId, jobId })).toEqual([false, false, false]);
  });

  it('is absent for a posting that is not visible', async () => {
    const { userId } = await newUser();
    const foreign = await create((await newUser()).send);
    for (const jobId of [foreign.id, newId(), '']) {
      expect(await rpc.revision(callerOf(userId), { jobId })).toBeNull();
    }
  });

  it('takes one statement', async () => {
    const { send, userId } = await newUser();
    const { id: jobId } = await create(send);
    const recording = recordingDatabase();
    await readRevision(database(recording), userScope({ userId }), jobId);
    expect(recording.statements).toHaveLength(1);
  });
});

describe('a stored analysis', () => {
  it('comes back for its inputs only, and for its owner only', async () => {
    const { send, userId } = await newUser();
    const job = await create(send);
    const caller = callerOf(userId);
    await rpc.store(caller, { jobId: job.id, analysis: analysisOf(72) });
    const found = await rpc.find(caller, { jobId: job.id, inputsHash: 'inputs-1' });
    expect(found?.analysis).toEqual(analysisOf(72));
    expect(Date.now() - Date.parse(found?.storedAt ?? '')).toBeLessThan(60_000);
    expect(await rpc.find(caller, { jobId: job.id, inputsHash: 'inputs-2' })).toBeNull();
    const other = callerOf((await newUser()).userId);
    expect(await rpc.find(other, { jobId: job.id, inputsHash: 'inputs-1' })).toBeNull();
    expect((await send('GET', `/api/jobs/${job.id}`)).body).toMatchObject({ matchScore: 72 });
    expect(await userJobOf(userId, job.id)).toMatchObject({
      foundBy: 'manual',
      matchScore: 72,
      matchVersion: 'engine-1',
      matchComputedAt: expect.any(String),
    });
  });

  it('replaces the one before it', async () => {
    const { userId } = await newUser();
    const jobId = await newPublicJob();
    const caller = callerOf(userId);
    await rpc.store(caller, { jobId, analysis: analysisOf(72) });
    const [first] = await storedFor(userId);
    await rpc.store(caller, { jobId, analysis: analysisOf(null, 'inputs-2') });
    expect(await storedFor(userId)).toMatchObject([
      { id: first?.id, inputsHash: 'inputs-2', overallScore: null, source: 'rules' },
    ]);
    expect(await rpc.find(caller, { jobId, inputsHash: 'inputs-1' })).toBeNull();
    expect(await userJobOf(userId, jobId)).toMatchObject({ matchScore: null });
  });

  it('does not put a public posting on the list, and keeps what is there', async () => {
    const { send, userId } = await newUser();
    const jobId = await newPublicJob();
    await rpc.store(callerOf(userId), { jobId, analysis: analysisOf(72) });
    expect(await userJobOf(userId, jobId)).toMatchObject({ foundBy: 'analysis', saved: false });
    expect((await list(send)).total).toBe(0);
    await send('PATCH', `/api/jobs/${jobId}`, { isSaved: true });
    await rpc.store(callerOf(userId), { jobId, analysis: analysisOf(80) });
    expect((await list(send)).jobs).toMatchObject([{ id: jobId, isSaved: true, matchScore: 80 }]);
  });

  it('is not written for a posting that is gone or another’s', async () => {
    const { userId } = await newUser();
    const foreign = await create((await newUser()).send);
    for (const jobId of [foreign.id, newId()]) {
      await rpc.store(callerOf(userId), { jobId, analysis: analysisOf(72) });
      expect(await userJobOf(userId, jobId)).toBeUndefined();
    }
    expect(await storedFor(userId)).toEqual([]);
  });

  it('of another shape is absent', async () => {
    const { userId } = await newUser();
    const jobId = await newPublicJob();
    const caller = callerOf(userId);
    await rpc.store(caller, { jobId, analysis: analysisOf(72) });
    await database(env)
      .update(analyses)
      .set({ analysis: { score: 1 } });
    expect(await rpc.find(caller, { jobId, inputsHash: 'inputs-1' })).toBeNull();
  });
});
