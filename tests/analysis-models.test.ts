import type { AnalysisAnswer } from '@jobmatch/shared/contracts/analyses';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Fleet, type Person, startFleet } from './support/fleet.ts';
import { forgetQuestions, questions, scriptModels } from './support/instruction-models.ts';
import { hasSharedData, readSharedLines } from './support/shared-data.ts';

const LLAMA = '@cf/meta/llama-3.1-8b-instruct-fp8-fast';
const GLM = '@cf/zai-org/glm-4.7-flash';
const OPENAI = 'openai:any-model';

/** The deadline for the models, which is env.local's own, and what else an answer takes. */
const ANSWER_MAX_MS = 12_000 + 3_000;
const RETRY_SECONDS = 2;
const USERS_PER_POSTING = 10;

let fleet: Fleet;
let people: Person[];

beforeAll(async () => {
  const ai = {
    FACTS_MODELS: [LLAMA, GLM, OPENAI],
    FACTS_RETRY_SECONDS: RETRY_SECONDS,
    // Each test has its own failures; silent-models.test.ts is about many in a row.
    FACTS_BREAKER_FAILURES: 0,
    OPENAI_API_KEY: 'only-the-stand-in-takes-it',
  };
  fleet = await startFleet({ limits: 'raised', vars: { ai } });
  people = [];
  for (let n = 0; n < USERS_PER_POSTING; n += 1) people.push(await workingPerson());
}, 120_000);
afterAll(() => fleet.close());
beforeEach(async () => {
  await scriptModels(fleet, {});
  await forgetQuestions(fleet);
});

const personAt = (n = 0): Person => {
  const found = people[n];
  if (found === undefined) throw new Error(`There is no person ${n}.`);
  return found;
};

async function workingPerson(): Promise<Person> {
  const person = await fleet.signUp();
  const cooking = { company: 'Bistro', title: 'Cook', startDate: '2019-01', isCurrent: true };
  await posted(person, '/api/profile/work-experience', cooking);
  return person;
}

async function posted(person: Person, path: string, body: unknown): Promise<string> {
  const answer = await fleet.send('POST', path, { token: person.token, body });
  expect(answer.status, answer.text).toBe(201);
  return answer.json<{ id: string }>().id;
}

const COOK = {
  title: 'Line Cook',
  description: [
    'Prepare sauces and run the grill.',
    'You must have experience with Kitchenhub and at least 3 years of experience as a cook.',
    'Health insurance and paid holidays are included.',
    'Questions? Call +1 415 555 0199 or write to chef.jane@harbour.example, 12 Harbour Street.',
  ].join('\n'),
};

let postings = 0;
/** A posting of the public catalogue that no other test has. */
async function newPosting(about: { title: string; description: string } = COOK): Promise<string> {
  postings += 1;
  const company = `Harbour Kitchen ${postings}`;
  const id = await posted(personAt(), '/api/jobs', { ...about, company });
  await fleet.database.rows('update jobs set owner_id = null where id = ?', id);
  return id;
}

/** A real posting of middling length, where there are any. */
function typicalPosting(): typeof COOK {
  const { title, description } = hasSharedData
    ? (readSharedLines<typeof COOK>('postings/gsa-tts-cc0.jsonl')
        .toSorted((a, b) => a.description.length - b.description.length)
        .at(-20) ?? COOK)
    : COOK;
  return { title, description };
}

async function analyze(person: Person, jobId: string, refresh = false): Promise<AnalysisAnswer> {
  const path = `/api/jobs/${jobId}/analyze`;
  const answer = await fleet.send('POST', path, { token: person.token, body: { refresh } });
  expect(answer.status, answer.text).toBe(200);
  return answer.json<AnalysisAnswer>();
}

/** What was counted for a layer since the fleet started, over all models. */
async function counted(layer: string): Promise<{ calls: number; errors: number; cost: number }> {
  const statement = `select coalesce(sum(calls), 0) as calls, coalesce(sum(errors), 0) as errors,
    coalesce(sum(cost_micro_usd), 0) as cost from ai_counters where layer = ?`;
  type Counted = Awaited<ReturnType<typeof counted>>;
  const [row] = await fleet.database.rows<Counted>(statement, layer);
  return row ?? { calls: 0, errors: 0, cost: 0 };
}

