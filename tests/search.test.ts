import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signUpAdmin } from './support/admin.ts';
import { type Fleet, type Person, startFleet } from './support/fleet.ts';
import {
  WITHOUT_PAUSES,
  deleteAllVectors,
  importPostings,
  posting,
  publish,
  setIndexFaults,
  setModelFaults,
  untilIdle,
} from './support/pipeline.ts';

const TYPES = ['keyword', 'semantic', 'hybrid'];

let fleet: Fleet;
let person: Person;
let nurse: string;
let tester: string;

beforeAll(async () => {
  fleet = await startFleet({ limits: 'raised', vars: WITHOUT_PAUSES });
  person = await fleet.signUp();
  [nurse = '', tester = ''] = await importPostings(fleet, person, [
    posting('Registered Nurse', { workArrangement: 'on-site', country: 'NO' }),
    posting('C++ tester', { workArrangement: 'remote', description: '<b>Node.js</b> too.' }),
    posting('Welder'),
    posting('Nurse manager', { workArrangement: 'remote' }),
  ]);
  await publish(fleet, [posting('Nursing assistant'), posting('Forklift driver')]);
  await untilIdle(fleet);
  const work = { company: 'Clinic', title: 'Nurse', startDate: '2020' };
  const { token } = person;
  await fleet.send('POST', '/api/profile/work-experience', { token, body: work });
});
afterAll(() => fleet.close());

interface Found {
  jobs: { id: string; title: string }[];
  scores: {
    jobId: string;
    keywordScore: number | null;
    semanticScore: number | null;
    combinedScore: number;
  }[];
  snippets: Record<string, string>;
  tookMs: { total: number; keyword: number | null; semantic: number | null };
  degraded: string[];
  nextCursor: string | null;
}

const ask = (body: Record<string, unknown>) =>
  fleet.send('POST', '/api/jobs/search', { token: person.token, body });

async function search(body: Record<string, unknown>): Promise<Found> {
  const answer = await ask(body);
  expect(answer.status, answer.text).toBe(200);
  return answer.json<Found & Record<string, unknown>>();
}

describe('a search', () => {
  it('says how each arm found each posting, where, and how long it took', async () => {
    const keyword = await search({ query: 'nurse', searchType: 'keyword' });
    expect(keyword.jobs.map(({ id }) => id)).toContain(nurse);
    expect(keyword.jobs.every(({ title }) => /nurs/i.test(title))).toBe(true);
    expect(keyword.snippets[nurse]).toMatch(/«Nurse»/);
    expect(keyword.tookMs).toMatchObject({ keyword: expect.any(Number), semantic: null });
    expect(keyword.scores.every(({ semanticScore }) => semanticScore === null)).toBe(true);

    const semantic = await search({ query: 'caregiver in a hospital', searchType: 'semantic' });
    expect(semantic.jobs[0]?.title).toMatch(/nurs/i);
    expect(semantic.tookMs).toMatchObject({ keyword: null, semantic: expect.any(Number) });

    const hybrid = await search({ query: 'nurse' });
    expect(hybrid.scores[0]).toMatchObject({
      jobId: hybrid.jobs[0]?.id,
      keywordScore: expect.any(Number),
      semanticScore: expect.any(Number),
    });
    const combined = hybrid.scores.map(({ combinedScore }) => combinedScore);
    expect(combined).toEqual(combined.toSorted((a, b) => b - a));
    expect(hybrid.degraded).toEqual([]);
  });

  it.each(TYPES)('of type %s keeps to its filters', async (searchType) => {
    const filters = { workArrangement: 'remote' };
    const { jobs } = await search({ query: 'nurse', searchType, filters });
    expect(jobs.map(({ title }) => title)).toContain('Nurse manager');
    expect(jobs.map(({ title }) => title)).not.toContain('Registered Nurse');
    const inNorway = await search({ query: 'nurse', searchType, filters: { country: 'NO' } });
    expect(inNorway.jobs.map(({ id }) => id)).toEqual([nurse]);
  });

  it.each([
    'C++',
    'c++ AND',
    '"node.js',
    "C# OR '; drop",
    '.NET',
    '* ^ ( ) :',
    '看護師',
    '🧑‍⚕️',
    '-',
  ])('takes %s as it takes any text', async (query) => {
    for (const searchType of TYPES) {
      const { degraded } = await search({ query, searchType });
      expect(degraded).toEqual([]);
    }
  });

  it('finds words with signs in them', async () => {
    for (const query of ['C++', 'node.js']) {
      const { jobs } = await search({ query, searchType: 'keyword' });
      expect(jobs.map(({ id }) => id)).toEqual([tester]);
    }
  });

  it('refuses the cursor of another one', async () => {
    const { nextCursor } = await search({ query: 'nurse', limit: 1 });
    expect(nextCursor).not.toBeNull();
    const answer = await ask({ query: 'welder', limit: 1, cursor: nextCursor });
    expect(answer.json()).toMatchObject({ statusCode: 400, code: 'VALIDATION_ERROR' });
  });
});

