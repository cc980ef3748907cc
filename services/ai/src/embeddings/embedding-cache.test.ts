import type { AiCount } from '@jobmatch/shared/contracts/embeddings';
import { sha256Hex } from '@jobmatch/shared/sha256';
import { reset } from 'cloudflare:test';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  clearEmbeddingCache,
  embedTexts,
  generateCachedEmbedding,
  getCacheStatistics,
  warmEmbeddingCache,
} from './embedding-cache.ts';
import { ModelBusyError } from './embedding-model.ts';
import {
  exampleAnswer,
  exampleContext,
  exampleCore,
  exampleModel,
  exampleVector,
} from './example-bindings.ts';

beforeEach(() => reset());

const texts = (count: number): string[] => Array.from({ length: count }, (_, i) => `text ${i}`);

function contextWith(
  model: ReturnType<typeof exampleModel>,
  changes: Record<string, unknown> = {},
) {
  const core = exampleCore();
  return { core, ...exampleContext({ AI: model, CORE_EMBEDDINGS: core, ...changes }) };
}

const callsOf = (counts: readonly AiCount[], layer: string): number =>
  counts.filter((count) => count.layer === layer).reduce((sum, { calls }) => sum + calls, 0);

const failures = (outcomes: readonly unknown[]): number[] =>
  outcomes.flatMap((outcome, i) => (outcome instanceof Error ? [i] : []));

describe('texts', () => {
  it('are embedded once each, a hundred a call, in their order; and not again', async () => {
    const model = exampleModel();
    const { core, settled, ...context } = contextWith(model);
    const asked = [...texts(210), ...texts(40)];
    const outcomes = await embedTexts(context, asked);
    expect(model.calls.map(({ length }) => length)).toEqual([100, 100, 10]);
    expect(outcomes).toHaveLength(250);
    for (const i of [0, 99, 100, 209, 210, 249]) {
      expect(outcomes[i]).toEqual({
        textHash: await sha256Hex(asked[i] ?? ''),
        vector: Float32Array.from(exampleVector(asked[i] ?? '')),
      });
    }
    expect(await embedTexts(context, asked)).toEqual(outcomes);
    expect(model.calls).toHaveLength(3);
    await settled();
    expect(callsOf(core.told.counts, 'kv-miss')).toBe(210);
    expect(callsOf(core.told.counts, 'kv-hit')).toBe(210);
    expect(callsOf(core.told.counts, 'model')).toBe(3);
  });

  it('are embedded every time while the cache is turned off, and nothing is kept', async () => {
    const model = exampleModel();
    const { env, ...rest } = contextWith(model, { EMBEDDING_CACHE_ENABLED: false });
    await embedTexts({ env, ...rest }, texts(3));
    await embedTexts({ env, ...rest }, texts(3));
    expect(model.calls).toHaveLength(2);
    expect((await env.EMBEDDINGS_CACHE.list()).keys).toEqual([]);
    expect(await warmEmbeddingCache({ env, ...rest }, texts(3))).toEqual({ cached: 0, failed: 0 });
    expect(model.calls).toHaveLength(2);
  });

  it('are embedded where the cache cannot be read or written, or holds something else', async () => {
    const broken = {
      get: () => Promise.reject(new Error('kv')),
      put: () => Promise.reject(new Error('kv')),
    };
    const model = exampleModel();
    const failing = contextWith(model, { EMBEDDINGS_CACHE: broken });
    expect(failures(await embedTexts(failing, texts(2)))).toEqual([]);

    const { env, ...rest } = contextWith(model);
    const key = `embed:${env.EMBEDDING_MODEL}:${await sha256Hex('text 0')}`;
    await env.EMBEDDINGS_CACHE.put(key, 'AAAA');
    const [outcome] = await embedTexts({ env, ...rest }, texts(1));
    expect(outcome).toMatchObject({ vector: Float32Array.from(exampleVector('text 0')) });
  });

  it('are counted by nobody where core is away, and embedded all the same', async () => {
    const away = { count: () => Promise.reject(new TypeError('core')) };
    const context = contextWith(exampleModel(), { CORE_EMBEDDINGS: away });
    expect(failures(await embedTexts(context, texts(1)))).toEqual([]);
    await context.settled();
    expect(context.lines).toEqual([{ event: 'ai.uncounted', error: 'TypeError' }]);
  });
});

