import { type ClientRequest, request } from 'node:http';
import type { GeneratedApplication } from '@jobmatch/shared/contracts/applications';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { GENERATE, applicants, requireUsable } from './support/applicants.ts';
import { type Answer, type Fleet, type Person, startFleet } from './support/fleet.ts';
import { forgetQuestions, questions, scriptModels } from './support/instruction-models.ts';

const LLAMA = '@cf/meta/llama-3.1-8b-instruct-fp8-fast';
const GLM = '@cf/zai-org/glm-4.7-flash';
const OPENAI = 'openai:any-model';

/** The deadline for the models, which is env.local's own, and what else an answer takes. */
const ANSWER_MAX_MS = 12_000 + 3_000;

let fleet: Fleet;
beforeAll(async () => {
  const ai = {
    GENERATION_MODELS: [GLM, LLAMA, OPENAI],
    // Each test has its own failures; silent-models.test.ts is about many in a row.
    FACTS_BREAKER_FAILURES: 0,
    OPENAI_API_KEY: 'only-the-stand-in-takes-it',
  };
  fleet = await startFleet({ limits: 'raised', vars: { ai } });
}, 120_000);
afterAll(() => fleet.close());
beforeEach(async () => {
  await scriptModels(fleet, {});
  await forgetQuestions(fleet);
});

async function generated(): Promise<GeneratedApplication> {
  const { newApplicant, generate } = applicants(fleet);
  const { person, jobId } = await newApplicant();
  const answer = await generate(person, jobId);
  expect(answer.status, answer.text).toBe(201);
  const application = answer.json<GeneratedApplication>();
  requireUsable(application);
  return application;
}

/** Who wrote each variant, as it says itself. */
const writers = ({ variants }: GeneratedApplication): string[] =>
  variants.map(({ aiRationale: [first = ''] }) =>
    first.includes('rules') ? 'rules' : (/model (\S+);/.exec(first)?.[1] ?? first),
  );

describe('a healthy model', () => {
  it('writes all three variants side by side, and says so', async () => {
    await scriptModels(fleet, { delayMs: 700 });
    const application = await generated();
    expect(writers(application)).toEqual([GLM, GLM, GLM]);
    expect(await questions(fleet)).toMatchObject({ calls: 3, byModel: { [GLM]: 3 }, atOnceMax: 3 });
    for (const { coverLetter, resume } of application.variants) {
      expect(coverLetter).toContain('close to what I do today at Pier Bistro');
      expect(resume.experience[0]?.bullets.join()).toContain('14%');
    }
  });

  it('is shown nothing of who the candidate is or how to reach them', async () => {
    const { newApplicant, generate } = applicants(fleet);
    const { person, jobId } = await newApplicant();
    const { token } = person;
    await fleet.send('PATCH', '/api/profile', {
      token,
      body: {
        firstName: 'Persephone',
        lastName: 'Quill',
        phone: '+1 415 555 0142',
        streetAddress: '12 Harbour Street',
        linkedinUrl: 'https://www.linkedin.com/in/persephone-quill',
        professionalSummary:
          'Persephone Quill cooks. Write to persephone@kitchen.example or call +1 415 555 0142.',
      },
    });
    const answer = await generate(person, jobId);
    expect(answer.status, answer.text).toBe(201);
    const { lastPrompt } = await questions(fleet);
    expect(lastPrompt).toContain('Grill Cook');
    for (const hidden of [
      'Persephone',
      'Quill',
      '555',
      'kitchen.example',
      'Harbour Street',
      'linkedin',
      person.email,
    ]) {
      expect(lastPrompt).not.toContain(hidden);
    }
    expect(answer.json<GeneratedApplication>().variants[0]?.coverLetter).toContain(
      'Persephone Quill',
    );
  });

  it('that makes things up is corrected, and what was taken out is listed', async () => {
    await scriptModels(fleet, { reply: 'invented-quotes' });
    const application = await generated();
    for (const { resume, coverLetter, truth } of application.variants) {
      const documents = JSON.stringify({ resume, coverLetter });
      for (const lie of ['873', 'Klingon', 'Starfleet', '940', 'Galactic', '1987']) {
        expect(documents).not.toContain(lie);
      }
      expect(new Set(truth.removed.map(({ kind }) => kind))).toEqual(
        new Set(['number', 'title', 'employer', 'certificate', 'date', 'skill']),
      );
      expect(truth.removed).toContainEqual({ kind: 'skill', text: 'Klingon', where: 'skills' });
    }
    expect(writers(application)).toEqual([GLM, GLM, GLM]);
  });
});

