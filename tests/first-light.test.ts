import type { AnalysisAnswer } from '@jobmatch/shared/contracts/analyses';
import { DIMENSION_WEIGHTS } from '@jobmatch/shared/contracts/analyses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fleet, startFleet } from './support/fleet.ts';
import { type JsonResume, profileRequests } from './support/json-resume.ts';
import { hasSharedData, readSharedJson, readSharedLines } from './support/shared-data.ts';

const RESUME = 'resumes/json-resume/packages_schema_examples_senior-engineer.resume.json';

interface GsaPosting {
  id: string;
  source: string;
  title: string;
  company: string;
  location: string;
  description: string;
  remote: boolean;
}

interface OnetPosting {
  source: string;
  source_id: string;
  title: string;
  description: string;
  skills: string[];
}

let fleet: Fleet;
beforeAll(async () => {
  // What an isolate holds for a minute would hide what is in KV and in D1.
  fleet = await startFleet({ vars: { ai: { ANALYSIS_RECENT_SECONDS: 0 } } });
});
afterAll(() => fleet.close());

type Person = Awaited<ReturnType<Fleet['signUp']>>;

async function post(person: Person, path: string, body: unknown): Promise<{ id: string }> {
  const answer = await fleet.send('POST', path, { token: person.token, body });
  expect(answer.status, answer.text).toBe(201);
  return answer.json<{ id: string }>();
}

async function analyze(person: Person, jobId: string, body?: object): Promise<AnalysisAnswer> {
  const path = `/api/jobs/${jobId}/analyze`;
  const answer = await fleet.send('POST', path, { token: person.token, body });
  expect(answer.status, answer.text).toBe(200);
  return answer.json<AnalysisAnswer>();
}

/** Asks again until the answer comes from a cache: both are written after the first answer. */
async function analyzeCached(person: Person, jobId: string): Promise<AnalysisAnswer> {
  return expect
    .poll(() => analyze(person, jobId), { timeout: 5_000 })
    .toMatchObject({ cached: true })
    .then(() => analyze(person, jobId));
}

function formulaScore({ dimensions, cap }: AnalysisAnswer): number | null {
  let weighted = 0;
  let weights = 0;
  for (const [key, weight] of Object.entries(DIMENSION_WEIGHTS)) {
    const { score } = dimensions[key as keyof typeof dimensions];
    if (score === null) continue;
    weighted += weight * score;
    weights += weight;
  }
  if (weights === 0) return null;
  return Math.min(cap?.value ?? 100, Math.round((10 * weighted) / weights));
}

const COOK = {
  title: 'Line Cook',
  company: 'Harbour Kitchen',
  description: 'Prepare sauces and run the grill. Food safety certificate and 2+ years required.',
  requiredSkills: ['Food safety', 'Grilling'],
};
const COOKING = { company: 'Bistro', title: 'Cook', startDate: '2019-01', isCurrent: true };

describe('an analysis', () => {
  it('needs at least one work experience and says so', async () => {
    const person = await fleet.signUp();
    const job = await post(person, '/api/jobs', COOK);
    const answer = await fleet.send('POST', `/api/jobs/${job.id}/analyze`, { token: person.token });
    expect(answer.status).toBe(400);
    expect(answer.json()).toMatchObject({ code: 'VALIDATION_ERROR' });
    expect(answer.text).toContain('work experience');
  });

  it('has no score where there is nothing to go on', async () => {
    const person = await fleet.signUp();
    await post(person, '/api/profile/work-experience', {
      company: 'Qwxz',
      title: 'Zzyzx',
      startDate: '2020',
    });
    const job = await post(person, '/api/jobs', { title: 'Vvrrp', company: 'Qqq' });
    const analysis = await analyze(person, job.id);
    expect(analysis).toMatchObject({ overallScore: null, coverage: 0, recommendation: null });
    for (const dimension of Object.values(analysis.dimensions)) {
      expect(dimension).toMatchObject({ score: null, known: false });
    }
  });

  it('comes from KV, from the database without KV, and anew after every edit', async () => {
    const person = await fleet.signUp();
    const work = await post(person, '/api/profile/work-experience', COOKING);
    const job = await post(person, '/api/jobs', COOK);
    const first = await analyze(person, job.id);
    expect(first).toMatchObject({ cached: false, cacheSource: 'generated' });

    const second = await analyzeCached(person, job.id);
    expect(['kv', 'database']).toContain(second.cacheSource);
    expect(second).toEqual({ ...first, cached: true, cacheSource: second.cacheSource });

    const { JOB_ANALYSIS_CACHE } = await fleet.worker('ai').getEnv();
    for (const { name } of (await JOB_ANALYSIS_CACHE.list()).keys) {
      await JOB_ANALYSIS_CACHE.delete(name);
    }
    expect(await analyze(person, job.id)).toMatchObject({ cached: true, cacheSource: 'database' });

    const edits: [string, string, object][] = [
      ['PATCH', `/api/profile/work-experience/${work.id}`, { startDate: '2010-01' }],
      ['PATCH', `/api/jobs/${job.id}`, { requiredSkills: ['Baking'] }],
      ['PUT', '/api/search-preferences', { salaryMin: 20_000, salaryCurrency: 'USD' }],
      ['POST', '/api/profile/skills', { name: 'Baking' }],
    ];
    for (const [method, path, body] of edits) {
      const edited = await fleet.send(method, path, { token: person.token, body });
      expect(edited.status, edited.text).toBeLessThan(300);
      expect(await analyze(person, job.id)).toMatchObject({ cacheSource: 'generated' });
      await analyzeCached(person, job.id);
    }
    expect(await analyze(person, job.id, { refresh: true })).toMatchObject({
      cacheSource: 'generated',
    });
  });

  it('is shown on the posting as its match score', async () => {
    const person = await fleet.signUp();
    await post(person, '/api/profile/work-experience', COOKING);
    const job = await post(person, '/api/jobs', COOK);
    const { overallScore } = await analyze(person, job.id);
    await expect
      .poll(async () => {
        const answer = await fleet.send('GET', `/api/jobs/${job.id}`, { token: person.token });
        return answer.json()['matchScore'];
      })
      .toBe(overallScore);
  });
});

