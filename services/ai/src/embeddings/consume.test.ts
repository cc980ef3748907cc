import type { EmbeddingWork } from '@jobmatch/shared/contracts/embeddings';
import { newId } from '@jobmatch/shared/ids';
import { sha256Hex } from '@jobmatch/shared/sha256';
import { reset } from 'cloudflare:test';
import { beforeEach, describe, expect, it } from 'vitest';
import { exampleCandidate, examplePosting } from '../analysis/example-inputs.ts';
import { consumeDeadLetters } from './consume-dead-letters.ts';
import { consumeEmbeddings } from './consume.ts';
import {
  exampleAnswer,
  exampleContext,
  exampleCore,
  exampleIndex,
  exampleModel,
  exampleVector,
} from './example-bindings.ts';
import { postingText } from './posting-text.ts';

beforeEach(() => reset());

type Work<Kind extends EmbeddingWork['kind']> = Extract<EmbeddingWork, { kind: Kind }>;

const task = () => ({ taskId: newId(), traceId: `trace-${newId()}`, attempt: 1 });

const posting = (changes: Partial<Work<'posting'>> = {}): Work<'posting'> => ({
  ...task(),
  kind: 'posting',
  jobId: newId(),
  ownerId: null,
  contentHash: 'content',
  posting: { ...examplePosting(), postedAt: '2026-01-02T23:00:00.000Z' },
  ...changes,
});
const titled = (title: string): Work<'posting'> =>
  posting({ posting: { ...examplePosting(), title, postedAt: null } });
const deletion = (changes: Partial<Work<'deletion'>> = {}): Work<'deletion'> => ({
  ...task(),
  kind: 'deletion',
  jobId: newId(),
  ownerId: null,
  textHash: null,
  ...changes,
});
const similarity = (jobId: string, ownerId: string | null = null): Work<'similarity'> => ({
  ...task(),
  kind: 'similarity',
  jobId,
  ownerId,
});
const profile = (currentTitle: string | null): Work<'profile'> => ({
  ...task(),
  kind: 'profile',
  userId: newId(),
  profile: {
    candidate: exampleCandidate({ currentTitle, workExperience: [], skills: [] }),
    preferences: null,
  },
});

const TYPES = {
  posting: 'generate_embedding',
  profile: 'generate_embedding',
  similarity: 'compute_similarity',
  deletion: 'delete_embedding',
} as const;

const messageOf = (work: EmbeddingWork) => ({
  taskId: work.taskId,
  taskType: TYPES[work.kind],
  subjectType: work.kind === 'profile' ? 'profile' : 'job',
  // Nothing reads it: what a task is about comes with the claim.
  subjectId: work.taskId,
  traceId: work.traceId,
});

/** A queue batch of the `attempts`th delivery, and what became of each of its messages. */
function batchOf(bodies: readonly unknown[], attempts = 1) {
  const fates = bodies.map(() => 'none');
  const messages = bodies.map((body, i) => ({
    id: `message-${i}`,
    timestamp: new Date(),
    attempts,
    body,
    ack: () => void (fates[i] = 'ack'),
    retry: ({ delaySeconds }: QueueRetryOptions = {}) => void (fates[i] = `retry ${delaySeconds}`),
  }));
  const metadata = { metrics: { backlogCount: 0, backlogBytes: 0 } };
  const all = { ackAll: () => {}, retryAll: () => {} };
  return { batch: { queue: 'embeddings', messages, metadata, ...all }, fates };
}

function pipeline(
  work: readonly EmbeddingWork[],
  model = exampleModel(),
  changes: Record<string, unknown> = {},
) {
  const [core, index] = [exampleCore(work), exampleIndex()];
  const fakes = { AI: model, VECTORIZE: index, CORE_EMBEDDINGS: core, ...changes };
  const context = exampleContext(fakes);
  const consume = async (bodies: readonly unknown[] = work.map(messageOf), attempts = 1) => {
    const { batch, fates } = batchOf(bodies, attempts);
    await consumeEmbeddings(batch, context.env, context.log, context.ctx);
    return fates;
  };
  return { ...core, core, index, model, consume, ...context };
}