/** The same, when all that went before has been counted: counters follow the answers. */
async function settled(layer: string): ReturnType<typeof counted> {
  let last = await counted(layer);
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 300));
    const next = await counted(layer);
    if (next.calls === last.calls) return next;
    last = next;
  }
}

const upgraded = (jobId: string) =>
  expect
    .poll(async () => (await analyze(personAt(), jobId)).receipt, {
      timeout: 15_000,
      interval: 500,
    })
    .toMatchObject({ model: LLAMA, extractedBy: 'workers-ai' });

describe('a healthy model', () => {
  it('finds what rules do not know, with a quote that stands in the posting', async () => {
    const jobId = await newPosting();
    const analysis = await analyze(personAt(), jobId);
    expect(analysis.receipt).toMatchObject({ model: LLAMA, extractedBy: 'workers-ai' });
    expect(JSON.stringify(analysis.dimensions.skillsMatch)).toContain('Kitchenhub');
    expect(await questions(fleet)).toMatchObject({ calls: 1, byModel: { [LLAMA]: 1 } });
  });

  it('is shown nothing of the candidate, and whom to reach no more than where', async () => {
    await analyze(personAt(), await newPosting());
    const { lastPrompt } = await questions(fleet);
    expect(lastPrompt).toContain('run the grill');
    for (const hidden of ['555', 'chef.jane', 'Harbour Street', 'Bistro', personAt().email]) {
      expect(lastPrompt).not.toContain(hidden);
    }
  });

  it('is asked once for a posting, whoever looks at it', async () => {
    const jobId = await newPosting();
    const [first, second] = [await analyze(personAt(0), jobId), await analyze(personAt(1), jobId)];
    expect(second).toMatchObject({ cached: false, receipt: { model: LLAMA } });
    expect(second.receipt.factsHash).toBe(first.receipt.factsHash);
    expect((await analyze(personAt(1), jobId, true)).receipt.model).toBe(LLAMA);
    expect((await questions(fleet)).calls).toBe(1);
  });

  it('is asked once by 50 parallel first analyses', async () => {
    const jobId = await newPosting();
    await scriptModels(fleet, { delayMs: 1_000 });
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, n) => analyze(personAt(n % people.length), jobId)),
    );
    expect(new Set(answers.map(({ receipt }) => receipt.model))).toEqual(new Set([LLAMA]));
    expect((await questions(fleet)).calls).toBe(1);
  });

  it('is asked for three postings at a time', async () => {
    const jobIds = await Promise.all(Array.from({ length: 9 }, newPosting));
    await scriptModels(fleet, { delayMs: 300 });
    const answers = await Promise.all(jobIds.map((jobId) => analyze(personAt(), jobId)));
    expect(answers.map(({ receipt }) => receipt.model)).toEqual(jobIds.map(() => LLAMA));
    expect(await questions(fleet)).toMatchObject({ calls: 9, atOnceMax: 3 });
  });

  it('is asked anew when the posting is edited', async () => {
    const jobId = await posted(personAt(), '/api/jobs', {
      title: 'Cook',
      company: 'Quay',
      description: 'Run the grill.',
    });
    await analyze(personAt(), jobId);
    const edit = { description: 'Run the grill. You must have experience with Kitchenhub.' };
    const path = `/api/jobs/${jobId}`;
    const edited = await fleet.send('PATCH', path, { token: personAt().token, body: edit });
    expect(edited.status, edited.text).toBe(200);
    const analysis = await analyze(personAt(), jobId);
    expect(JSON.stringify(analysis.dimensions.skillsMatch)).toContain('Kitchenhub');
  });

  it('costs a fraction of a cent for all who look at a posting', async () => {
    const before = { model: await settled('model'), made: await settled('analysis-generated') };
    const posting = typicalPosting();
    const jobId = await newPosting(posting);
    for (const someone of people) await analyze(someone, jobId);
    const made = async () => (await counted('analysis-generated')).calls - before.made.calls;
    await expect.poll(made, { timeout: 5_000 }).toBe(USERS_PER_POSTING);
    const cost = (await settled('model')).cost - before.model.cost;
    const perAnalysisUsd = cost / 1e6 / USERS_PER_POSTING;
    process.stdout.write(
      `Cost per analysis at ${USERS_PER_POSTING} users a posting of ${posting.description.length} characters: $${perAnalysisUsd.toFixed(7)} (one call: $${(cost / 1e6).toFixed(6)})\n`,
    );
    expect(cost).toBeGreaterThan(0);
    expect(perAnalysisUsd).toBeLessThan(0.0003);
  });
});

