import type { AnalysisAnswer, AnalysisHistory } from '@jobmatch/shared/contracts/analyses';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { signUpAdmin } from './support/admin.ts';
import { createRow } from './support/create-row.ts';
import { type Fleet, type Person, startFleet } from './support/fleet.ts';
import { forgetQuestions, questions, scriptModels } from './support/instruction-models.ts';
import { aiStores, posting, publish } from './support/pipeline.ts';

const LLAMA = '@cf/meta/llama-3.1-8b-instruct-fp8-fast';
const TEXT = 'You must have experience with Kitchenhub and 3 years of experience as a cook.';

let fleet: Fleet;
beforeAll(async () => {
  fleet = await startFleet({ limits: 'raised', vars: { ai: { FACTS_MODELS: [LLAMA] } } });
}, 120_000);
afterAll(() => fleet.close());
beforeEach(async () => {
  await scriptModels(fleet, {});
  await forgetQuestions(fleet);
});

async function workingPerson(): Promise<Person> {
  const person = await fleet.signUp();
  const work = { company: 'Bistro', title: 'Cook', startDate: '2019-01', isCurrent: true };
  await createRow(fleet, person, '/api/profile/work-experience', work);
  return person;
}

let postings = 0;
/** A posting that says what no other does. */
const newPosting = () => {
  postings += 1;
  return posting(`Cook ${postings}`, { description: `${TEXT} Kitchen ${postings}.` });
};

async function analyze({ token }: Person, jobId: string): Promise<AnalysisAnswer> {
  const answer = await fleet.send('POST', `/api/jobs/${jobId}/analyze`, { token });
  expect(answer.status, answer.text).toBe(200);
  return answer.json<AnalysisAnswer & Record<string, unknown>>();
}

describe('the history', () => {
  const historyOf = async ({ token }: Person, query = ''): Promise<AnalysisHistory> => {
    const answer = await fleet.send('GET', `/api/analyses${query}`, { token });
    expect(answer.status, answer.text).toBe(200);
    return answer.json<AnalysisHistory & Record<string, unknown>>();
  };

  it('has each posting once, the latest analysis first, page by page, for its owner alone', async () => {
    const [person, other] = [await workingPerson(), await workingPerson()];
    const jobIds: string[] = [];
    for (let n = 0; n < 3; n += 1) {
      jobIds.unshift(await createRow(fleet, person, '/api/jobs', newPosting()));
      await analyze(person, jobIds[0] ?? '');
      await expect.poll(async () => (await historyOf(person)).total).toBe(n + 1);
    }
    const [latest] = jobIds;
    await analyze(person, latest ?? '');
    const whole = await historyOf(person);
    expect(whole.analyses.map(({ jobId }) => jobId)).toEqual(jobIds);
    expect(whole).toMatchObject({ total: 3, hasMore: false, nextCursor: null });
    expect(whole.analyses[0]).toMatchObject({ engineVersion: '2.0.0', extractedBy: 'workers-ai' });
    const first = await historyOf(person, '?limit=2');
    expect(first).toMatchObject({ total: 3, hasMore: true });
    const rest = await historyOf(person, `?limit=2&cursor=${first.nextCursor}`);
    expect([...first.analyses, ...rest.analyses]).toEqual(whole.analyses);
    expect(await historyOf(other)).toMatchObject({ analyses: [], total: 0 });
    const bad = await fleet.send('GET', '/api/analyses?cursor=x', { token: person.token });
    expect(bad.json()).toMatchObject({ statusCode: 400, code: 'VALIDATION_ERROR' });
  });
});

describe('a receipt', () => {
  it('holds as it was answered, and for no analysis with one field changed', async () => {
    const person = await workingPerson();
    const jobId = await createRow(fleet, person, '/api/jobs', newPosting());
    const verify = (analysis: unknown, { token } = person) =>
      fleet.send('POST', '/api/analyses/verify', { token, body: { analysis } });
    const generated = await analyze(person, jobId);
    expect(generated.receipt.model).toBe(LLAMA);
    const { overallScore, receipt, dimensions } = generated;
    for (const answer of [generated, await analyze(person, jobId)]) {
      const { inputsHash, factsHash } = receipt;
      expect((await verify(answer)).json()).toEqual({
        valid: true,
        recomputed: { overallScore, inputsHash, factsHash },
      });
    }
    const { skillsMatch } = dimensions;
    const [evidence] = skillsMatch.evidence;
    const skills = (changes: object) => ({
      dimensions: { ...dimensions, skillsMatch: { ...skillsMatch, ...changes } },
    });
    for (const changes of [
      { overallScore: (overallScore ?? 0) + 1 },
      { recommendation: generated.recommendation === 'Poor Match' ? 'Good Match' : 'Poor Match' },
      { coverage: 0.5 },
      { cap: { value: 90, reason: 'x' } },
      { strengths: [] },
      { redFlags: ['x'] },
      { whatWouldChange: [{ change: 'x', dimension: 'skillsMatch', delta: 1 }] },
      { receipt: { ...receipt, model: null } },
      { receipt: { ...receipt, extractedBy: 'rules' } },
      { receipt: { ...receipt, engineVersion: '2.1.0' } },
      { receipt: { ...receipt, inputsHash: 'a'.repeat(64) } },
      { receipt: { ...receipt, factsHash: 'a'.repeat(64) } },
      skills({ score: skillsMatch.score === 1 ? 2 : 1 }),
      skills({ justification: `${skillsMatch.justification}.` }),
      skills({ evidence: [{ ...evidence, quote: 'You must have experience with Kitchenhuc' }] }),
    ]) {
      const answer = await verify({ ...generated, ...changes });
      expect(answer.json(), JSON.stringify(changes).slice(0, 80)).toMatchObject({ valid: false });
    }
    const stranger = await verify(generated, await workingPerson());
    expect(stranger.json()).toMatchObject({ statusCode: 404, code: 'NOT_FOUND' });
    const edit = { token: person.token, body: { title: 'Another cook' } };
    expect((await fleet.send('PATCH', `/api/jobs/${jobId}`, edit)).status).toBe(200);
    expect((await verify(generated)).json()).toMatchObject({ valid: false });
  });
});