describe('without', () => {
  it('the index, words answer, and a semantic search is a 503', async () => {
    await setIndexFaults(fleet, { query: 'throw' });
    const { jobs, degraded, tookMs } = await search({ query: 'nurse' });
    expect(jobs.map(({ id }) => id)).toContain(nurse);
    expect(degraded).toEqual(['semantic']);
    expect(tookMs.keyword).not.toBeNull();
    expect((await search({ query: 'nurse', searchType: 'keyword' })).degraded).toEqual([]);
    const semantic = await ask({ query: 'nurse', searchType: 'semantic' });
    expect(semantic.json()).toMatchObject({ statusCode: 503, code: 'AI_UNAVAILABLE' });
    await setIndexFaults(fleet);
  });

  it('the model, words answer', async () => {
    await setModelFaults(fleet, { busyRate: 1 });
    const { jobs, degraded } = await search({ query: 'a nurse who was never asked for' });
    expect(jobs.map(({ id }) => id)).toContain(nurse);
    expect(degraded).toEqual(['semantic']);
    await setModelFaults(fleet);
  });

  it('any vector, everything still answers', async () => {
    const admin = await signUpAdmin(fleet);
    await deleteAllVectors(fleet);
    for (const searchType of ['keyword', 'hybrid']) {
      const { jobs, degraded } = await search({ query: 'nurse', searchType });
      expect(jobs.map(({ id }) => id)).toContain(nurse);
      expect(degraded).toEqual([]);
    }
    expect((await search({ query: 'nurse', searchType: 'semantic' })).jobs).toEqual([]);
    const get = async (path: string, { token }: Person) => {
      const answer = await fleet.send('GET', path, { token });
      expect(answer.status, answer.text).toBe(200);
      return answer.json();
    };
    const similar = await get(`/api/jobs/${nurse}/similar`, person);
    expect(similar['similar']).not.toEqual([]);
    const { recommended, source } = await get('/api/jobs/recommended', person);
    expect(source).toBe('keyword');
    expect(recommended).not.toEqual([]);
    expect(await get('/api/admin/embeddings/status', admin)).toMatchObject({
      isPaused: false,
      postings: { total: 6, completed: 6 },
    });
    const { token } = admin;
    const body = { force: true };
    await fleet.send('POST', '/api/admin/embeddings/backfill', { token, body });
    await untilIdle(fleet);
    const again = await search({ query: 'caregiver in a hospital', searchType: 'semantic' });
    expect(again.jobs[0]?.title).toMatch(/nurs/i);
  });

  it('the full-text index, meaning answers; without either it is a 503', async () => {
    await fleet.database.rows('drop table jobs_fts');
    const { jobs, degraded } = await search({ query: 'nurse' });
    expect(jobs[0]?.title).toMatch(/nurs/i);
    expect(degraded).toEqual(['keyword']);
    expect((await search({ query: 'nurse', searchType: 'semantic' })).degraded).toEqual([]);
    const keyword = await ask({ query: 'nurse', searchType: 'keyword' });
    expect(keyword.json()).toMatchObject({ statusCode: 503, code: 'UNAVAILABLE' });
    await setIndexFaults(fleet, { query: 'throw' });
    for (const searchType of TYPES) {
      const answer = await ask({ query: 'nurse', searchType });
      expect(answer.status, searchType).toBe(503);
    }
  });
});
