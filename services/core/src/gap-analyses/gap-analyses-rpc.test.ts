import { env, exports } from 'cloudflare:workers';
import { resumeGapAnalyses } from '@jobmatch/db-schema/gap-analyses';
import { jobPreferences } from '@jobmatch/db-schema/job-preferences';
import { certifications, projects } from '@jobmatch/db-schema/profile-extras';
import { users } from '@jobmatch/db-schema/users';
import { type Caller, userScope } from '@jobmatch/shared/caller';
import { newId } from '@jobmatch/shared/ids';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { newUser } from '../../test/client.ts';
import { database } from '../database.ts';
import { explain, recordingDatabase } from '../jobs/recording-database.ts';
import { exampleFindings } from './example-findings.ts';
import { readProfile } from './profile/queries.ts';
import { listGapAnalyses } from './queries.ts';

const rpc = exports.GapAnalysesRpc;

const callerOf = (userId: string): Caller => ({
  userId,
  role: 'user',
  sessionId: newId(),
  requestId: newId(),
});

async function newCaller(): Promise<Caller> {
  return callerOf((await newUser()).userId);
}

describe('a kept gap analysis', () => {
  it('comes back as it was given', async () => {
    const caller = await newCaller();
    const findings = exampleFindings();
    const kept = await rpc.store(caller, { findings });
    expect(kept).toMatchObject({
      ...findings,
      status: 'pending',
      questionsAnswered: 0,
      questionsTotal: 5,
      completedAt: null,
    });
    expect(await rpc.find(caller, { id: kept.id })).toEqual(kept);
    const stranger = await newCaller();
    expect(await rpc.find(stranger, { id: kept.id })).toBeNull();
    const answer = { id: kept.id, question_id: 'q1', answer: 'Mine.' };
    expect(await rpc.answer(stranger, answer)).toBeNull();
    expect(await rpc.find(caller, { id: kept.id })).toEqual(kept);
  });

  it('holds every answer of many given at once, and counts each question once', async () => {
    const caller = await newCaller();
    const { id } = await rpc.store(caller, { findings: exampleFindings(10) });
    const given = Array.from({ length: 30 }, (_, i) => ({
      id,
      question_id: `q${(i % 9) + 1}`,
      answer: `${i}`,
    }));
    await Promise.all(given.map((answer) => rpc.answer(caller, answer)));
    const nine = await rpc.find(caller, { id });
    expect(nine).toMatchObject({ status: 'in_progress', questionsAnswered: 9, completedAt: null });
    const answers = nine?.clarification_questions.map(({ answer }) => answer) ?? [];
    expect(answers.slice(0, 9).every((answer, i) => Number(answer) % 9 === i)).toBe(true);
    expect(answers[9]).toBeUndefined();
    const ten = await rpc.answer(caller, { id, question_id: 'q10', answer: '"]}\\' });
    expect(ten).toMatchObject({ status: 'completed', questionsAnswered: 10 });
    expect(ten?.clarification_questions[9]?.answer).toBe('"]}\\');
  });

  it('has no place for an answer to what it does not ask', async () => {
    const caller = await newCaller();
    const { id } = await rpc.store(caller, { findings: exampleFindings() });
    for (const question of ['q6', '', "' or 1=1 --", '$[0]']) {
      expect(await rpc.answer(caller, { id, question_id: question, answer: 'x' })).toBeNull();
    }
    expect(await rpc.find(caller, { id })).toMatchObject({ questionsAnswered: 0 });
  });

  it('stays for good once it is answered; of the others the latest fifty do', async () => {
    const caller = await newCaller();
    const { id } = await rpc.store(caller, { findings: exampleFindings() });
    await rpc.answer(caller, { id, question_id: 'q1', answer: 'x' });
    const ids: string[] = [];
    for (let i = 0; i < 52; i += 1) {
      ids.push((await rpc.store(caller, { findings: exampleFindings() })).id);
    }
    const rows = await database(env)
      .select({ id: resumeGapAnalyses.id })
      .from(resumeGapAnalyses)
      .where(eq(resumeGapAnalyses.userId, caller.userId));
    expect(new Set(rows.map((row) => row.id))).toEqual(new Set([id, ...ids.slice(2)]));
  });

  it('is listed with the caller’s others, page by page, without a scan', async () => {
    const caller = await newCaller();
    const stored = [];
    for (let i = 0; i < 3; i += 1) {
      stored.push((await rpc.store(caller, { findings: exampleFindings() })).id);
    }
    const first = await rpc.list(caller, { page: 1, limit: 2 });
    expect(first).toMatchObject({ total: 3, hasMore: true });
    const next = await rpc.list(caller, { page: 1, limit: 2, cursor: first.nextCursor ?? '' });
    const listed = [...first.gapAnalyses, ...next.gapAnalyses].map(({ id }) => id);
    expect(new Set(listed)).toEqual(new Set(stored));
    expect(listed).toHaveLength(3);
    const recording = recordingDatabase();
    await listGapAnalyses(database(recording), userScope(caller), { page: 1, limit: 2 });
    const scans = (await explain(recording)).flat().filter((step) => step.startsWith('SCAN'));
    expect([recording.batches, scans]).toEqual([1, []]);
  });
});

describe('the profile that is looked through', () => {
  it('has jobs with their stories, and nothing that says whose it is, in one round trip', async () => {
    const { send, userId } = await newUser();
    const job = { company: 'Acme', title: 'Welder', startDate: '2020-01', endDate: '2021-01' };
    const made = await send('POST', '/api/profile/work-experience', job);
    const { id } = made.body as { id: string };
    await send('PUT', `/api/profile/work-experience-narratives/${id}`, { narrative: 'A yard.' });
    const db = database(env);
    const row = () => ({ id: newId(), userId });
    await db.batch([
      db
        .update(users)
        .set({ firstName: 'Ada', phone: '123', currentTitle: 'Welder' })
        .where(eq(users.id, userId)),
      db.insert(certifications).values({ ...row(), name: 'TIG', expiresOn: '2020-01' }),
      db.insert(projects).values({ ...row(), name: 'Gate', highlights: ['Iron'] }),
      db.insert(jobPreferences).values({ ...row(), desiredTitles: ['Foreman'] }),
    ]);
    const profile = await rpc.profile(callerOf(userId));
    expect(profile).toEqual({
      currentTitle: 'Welder',
      professionalSummary: null,
      yearsOfExperience: null,
      workExperience: [
        {
          ...job,
          location: null,
          employmentType: null,
          isCurrent: false,
          description: null,
          accomplishments: [],
          narrative: 'A yard.',
        },
      ],
      education: [],
      skills: [],
      certifications: [{ name: 'TIG', expiresOn: '2020-01' }],
      projects: [{ name: 'Gate', text: '\nIron', startDate: null, endDate: null }],
      desiredTitles: ['Foreman'],
    });
    const recording = recordingDatabase();
    await readProfile(database(recording), userScope({ userId }));
    const scans = (await explain(recording)).flat().filter((step) => step.startsWith('SCAN'));
    expect([recording.batches, scans]).toEqual([1, []]);
  });
});
