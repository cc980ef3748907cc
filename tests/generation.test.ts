import type { GeneratedApplication } from '@jobmatch/shared/contracts/applications';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { POSTING, applicants, requireUsable } from './support/applicants.ts';
import { type Fleet, startFleet } from './support/fleet.ts';
import {
  hasSharedData,
  readSharedJson,
  readSharedLines,
  sharedResumes,
} from './support/shared-data.ts';

let fleet: Fleet;
beforeAll(async () => {
  fleet = await startFleet({ limits: 'raised' });
});
afterAll(() => fleet.close());

const PLAN_LIMIT = 10;

describe('an application without models', () => {
  it('is a draft with three variants of what the profile says, for one unit', async () => {
    const { newApplicant, generate, used, drafts } = applicants(fleet);
    const { person, jobId } = await newApplicant();
    const answer = await generate(person, jobId);
    expect(answer.status, answer.text).toBe(201);
    const application = answer.json<GeneratedApplication>();
    requireUsable(application);
    expect(application).toMatchObject({
      jobId,
      jobTitle: POSTING.title,
      company: POSTING.company,
      status: 'draft',
      selectedVariantId: 'variant-impact',
    });
    for (const { resume, truth, aiRationale, coverLetter, atsCoverage } of application.variants) {
      expect(resume.experience).toMatchObject([
        { company: 'Pier Bistro', title: 'Grill Cook', startDate: '2021-03', endDate: null },
        { company: 'Corner Deli', title: 'Counter Assistant', endDate: '2021-02' },
      ]);
      expect(JSON.stringify(resume)).toContain('14%');
      expect(truth.removed).toEqual([]);
      expect(aiRationale[0]).toContain('rules');
      expect(coverLetter).toContain('Test Person');
      expect(atsCoverage?.required.covered).toContain('Food Safety');
    }
    expect(await used(person)).toBe(1);
    expect(await drafts(person)).toEqual([application.id]);
    const path = `/api/applications/${application.id}`;
    const stored = (await fleet.send('GET', path, { token: person.token })).json();
    expect(stored).toMatchObject({ variants: application.variants, status: 'draft' });
    const { variants } = application;
    const edit = await fleet.send('PATCH', path, { token: person.token, body: { variants } });
    expect(edit.status, edit.text).toBe(200);
  });

  it('is written for somebody of whom little is known', async () => {
    const { posted, generate } = applicants(fleet);
    const person = await fleet.signUp();
    const job = { company: 'Co', title: 'Cook', startDate: '2025' };
    await posted(person, '/api/profile/work-experience', job);
    const jobId = await posted(person, '/api/jobs', {
      title: `Assistant ${'to the Assistant '.repeat(16)}Cook`,
      company: `The ${'Very '.repeat(36)}Long Name Inc.`,
    });
    const answer = await generate(person, jobId);
    expect(answer.status, answer.text).toBe(201);
    requireUsable(answer.json<GeneratedApplication>());
  });
});

describe('a request', () => {
  it('for a posting of somebody else, or none, is 404 and costs nothing', async () => {
    const { newApplicant, generate, used } = applicants(fleet);
    const { person } = await newApplicant();
    const { jobId: foreign } = await newApplicant();
    for (const jobId of [foreign, crypto.randomUUID()]) {
      expect((await generate(person, jobId)).json()).toMatchObject({
        code: 'NOT_FOUND',
        detail: 'Job not found.',
      });
    }
    expect(await used(person)).toBe(0);
  });

  it('without work experience is 400 and says so', async () => {
    const { posted, generate } = applicants(fleet);
    const person = await fleet.signUp();
    const answer = await generate(person, await posted(person, '/api/jobs', POSTING));
    expect(answer.status).toBe(400);
    expect(answer.json()).toMatchObject({
      code: 'VALIDATION_ERROR',
      details: { fields: { workExperience: expect.stringContaining('work experience') } },
    });
  });

  it('beyond the plan is 429; of two at once the last unit goes to one', async () => {
    const { newApplicant, generate, used, drafts } = applicants(fleet);
    const { person, jobId } = await newApplicant();
    for (let n = 1; n < PLAN_LIMIT; n += 1) await generate(person, jobId);
    const both = await Promise.all([generate(person, jobId), generate(person, jobId)]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 429]);
    const refused = await generate(person, jobId);
    expect(refused.json()).toMatchObject({
      code: 'USAGE_LIMIT_EXCEEDED',
      details: { kind: 'aiGenerations', limit: PLAN_LIMIT, used: PLAN_LIMIT },
    });
    expect(await used(person)).toBe(PLAN_LIMIT);
    expect(await drafts(person)).toHaveLength(PLAN_LIMIT);
  });
});

interface RealPosting {
  title: string;
  description: string;
  company?: string;
}

describe.skipIf(!hasSharedData)('a published example of JSON Resume', () => {
  const postings = hasSharedData
    ? [
        ...readSharedLines<RealPosting>('postings/gsa-tts-cc0.jsonl').slice(0, 20),
        ...readSharedLines<RealPosting>('postings/onet-300.jsonl').slice(0, 200),
      ].filter((_, index) => index % 44 === 3)
    : [];

  it.each(hasSharedData ? sharedResumes() : [])('%s is written for', async (path) => {
    const { posted, generate } = applicants(fleet);
    const person = await fleet.signUp();
    const { token } = person;
    const document = readSharedJson<object>(path);
    const put = await fleet.send('PUT', '/api/resume/json-resume', { token, body: document });
    expect(put.status, put.text).toBe(200);
    for (const { title, description, company = 'Harbour Works' } of postings) {
      const jobId = await posted(person, '/api/jobs', { title, description, company });
      const answer = await generate(person, jobId);
      expect(answer.status, answer.text).toBe(201);
      const application = answer.json<GeneratedApplication>();
      requireUsable(application);
      for (const { truth } of application.variants) expect(truth.removed).toEqual([]);
    }
  });
});