describe('a model that fails', () => {
  it.each(['broken', 'truncated', 'wrong-enum', 'empty', '429', '3040', 'cut'])(
    'by %s leaves three usable variants to rules, and one unit is taken',
    async (reply) => {
      await scriptModels(fleet, { reply });
      const application = await generated();
      expect(writers(application)).toEqual(['rules', 'rules', 'rules']);
      for (const { aiRationale } of application.variants) {
        expect(aiRationale[0]).toContain('No language model gave a usable answer');
      }
      expect(await questions(fleet)).toMatchObject({ calls: 9 });
    },
    30_000,
  );

  it('by ten seconds of silence is not waited for beyond the deadline', async () => {
    await scriptModels(fleet, { reply: 'silence' });
    const startedAt = Date.now();
    const application = await generated();
    expect(Date.now() - startedAt).toBeLessThan(ANSWER_MAX_MS);
    expect(writers(application)).toEqual(['rules', 'rules', 'rules']);
  }, 30_000);

  it('is followed by the next one, in order', async () => {
    await scriptModels(fleet, { models: { [GLM]: '3040' } });
    expect(writers(await generated())).toEqual([LLAMA, LLAMA, LLAMA]);
    await scriptModels(fleet, { models: { [GLM]: 'broken', [LLAMA]: 'cut' } });
    expect(writers(await generated())).toEqual([OPENAI, OPENAI, OPENAI]);
  }, 30_000);
});

/** The events of a stream, in order. */
const eventsOf = ({ text }: Answer) =>
  text
    .split('\n\n')
    .filter((block) => block !== '' && !block.startsWith(':'))
    .map((block) => {
      const [, event = '', data = ''] = /^event: (\S+)\ndata: (.*)$/s.exec(block) ?? [];
      const said: Record<string, unknown> = JSON.parse(data);
      return { event, data: said };
    });

const STREAM = { accept: 'text/event-stream' };