describe('another user’s posting', () => {
  it('is 404 on every route, and nothing is cached or written', async () => {
    const owner = await fleet.signUp();
    const stranger = await fleet.signUp();
    await post(stranger, '/api/profile/work-experience', COOKING);
    const job = await post(owner, '/api/jobs', COOK);
    const path = `/api/jobs/${job.id}`;
    const attempts: [string, string, object | undefined][] = [
      ['GET', path, undefined],
      ['PATCH', path, { title: 'Mine now' }],
      ['PATCH', path, { isSaved: true }],
      ['PATCH', path, { nonsense: true }],
      ['DELETE', path, undefined],
      ['POST', `${path}/analyze`, {}],
      ['POST', `${path}/analyze`, { nonsense: true }],
    ];
    for (const [method, url, body] of attempts) {
      const answer = await fleet.send(method, url, { token: stranger.token, body });
      expect([method, url, answer.status]).toEqual([method, url, 404]);
      expect(answer.json()).toMatchObject({ code: 'NOT_FOUND', detail: 'Job not found.' });
    }
    const { JOB_ANALYSIS_CACHE } = await fleet.worker('ai').getEnv();
    const names = (await JOB_ANALYSIS_CACHE.list()).keys.map(({ name }: { name: string }) => name);
    expect(names.filter((name: string) => name.includes(stranger.id))).toEqual([]);
    for (const table of ['user_jobs', 'job_compatibility_analyses']) {
      const rows = await fleet.database.rows(
        `select 1 from ${table} where user_id = ?`,
        stranger.id,
      );
      expect([table, rows]).toEqual([table, []]);
    }
    const kept = await fleet.send('GET', path, { token: owner.token });
    expect(kept.json()).toMatchObject({ title: COOK.title, isSaved: false });
  });
});

describe.skipIf(!hasSharedData)('a software profile against real postings', () => {
  const analyses = new Map<string, { kind: 'engineering' | 'nursing'; answer: AnalysisAnswer }>();

  beforeAll(async () => {
    const person = await fleet.signUp();
    const requests = profileRequests(readSharedJson<JsonResume>(RESUME));
    const patched = await fleet.send('PATCH', '/api/profile', {
      token: person.token,
      body: requests.profile,
    });
    expect(patched.status, patched.text).toBe(200);
    for (const kind of ['workExperience', 'education', 'skills'] as const) {
      const path = kind === 'workExperience' ? 'work-experience' : kind;
      for (const body of requests[kind]) await post(person, `/api/profile/${path}`, body);
    }

    const engineering = readSharedLines<GsaPosting>('postings/gsa-tts-cc0.jsonl')
      .filter(({ title }) => /\bEngineer(ing)?\b/.test(title))
      .map(({ id, source, title, company, location, description, remote }) => ({
        ...{ source, sourceId: id, title, company, location, description },
        workArrangement: remote ? 'remote' : 'unknown',
      }));
    const nursing = readSharedLines<OnetPosting>('postings/onet-300.jsonl')
      .filter(({ title }) => title.includes('Nurse'))
      .map(({ source, source_id: sourceId, title, description, skills }) => ({
        ...{ source, sourceId, title, description },
        company: 'General Hospital',
        requiredSkills: skills,
      }));
    expect([engineering.length, nursing.length]).toEqual([9, 2]);

    const imported = await fleet.send('POST', '/api/jobs/import', {
      token: person.token,
      body: { postings: [...engineering, ...nursing] },
    });
    expect(imported.status, imported.text).toBe(200);
    expect(imported.json()).toMatchObject({ created: 11, invalid: 0 });
    const { results } = imported.json<{ results: { index: number; id: string }[] }>();
    for (const { index, id } of results) {
      const kind = index < engineering.length ? 'engineering' : 'nursing';
      analyses.set(id, { kind, answer: await analyze(person, id) });
    }
  });

  it('gives each ten dimensions in weight order, coverage and a receipt', () => {
    for (const { answer } of analyses.values()) {
      expect(Object.keys(answer.dimensions)).toEqual(Object.keys(DIMENSION_WEIGHTS));
      expect(answer.coverage).toBeGreaterThan(0);
      expect(answer.receipt).toMatchObject({
        inputsHash: expect.stringMatching(/^[0-9a-f]{64}$/),
        factsHash: expect.stringMatching(/^[0-9a-f]{64}$/),
        model: null,
        extractedBy: 'rules',
      });
    }
  });

  it('scores as the formula says', () => {
    for (const { answer } of analyses.values()) {
      expect(answer.overallScore).toBe(formulaScore(answer));
    }
  });

  it('ranks every engineering posting above every nursing one', () => {
    const scores = (kind: string) =>
      [...analyses.values()]
        .filter((entry) => entry.kind === kind)
        .map(({ answer }) => answer.overallScore ?? -1);
    expect(Math.min(...scores('engineering'))).toBeGreaterThan(Math.max(...scores('nursing')));
  });
});
