import type { AnalysisAnswer } from '@jobmatch/shared/contracts/analyses';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { signUpAdmin } from './support/admin.ts';
import { createRow } from './support/create-row.ts';
import { type Fleet, type Person, startFleet } from './support/fleet.ts';
import { forgetQuestions, questions, scriptModels } from './support/instruction-models.ts';
import { posting } from './support/pipeline.ts';

const LLAMA = '@cf/meta/llama-3.1-8b-instruct-fp8-fast';
const TIMEOUT_MS = 2_000;
const COOL_DOWN_MS = 6_000;
/** Without a model; a call that is waited for takes as long again. */
const PROMPT_MS = TIMEOUT_MS - 500;

let fleet: Fleet;
let person: Person;

beforeAll(async () => {
  const ai = {
    FACTS_MODELS: [LLAMA],
    FACTS_MODEL_TIMEOUT_MS: TIMEOUT_MS,
    FACTS_RETRY_SECONDS: 1,
    FACTS_BREAKER_FAILURES: 2,
    FACTS_BREAKER_COOL_DOWN_MS: COOL_DOWN_MS,
  };
  fleet = await startFleet({ limits: 'raised', vars: { ai } });
  person = await fleet.signUp();
  const work = { company: 'Bistro', title: 'Cook', startDate: '2019-01', isCurrent: true };
  await createRow(fleet, person, '/api/profile/work-experience', work);
}, 120_000);
afterAll(() => fleet.close());

let postings = 0;
const newPosting = (): Promise<string> => {
  postings += 1;
  const description = `You must have experience with Kitchenhub. Case ${postings}.`;
  return createRow(fleet, person, '/api/jobs', posting('Cook', { description }));
};

/** An analysis, and how long it took. */
async function analyze(jobId: string) {
  const startedAt = Date.now();
  const answer = await fleet.send('POST', `/api/jobs/${jobId}/analyze`, { token: person.token });
  expect(answer.status, answer.text).toBe(200);
  const { receipt } = answer.json<AnalysisAnswer & Record<string, unknown>>();
  return { model: receipt.model, tookMs: Date.now() - startedAt };
}

it('a silent model is waited for twice, then left alone, tried once, and asked again when it is well', async () => {
  await scriptModels(fleet, { reply: 'silence' });
  const slow = [await newPosting(), await newPosting()];
  for (const jobId of slow) {
    const { model, tookMs } = await analyze(jobId);
    expect(model).toBeNull();
    expect(tookMs).toBeGreaterThanOrEqual(TIMEOUT_MS);
  }

  const prompt = await Promise.all([newPosting(), newPosting(), newPosting()]);
  for (const jobId of prompt) {
    const { model, tookMs } = await analyze(jobId);
    expect(model).toBeNull();
    expect(tookMs).toBeLessThan(PROMPT_MS);
  }
  expect((await questions(fleet)).calls).toBe(2);

  // The trial finds it as silent as before, and only who makes it waits.
  await pause(COOL_DOWN_MS);
  const [tried, other] = await Promise.all([newPosting(), newPosting()]);
  const both = await Promise.all([analyze(tried), analyze(other)]);
  expect(both.map(({ model }) => model)).toEqual([null, null]);
  const waited = both.filter(({ tookMs }) => tookMs >= TIMEOUT_MS);
  expect(waited).toHaveLength(1);
  expect((await questions(fleet)).calls).toBe(3);

  await scriptModels(fleet, {});
  expect((await analyze(await newPosting())).model).toBeNull();
  await pause(COOL_DOWN_MS);
  await forgetQuestions(fleet);
  for (const jobId of [...prompt, tried]) expect((await analyze(jobId)).model).toBe(LLAMA);
  expect((await questions(fleet)).calls).toBe(4);

  const admin = await signUpAdmin(fleet);
  let reads = 0;
  /** Each under a query of its own: the gateway keeps answers for a while. */
  const models = async () => {
    reads += 1;
    const path = `/api/analytics/models?days=30&read=${reads}`;
    return (await fleet.send('GET', path, { token: admin.token })).json();
  };
  await expect.poll(models).toMatchObject({
    models: expect.arrayContaining([
      expect.objectContaining({ model: LLAMA, calls: 7, errors: 3, skipped: 5 }),
    ]),
  });
}, 90_000);