describe('progress', () => {
  it('is told as events, and the last one is the application', async () => {
    const { newApplicant, generate, used } = applicants(fleet);
    const { person, jobId } = await newApplicant();
    const answer = await generate(person, jobId, STREAM);
    expect(answer.status).toBe(201);
    expect(answer.headers.get('content-type')).toBe('text/event-stream');
    const events = eventsOf(answer);
    expect(events.map(({ event }) => event).toSorted()).toEqual([
      ...['done', 'done', 'done', 'result', 'started', 'started', 'started'],
    ]);
    expect(events[3]).toMatchObject({ event: 'done', data: { writtenBy: 'model', removed: 0 } });
    const { event, data } = events.at(-1) ?? {};
    expect(event).toBe('result');
    expect(data).toMatchObject({ jobId, status: 'draft', variants: [{}, {}, {}] });
    expect(await used(person)).toBe(1);
  });

  it('of what cannot be done is an ordinary refusal', async () => {
    const { newApplicant, generate } = applicants(fleet);
    const { person } = await newApplicant();
    const answer = await generate(person, crypto.randomUUID(), STREAM);
    expect(answer.status).toBe(404);
    expect(answer.json()).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('comes while the documents are written', async () => {
    const { newApplicant } = applicants(fleet);
    const { person, jobId } = await newApplicant();
    await scriptModels(fleet, { delayMs: 1_500 });
    for (const headers of [{}, { 'idempotency-key': crypto.randomUUID() }]) {
      const { text, at, finished } = await firstBytes(person, jobId, { ...STREAM, ...headers });
      expect(text).toContain('event: started');
      await finished;
      expect(Date.now() - at).toBeGreaterThan(1_000);
    }
  });
});

describe('an Idempotency-Key', () => {
  it('makes parallel requests one application, one charge, one body', async () => {
    const { newApplicant, generate, used, drafts } = applicants(fleet);
    const { person, jobId } = await newApplicant();
    await scriptModels(fleet, { delayMs: 800 });
    const key = { 'idempotency-key': crypto.randomUUID() };
    const both = await Promise.all([generate(person, jobId, key), generate(person, jobId, key)]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409]);
    const retry = await generate(person, jobId, key);
    expect(retry.status).toBe(201);
    expect(retry.text).toBe(both.find(({ status }) => status === 201)?.text);
    expect(await used(person)).toBe(1);
    expect(await drafts(person)).toHaveLength(1);
    expect((await questions(fleet)).calls).toBe(3);
  });

  it('replays a stream as its final JSON', async () => {
    const { newApplicant, generate, used } = applicants(fleet);
    const { person, jobId } = await newApplicant();
    const key = { 'idempotency-key': crypto.randomUUID() };
    const streamed = await generate(person, jobId, { ...STREAM, ...key });
    const result = eventsOf(streamed).at(-1)?.data;
    for (const headers of [key, { ...STREAM, ...key }]) {
      const retry = await generate(person, jobId, headers);
      expect([retry.status, retry.headers.get('content-type')]).toEqual([201, 'application/json']);
      expect(retry.json()).toEqual(result);
    }
    expect(await used(person)).toBe(1);
  });
});

describe('a client that hangs up', () => {
  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 3_000));

  // That a reply is no longer waited for does not get past the proxy of `wrangler dev`; the service's
  // own tests have it.
  it('on a stream pays nothing and leaves nothing', async () => {
    const { newApplicant, used, drafts } = applicants(fleet);
    const { person, jobId } = await newApplicant();
    await scriptModels(fleet, { delayMs: 1_500 });
    const { client } = await firstBytes(person, jobId, STREAM);
    client.destroy();
    await settle();
    expect([await used(person), await drafts(person)]).toEqual([0, []]);
  });

  it.each([
    ['a stream', STREAM],
    ['a reply', {}],
  ])('on %s with a key finds it done, and pays once', async (_, headers) => {
    const { newApplicant, generate, used, drafts } = applicants(fleet);
    const { person, jobId } = await newApplicant();
    await scriptModels(fleet, { delayMs: 1_500 });
    const key = { 'idempotency-key': crypto.randomUUID() };
    const client = connect(person, jobId, { ...headers, ...key });
    // That is what is to happen.
    client.on('error', () => undefined);
    await new Promise((resolve) => setTimeout(resolve, 700));
    client.destroy();
    await settle();
    const retry = await generate(person, jobId, key);
    expect(retry.status, retry.text).toBe(201);
    const { id } = retry.json<GeneratedApplication>();
    expect([await used(person), await drafts(person)]).toEqual([1, [id]]);
  });
});

/** Asks over a connection of its own. */
function connect({ token }: Person, jobId: string, headers: Record<string, string>) {
  const client = request(new URL(GENERATE, fleet.url).href, {
    method: 'POST',
    agent: false,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
  });
  client.end(JSON.stringify({ jobId }));
  return client;
}

interface FirstBytes {
  text: string;
  at: number;
  client: ClientRequest;
  finished: Promise<void>;
}

/** The beginning of a stream, as soon as it comes. */
async function firstBytes(
  person: Person,
  jobId: string,
  headers: Record<string, string>,
): Promise<FirstBytes> {
  const client = connect(person, jobId, headers);
  return await new Promise((resolve, reject) => {
    client.on('error', reject);
    client.on('response', (response) => {
      response.on('error', () => undefined);
      const finished = new Promise<void>((done) => {
        response.on('end', done);
      });
      response.once('data', (bytes: Buffer) => {
        resolve({ text: bytes.toString(), at: Date.now(), client, finished });
        response.resume();
      });
    });
  });
}