describe('a batch of the embeddings queue', () => {
  it('is embedded in one call, put into the index with its metadata, and reported at once', async () => {
    const mine = posting({ ownerId: newId() });
    const bare = posting({
      posting: { ...examplePosting(), title: 'Other', country: null, postedAt: null },
    });
    const somebody = profile('Baker');
    const { consume, index, model, told, env, lines } = pipeline([mine, bare, somebody]);
    expect(await consume()).toEqual(['ack', 'ack', 'ack']);
    expect(model.calls.map(({ length }) => length)).toEqual([3]);
    const text = postingText(mine.posting);
    expect(index.vectors.get(mine.jobId)).toEqual({
      id: mine.jobId,
      values: Array.from(Float32Array.from(exampleVector(text))),
      metadata: {
        owner: mine.ownerId,
        workArrangement: 'hybrid',
        country: 'US',
        postedDay: 20_455,
      },
    });
    expect(index.vectors.get(bare.jobId)?.metadata).toEqual({
      owner: 'public',
      workArrangement: 'hybrid',
      country: 'unknown',
    });
    expect(index.vectors.size).toBe(2);
    const [results] = told.results;
    expect(told.results).toHaveLength(1);
    expect(results).toMatchObject({
      workerId: expect.stringMatching(/^ai-/),
      model: env.EMBEDDING_MODEL,
      similar: [],
      deletions: [],
    });
    expect(results?.postings[0]).toEqual({
      taskId: mine.taskId,
      jobId: mine.jobId,
      contentHash: 'content',
      textHash: await sha256Hex(text),
    });
    const [embedded] = results?.profiles ?? [];
    expect(new Float32Array(embedded?.vector ?? new ArrayBuffer())).toEqual(
      Float32Array.from(exampleVector('Baker')),
    );
    expect(lines.map(({ taskId, traceId }) => [taskId, traceId])).toEqual(
      [mine, bare, somebody].map(({ taskId, traceId }) => [taskId, traceId]),
    );
  });

  it('that is delivered again, or twice in itself, changes nothing', async () => {
    const one = posting();
    const { consume, model, told } = pipeline([one]);
    expect(await consume([messageOf(one), messageOf(one)])).toEqual(['ack', 'ack']);
    expect(told.results[0]?.postings).toHaveLength(1);
    expect(await consume()).toEqual(['ack']);
    expect(told.results).toHaveLength(1);
    expect(model.calls).toHaveLength(1);
  });

  it('drops what is no message and works on the rest', async () => {
    const one = posting();
    const { consume, told, lines } = pipeline([one]);
    const bodies = [{ taskId: 'x' }, messageOf(one), { ...messageOf(one), text: 'more' }];
    expect(await consume(bodies)).toEqual(['ack', 'ack', 'ack']);
    expect(told.results[0]?.postings).toHaveLength(1);
    expect(lines[0]).toMatchObject({ event: 'embedding.malformed', messageId: 'message-0' });
    expect(await consume([null])).toEqual(['ack']);
  });

  it('is left alone while the queue is paused', async () => {
    const one = posting();
    const core = { ...exampleCore([one]), claim: async () => ({ isPaused: true, work: [one] }) };
    const { consume, model } = pipeline([one], exampleModel(), { CORE_EMBEDDINGS: core });
    expect(await consume()).toEqual(['ack']);
    expect(model.calls).toEqual([]);
  });

  it('comes again after a pause where core is away, and at last goes to the dead letters', async () => {
    const away = () => Promise.reject(new Error('core'));
    const core = { claim: away, postpone: away, count: away };
    const { consume, lines } = pipeline([posting(), posting()], exampleModel(), {
      CORE_EMBEDDINGS: core,
    });
    expect(await consume()).toEqual(['retry 60', 'retry 60']);
    expect(await consume(undefined, 2)).toEqual(['retry 300', 'retry 300']);
    expect(await consume(undefined, 3)).toEqual(['retry 900', 'retry 900']);
    expect(await consume(undefined, 4)).toEqual(['retry undefined', 'retry undefined']);
    expect(lines.at(-1)).toMatchObject({ event: 'embedding.untold', error: 'Error: core' });
  });

  it('is done again where core did not store what was done', async () => {
    const one = posting();
    const core = exampleCore([one]);
    const complete = () => Promise.reject(new Error('core'));
    const failing = { ...core, complete };
    const { consume, told } = pipeline([one], exampleModel(), { CORE_EMBEDDINGS: failing });
    expect(await consume()).toEqual(['retry 60']);
    expect(told.postponed).toEqual([]);
    expect(core.told.postponed).toEqual([
      { taskId: one.taskId, error: 'Error: core', retryAfterSeconds: 60 },
    ]);
  });
});