describe('what models found in a posting', () => {
  const factsKeys = async (prefix: string): Promise<number> => {
    const { JOB_ANALYSIS_CACHE } = await aiStores(fleet);
    return (await JOB_ANALYSIS_CACHE.list({ prefix })).keys.length;
  };

  it('of one user stays theirs, goes with the posting, and goes with the account', async () => {
    const [person, other] = [await workingPerson(), await workingPerson()];
    const [first, second] = [newPosting(), newPosting()];
    const create = (someone: Person, body: object) => createRow(fleet, someone, '/api/jobs', body);
    const [gone, stays] = [await create(person, first), await create(person, second)];
    const copy = await create(other, first);
    for (const jobId of [gone, stays]) await analyze(person, jobId);
    expect((await analyze(other, copy)).receipt.model).toBe(LLAMA);
    expect((await questions(fleet)).calls).toBe(3);
    const keys = () =>
      Promise.all([factsKeys(`job-facts:${person.id}:`), factsKeys(`job-facts:${other.id}:`)]);
    await expect.poll(keys).toEqual([2, 1]);

    const { token } = person;
    expect((await fleet.send('DELETE', `/api/jobs/${gone}`, { token })).status).toBe(204);
    await expect.poll(keys, { timeout: 15_000 }).toEqual([1, 1]);
    const erased = await fleet.send('DELETE', '/api/profile', { token });
    const { receiptUrl } = erased.json<{ receiptUrl: string }>();
    await expect
      .poll(async () => (await fleet.send('GET', receiptUrl)).json(), { timeout: 20_000 })
      .toMatchObject({ status: 'done', counts: { ai: { cachedFacts: 1 } } });
    expect(await keys()).toEqual([0, 1]);
  });

  it('of the catalogue serves everybody and is nobody’s', async () => {
    const body = newPosting();
    const [publicId = ''] = await publish(fleet, [body]);
    const [person, other] = [await workingPerson(), await workingPerson()];
    await analyze(person, publicId);
    await analyze(other, publicId);
    expect((await questions(fleet)).calls).toBe(1);
    expect(await factsKeys(`job-facts:${person.id}:`)).toBe(0);
  });
});

describe('the analytics', () => {
  it('show an admin what the requests did, and nobody else anything', async () => {
    const [admin, person] = [await signUpAdmin(fleet), await workingPerson()];
    let reads = 0;
    /** Each under a query of its own: the gateway keeps answers for a while. */
    const read = async (what: string, { token } = admin, query = 'days=30') => {
      reads += 1;
      const path = `/api/analytics/${what}?${query}&read=${reads}`;
      return (await fleet.send('GET', path, { token })).json();
    };
    type Measure = Record<string, unknown> & { analyses: number; modelCalls: number };
    const costs = async () => (await read('cost-savings')) as Measure;
    let before = await costs();
    await expect
      .poll(
        async () => {
          const last = before;
          before = await costs();
          return before.analyses - last.analyses;
        },
        { interval: 500, timeout: 10_000 },
      )
      .toBe(0);
    const jobId = await createRow(fleet, person, '/api/jobs', newPosting());
    for (let n = 0; n < 5; n += 1) await analyze(person, jobId);
    await expect
      .poll(costs, { timeout: 10_000 })
      .toMatchObject({ analyses: before.analyses + 5, modelCalls: before.modelCalls + 1 });
    expect(await costs()).toMatchObject({
      costPerAnalysisUsd: expect.any(Number),
      withoutModelShare: expect.any(Number),
      comparedWith: [{ perAnalysisUsd: 0.015 }, { perAnalysisUsd: 0.0003 }],
    });
    expect(await read('models')).toMatchObject({
      models: expect.arrayContaining([
        expect.objectContaining({
          model: LLAMA,
          errors: 0,
          latencyMs: { p50: expect.any(Number), p95: expect.any(Number) },
        }),
      ]),
    });
    expect(await read('workers-ai')).toMatchObject({
      calls: expect.any(Number),
      days: [{ tokensIn: expect.any(Number) }],
    });
    const { caches } = (await read('cache')) as { caches: { cache: string; hits: number }[] };
    expect(caches.find(({ cache }) => cache === 'analyses')?.hits).toBeGreaterThanOrEqual(4);

    const save = { token: person.token, body: { isSaved: true } };
    expect((await fleet.send('PATCH', `/api/jobs/${jobId}`, save)).status).toBe(200);
    const { versions } = (await read('dimensions')) as {
      versions: { engineVersion: string; overall: { save: { followed: number } } }[];
    };
    expect(versions).toMatchObject([{ engineVersion: '2.0.0' }]);
    expect(versions[0]?.overall.save.followed).toBeGreaterThanOrEqual(1);

    for (const what of ['workers-ai', 'cache', 'models', 'cost-savings', 'dimensions']) {
      expect(await read(what, person)).toMatchObject({ statusCode: 403, code: 'ADMIN_REQUIRED' });
      expect(await read(what, admin, 'days=0')).toMatchObject({ statusCode: 400 });
    }
  });
});