describe('a model that fails', () => {
  const LEFT_TO_RULES = [
    'broken',
    'truncated',
    'invented-quotes',
    'changed-byte',
    'empty',
    '429',
    '3040',
    'cut',
  ];

  it.each(LEFT_TO_RULES)(
    'by %s leaves the answer to rules, and a later healthy call upgrades it',
    async (reply) => {
      const jobId = await newPosting();
      await scriptModels(fleet, { reply });
      const startedAt = Date.now();
      const analysis = await analyze(personAt(), jobId);
      expect(Date.now() - startedAt).toBeLessThan(ANSWER_MAX_MS);
      expect(analysis.receipt).toMatchObject({ model: null, extractedBy: 'rules' });
      expect(analysis.overallScore).not.toBeNull();
      expect(await questions(fleet)).toMatchObject({ calls: 3 });
      await scriptModels(fleet, {});
      await upgraded(jobId);
    },
    60_000,
  );

  it('by ten seconds of silence is not waited for beyond the deadline', async () => {
    const jobId = await newPosting();
    await scriptModels(fleet, { reply: 'silence' });
    const startedAt = Date.now();
    const analysis = await analyze(personAt(), jobId);
    expect(Date.now() - startedAt).toBeLessThan(ANSWER_MAX_MS);
    expect(analysis.receipt).toMatchObject({ model: null, extractedBy: 'rules' });
    await scriptModels(fleet, {});
    await upgraded(jobId);
  }, 60_000);

  it('in one value only is still listened to', async () => {
    await scriptModels(fleet, { reply: 'wrong-enum' });
    const analysis = await analyze(personAt(), await newPosting());
    expect(analysis.receipt).toMatchObject({ model: LLAMA, extractedBy: 'workers-ai' });
  });

  it('is followed by the next one, in order', async () => {
    await scriptModels(fleet, { models: { [LLAMA]: '3040' } });
    expect((await analyze(personAt(), await newPosting())).receipt.model).toBe(GLM);
    await scriptModels(fleet, { models: { [LLAMA]: '429', [GLM]: 'cut' } });
    const { receipt } = await analyze(personAt(), await newPosting());
    expect(receipt).toMatchObject({ model: OPENAI, extractedBy: 'openai-compatible' });
  });

  it('is asked again at once by who asks for a fresh analysis', async () => {
    const jobId = await newPosting();
    await scriptModels(fleet, { reply: '3040' });
    expect((await analyze(personAt(), jobId)).receipt.model).toBeNull();
    await scriptModels(fleet, {});
    expect((await analyze(personAt(), jobId, true)).receipt.model).toBe(LLAMA);
  });

  it('is not asked again by others while its failure is fresh', async () => {
    const jobId = await newPosting();
    await scriptModels(fleet, { reply: '3040' });
    await analyze(personAt(0), jobId);
    await analyze(personAt(1), jobId);
    expect((await questions(fleet)).calls).toBe(3);
  });
});

it('counts every layer', async () => {
  const layers = [
    ...['model', 'facts-kv-hit', 'facts-kv-miss', 'facts-rules'],
    ...['analysis-kv-hit', 'analysis-generated'],
  ];
  for (const layer of layers) expect((await counted(layer)).calls, layer).toBeGreaterThan(0);
  expect((await counted('model')).errors).toBeGreaterThan(0);
});