describe('a task that fails', () => {
  it('because of its text keeps back no other, and says why and when it comes again', async () => {
    const works = [titled('Fine'), titled('Poison'), titled('Good'), profile('Poison too')];
    const model = exampleModel((texts) => {
      if (texts.some((text) => text.startsWith('Poison'))) throw new Error('cannot take this');
      return exampleAnswer(texts);
    });
    const { consume, told, index, lines } = pipeline(works, model);
    expect(await consume(undefined, 3)).toEqual(['ack', 'retry 900', 'ack', 'retry 900']);
    expect(index.vectors.size).toBe(2);
    expect(told.postponed).toEqual(
      [works[1], works[3]].map((work) => ({
        taskId: work?.taskId,
        error: 'Error: cannot take this',
        retryAfterSeconds: 900,
      })),
    );
    expect(lines.filter(({ event }) => event === 'embedding.failed')).toMatchObject(
      [works[1], works[3]].map((work) => ({ taskId: work?.taskId, traceId: work?.traceId })),
    );
    expect(await consume(undefined, 4)).toEqual([
      'ack',
      'retry undefined',
      'ack',
      'retry undefined',
    ]);
    expect(told.postponed.at(-1)?.retryAfterSeconds).toBeNull();
  });

  it('with the index takes the postings with it, not the profiles', async () => {
    const index = { ...exampleIndex(), upsert: () => Promise.reject(new Error('VECTOR_ERROR')) };
    const works = [posting(), profile('Baker')];
    const { consume, told } = pipeline(works, exampleModel(), { VECTORIZE: index });
    expect(await consume()).toEqual(['retry 60', 'ack']);
    expect(told.results[0]).toMatchObject({ postings: [], profiles: [{}] });
  });

  it('because the model is busy is postponed with all that wait for it', async () => {
    const model = exampleModel(() => {
      throw new Error('AiError: 3040: Capacity temporarily exceeded');
    });
    const gone = deletion();
    const { consume, told } = pipeline([titled('a'), titled('b'), gone], model);
    expect(await consume()).toEqual(['retry 60', 'retry 60', 'ack']);
    expect(model.calls).toHaveLength(1);
    expect(told.results[0]?.deletions).toEqual([{ taskId: gone.taskId }]);
  });
});

it('a profile that says nothing is done without a vector', async () => {
  const { consume, model, told } = pipeline([profile(null)]);
  expect(await consume()).toEqual(['ack']);
  expect(model.calls).toEqual([]);
  expect(told.counts).toEqual([]);
  expect(told.results[0]).toMatchObject({ profiles: [], deletions: [{}] });
});

describe('similar postings', () => {
  const near = (text: string, share: number): number[] =>
    exampleVector(text).map((value, i) => (i < 768 * share ? value : -value));

  it('are the ten nearest above the threshold that whoever sees the posting may see', async () => {
    const [me, other] = [newId(), newId()];
    const [open, mine] = [similarity('open'), similarity('mine', me)];
    const { consume, index, told } = pipeline([open, mine]);
    for (const id of ['open', 'twin']) index.put(id, exampleVector('x'), { owner: 'public' });
    for (const id of ['mine', 'mine too']) index.put(id, exampleVector('x'), { owner: me });
    index.put('theirs', exampleVector('x'), { owner: other });
    index.put('far', exampleVector('y'), { owner: 'public' });
    for (let i = 0; i < 20; i += 1) index.put(`near ${i}`, near('x', 0.9), { owner: 'public' });
    expect(await consume()).toEqual(['ack', 'ack']);
    const [ofOpen, ofMine] = told.results[0]?.similar ?? [];
    expect(ofOpen).toMatchObject({ taskId: open.taskId, jobId: 'open' });
    expect(ofOpen?.similar).toHaveLength(10);
    expect(ofOpen?.similar[0]).toEqual({ jobId: 'twin', score: expect.closeTo(1) });
    expect(JSON.stringify(ofOpen?.similar)).not.toMatch(/mine|theirs|far|"open"/);
    const first = ofMine?.similar.slice(0, 3).map(({ jobId }) => jobId);
    expect(first?.toSorted()).toEqual(['mine too', 'open', 'twin']);
    expect(JSON.stringify(ofMine?.similar)).not.toMatch(/theirs|"mine"/);
  });

  it('of one whose vector is not there yet are asked for again, the others are not', async () => {
    const [there, missing] = [similarity('there'), similarity('missing')];
    const { consume, index, told } = pipeline([there, missing]);
    index.put('there', exampleVector('x'), { owner: 'public' });
    index.put('far', exampleVector('y'), { owner: 'public' });
    expect(await consume()).toEqual(['ack', 'retry 60']);
    expect(told.results[0]?.similar).toEqual([
      { taskId: there.taskId, jobId: 'there', similar: [] },
    ]);
  });

  it('are asked for again where the index answers nothing for what it does not know', async () => {
    const silent = { ...exampleIndex(), queryById: async () => ({ count: 0, matches: [] }) };
    const works = [similarity('a'), similarity('b')];
    silent.put('b', exampleVector('b'), { owner: 'public' });
    const { consume, told } = pipeline(works, exampleModel(), { VECTORIZE: silent });
    expect(await consume()).toEqual(['retry 60', 'ack']);
    expect(told.postponed[0]?.error).toContain('does not show the vector');
  });

  it('wait for a vector that the same batch replaces', async () => {
    const one = posting();
    const { consume, index } = pipeline([similarity(one.jobId), one]);
    index.put(one.jobId, exampleVector('older'), { owner: 'public' });
    expect(await consume()).toEqual(['retry 60', 'ack']);
  });
});