describe('a model that fails', () => {
  const withoutOne = { data: texts(99).map(exampleVector) };
  it.each([
    ['too few vectors', withoutOne],
    ['a short vector', { data: texts(100).map((_, i) => (i === 5 ? [1, 2] : exampleVector('x'))) }],
    ['a NaN', { data: texts(100).map(() => exampleVector('x').map(() => Number.NaN)) }],
    ['no object', 'Internal error'],
    ['nothing', null],
  ])('by answering %s is asked again for each half', async (_, garbage) => {
    const model = exampleModel((asked, call) => (call === 1 ? garbage : exampleAnswer(asked)));
    const { core, settled, ...context } = contextWith(model);
    expect(failures(await embedTexts(context, texts(100)))).toEqual([]);
    expect(model.calls.map(({ length }) => length)).toEqual([100, 50, 50]);
    await settled();
    const errors = core.told.counts.reduce((sum, count) => sum + count.errors, 0);
    expect(errors).toBe(1);
    expect(callsOf(core.told.counts, 'model')).toBe(3);
    expect(callsOf(core.told.counts, 'kv-miss')).toBe(100);
  });

  it('for one text is asked once more for it', async () => {
    const model = exampleModel((asked, call) => (call === 1 ? {} : exampleAnswer(asked)));
    const { vector } = await generateCachedEmbedding(contextWith(model), 'one');
    expect(vector).toEqual(Float32Array.from(exampleVector('one')));
    expect(model.calls).toHaveLength(2);
  });

  it('because of one text among a hundred fails for that one alone', async () => {
    const model = exampleModel((asked) => {
      if (asked.includes('text 73')) throw new Error('cannot take this');
      return exampleAnswer(asked);
    });
    const outcomes = await embedTexts(contextWith(model), texts(100));
    expect(failures(outcomes)).toEqual([73]);
    expect(model.calls.length).toBeLessThanOrEqual(15);
  });

  it('because of one text, and is busy in between, fails for that text alone', async () => {
    const busyCalls = [2, 3, 6, 9];
    const model = exampleModel((asked, call) => {
      if (busyCalls.includes(call)) throw new Error('3040: Capacity temporarily exceeded');
      if (asked.includes('text 73')) throw new Error('cannot take this');
      return exampleAnswer(asked);
    });
    expect(failures(await embedTexts(contextWith(model), texts(100)))).toEqual([73]);
  });

  it('because it is busy is left alone', async () => {
    const model = exampleModel(() => {
      throw new Error('3040: Capacity temporarily exceeded');
    });
    const outcomes = await embedTexts(contextWith(model), texts(100));
    expect(outcomes.every((outcome) => outcome instanceof ModelBusyError)).toBe(true);
    expect(model.calls).toHaveLength(1);
    await expect(generateCachedEmbedding(contextWith(model), 'x')).rejects.toThrow('busy');
  });

  it('for every text is given up before it has been asked for each', async () => {
    const model = exampleModel(() => {
      throw new Error('5xx');
    });
    expect(failures(await embedTexts(contextWith(model), texts(100)))).toHaveLength(100);
    expect(model.calls.length).toBeLessThanOrEqual(32);
  });
});

describe('the cache', () => {
  it('that was warmed answers without the model', async () => {
    const model = exampleModel((asked) => {
      if (asked.includes('poison')) throw new Error('no');
      return exampleAnswer(asked);
    });
    const context = contextWith(model);
    const warmed = await warmEmbeddingCache(context, ['a', 'b', 'a', 'poison']);
    expect(warmed).toEqual({ cached: 2, failed: 1 });
    const calls = model.calls.length;
    await generateCachedEmbedding(context, 'b');
    expect(model.calls).toHaveLength(calls);
  });

  it('forgets some texts, or everything, 900 entries at a time', async () => {
    const model = exampleModel();
    const { env, ...rest } = contextWith(model);
    const [first] = await embedTexts({ env, ...rest }, texts(3));
    const textHash = first instanceof Error ? '' : (first?.textHash ?? '');
    await clearEmbeddingCache(env, { textHashes: [textHash] });
    await embedTexts({ env, ...rest }, texts(3));
    expect(model.calls.map(({ length }) => length)).toEqual([3, 1]);

    await env.EMBEDDINGS_CACHE.put('another', 'stays');
    for (let i = 0; i < 1_000; i += 100) {
      const keys = Array.from({ length: 100 }, (_, k) => `embed:older-model:${i + k}`);
      await Promise.all(keys.map((key) => env.EMBEDDINGS_CACHE.put(key, 'x')));
    }
    expect(await clearEmbeddingCache(env, 'all')).toEqual({ deleted: 900, hasMore: true });
    expect(await clearEmbeddingCache(env, 'all')).toEqual({ deleted: 103, hasMore: false });
    const left = await env.EMBEDDINGS_CACHE.list();
    expect(left.keys.map(({ name }) => name)).toEqual(['another']);
  });

  it('is as good as its counters say', async () => {
    const { env } = contextWith(exampleModel());
    const counted = { hits: 30, misses: 10, modelCalls: 4, modelErrors: 1 };
    expect(await getCacheStatistics({ env })).toEqual({ ...counted, hitRate: 0.75 });
    const none = { cacheStatistics: async () => ({ hits: 0, misses: 0 }) };
    const unused = contextWith(exampleModel(), { CORE_EMBEDDINGS: none });
    expect(await getCacheStatistics(unused)).toMatchObject({ hitRate: null });
  });
});