describe('a deletion', () => {
  it('takes the vector, the cached embedding, the owner’s analyses and facts, and nothing else', async () => {
    const [owner, other] = [newId(), newId()];
    const gone = deletion({ ownerId: owner, textHash: 'abc' });
    const { consume, env, index } = pipeline([gone, deletion()]);
    index.put(gone.jobId, exampleVector('x'), { owner });
    index.put('stays', exampleVector('x'), { owner });
    const embedding = (hash: string) => `embed:${env.EMBEDDING_MODEL}:${hash}`;
    const analysis = (user: string, job: string) => `job-analysis:${user}:${job}:hash`;
    const facts = (user: string, job: string) => `job-facts:${user}:${job}:hash:model`;
    const kept = [
      analysis(other, gone.jobId),
      analysis(owner, 'another'),
      facts(owner, 'another'),
      'job-facts:hash:model',
    ];
    for (const key of [analysis(owner, gone.jobId), facts(owner, gone.jobId), ...kept]) {
      await env.JOB_ANALYSIS_CACHE.put(key, 'x');
    }
    for (const hash of ['abc', 'def']) await env.EMBEDDINGS_CACHE.put(embedding(hash), 'x');
    expect(await consume()).toEqual(['ack', 'ack']);
    expect([...index.vectors.keys()]).toEqual(['stays']);
    const names = async (kv: KVNamespace) => (await kv.list()).keys.map(({ name }) => name);
    expect(await names(env.EMBEDDINGS_CACHE)).toEqual([embedding('def')]);
    expect(await names(env.JOB_ANALYSIS_CACHE)).toEqual(kept.toSorted());
  });

  it('in the same batch as the posting’s return leaves the new vector, in either order', async () => {
    for (const isFirst of [true, false]) {
      const back = posting();
      const gone = deletion({ jobId: back.jobId });
      const index = exampleIndex();
      const deleteLate = async (ids: string[]) => {
        await new Promise((resolve) => setTimeout(resolve, 100));
        return index.deleteByIds(ids);
      };
      const slow = { ...index, deleteByIds: deleteLate };
      const works = isFirst ? [gone, back] : [back, gone];
      const { consume, told } = pipeline(works, exampleModel(), { VECTORIZE: slow });
      expect(await consume()).toEqual(['ack', 'ack']);
      expect([...index.vectors.keys()]).toEqual([back.jobId]);
      expect(told.results[0]?.deletions).toEqual([{ taskId: gone.taskId }]);
    }
  });

  it('is tried again where the index or a cache fails', async () => {
    const index = { ...exampleIndex(), deleteByIds: () => Promise.reject(new Error('index')) };
    const failing = pipeline([deletion()], exampleModel(), { VECTORIZE: index });
    expect(await failing.consume()).toEqual(['retry 60']);
    const cache = { delete: () => Promise.reject(new Error('kv')) };
    const half = pipeline([deletion({ textHash: 'abc' }), deletion()], exampleModel(), {
      EMBEDDINGS_CACHE: cache,
    });
    expect(await half.consume()).toEqual(['retry 60', 'ack']);
  });
});

describe('dead letters', () => {
  it('are taken off the queue once core has them', async () => {
    const one = posting();
    const { core, env, log, lines, told } = pipeline([one]);
    const first = batchOf([messageOf(one), 'no message']);
    await consumeDeadLetters(first.batch, env, log);
    expect(first.fates).toEqual(['ack', 'ack']);
    expect(told.letters).toEqual([
      { queue: 'embeddings', messageId: 'message-0', message: messageOf(one) },
    ]);
    expect(lines.at(-1)).toMatchObject({ taskId: one.taskId, traceId: one.traceId });
    const away = { ...core, deadLetters: () => Promise.reject(new Error('core')) };
    const second = batchOf([messageOf(one)]);
    const { env: withoutCore } = exampleContext({ CORE_EMBEDDINGS: away });
    await consumeDeadLetters(second.batch, withoutCore, log);
    expect(second.fates).toEqual(['retry 60']);
  });
});
