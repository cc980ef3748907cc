import type { Caller } from '@jobmatch/shared/caller';
import type { MatchInputs, MatchScore } from '@jobmatch/shared/contracts/matching';
import { newId } from '@jobmatch/shared/ids';
import { createLog } from '@jobmatch/shared/log';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { exampleCandidate, exampleInputs, examplePosting } from '../analysis/example-inputs.ts';
import { scene } from '../analysis/example-scene.ts';
import { exampleEnv } from '../embeddings/example-bindings.ts';
import { consumeMatching } from './consume-matching.ts';

interface Setting {
  inputs?: MatchInputs | null;
  storeFails?: boolean;
  body?: unknown;
  attempts?: number;
  /** Whose analyses are in the cache. */
  userId?: string;
  models?: string[];
  recommended?: string[];
}

const CLOSE = examplePosting({ id: newId() });
const FAR = examplePosting({
  ...{ id: newId(), title: 'Night Nurse', requiredSkills: ['Nursing'], preferredSkills: [] },
  ...{ description: 'You must be a registered nurse.', industry: 'Healthcare' },
});
const inputsOf = (...postings: MatchInputs['postings'][number]['posting'][]): MatchInputs => ({
  candidate: exampleCandidate(),
  preferences: null,
  postings: postings.map((posting) => ({ posting, isPrivate: false })),
});

/** Consumes one message; what core was told, and what became of the message. */
async function consume({
  inputs = inputsOf(CLOSE, FAR),
  storeFails = false,
  userId = newId(),
  body = { userId, traceId: 'trace' },
  attempts = 1,
  models = [],
  recommended,
}: Setting = {}) {
  const fates: string[] = [];
  const stored: MatchScore[][] = [];
  const wanted: string[][] = [];
  const touched: string[] = [];
  const forbidden = (name: string) => async () => {
    touched.push(name);
    throw new Error(`${name} is not to be called`);
  };
  const env = exampleEnv({
    FACTS_MODELS: models,
    FACTS_IN_FLIGHT: { getByName: () => ({ find: forbidden('model') }) },
    CORE_ANALYSES: { store: forbidden('store'), find: forbidden('find') },
    WEBHOOKS: { send: forbidden('webhook') },
    CORE_RECOMMENDATIONS: {
      inputs: async () => {
        if (recommended === undefined) throw new Error('recommendations are down');
        return {
          profile: { candidate: exampleCandidate(), preferences: null },
          ...{ arrangements: null, stored: null, liked: [], disliked: [] },
        };
      },
      candidates: async () => (recommended ?? []).map((id) => ({ id })),
      storeVector: async () => {},
    },
    AI: {
      run: async (_: string, { text }: { text: string[] }) => ({
        data: text.map(() => Array.from({ length: 768 }, () => 0.1)),
      }),
    },
    CORE_EMBEDDINGS: { count: async () => {} },
    VECTORIZE: {
      query: async () => ({
        matches: (recommended ?? []).map((id, i) => ({ id, score: 1 - i / 100 })),
        count: 0,
      }),
      getByIds: async () => [],
    },
    CORE_MATCHES: {
      candidates: async (_: Caller, options: { recommended: string[] }) => {
        wanted.push(options.recommended);
        return inputs;
      },
      store: async (_: Caller, { scores }: { scores: MatchScore[] }) => {
        if (storeFails) throw new TypeError('core is away');
        stored.push(scores);
        return { matches: scores.length };
      },
    },
  });
  const message = {
    ...{ id: 'message-1', timestamp: new Date(), attempts, body },
    ack: () => void fates.push('ack'),
    retry: ({ delaySeconds = 0 } = {}) => void fates.push(`retry in ${delaySeconds}`),
  };
  const [batch, context] = [{ queue: 'matching', messages: [message] }, { waitUntil: () => {} }];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fakes have what one message calls
  const [given, ctx] = [batch, context] as unknown as [MessageBatch, ExecutionContext];
  await consumeMatching(given, env, createLog({}), ctx);
  return { fates, stored: stored.flat(), wanted: wanted.flat(), touched };
}

afterEach(() => void vi.useRealTimers());

describe('a message for a user', () => {
  it('has their new postings scored by the rules, with no model, analysis or charge', async () => {
    const { fates, stored, touched } = await consume({ models: ['@cf/meta/a-model'] });
    expect([fates, touched]).toEqual([['ack'], []]);
    expect(stored.map(({ jobId }) => jobId)).toEqual([CLOSE.id, FAR.id]);
    const [close, far] = stored.map(({ score }) => score ?? 0);
    expect(close).toBeGreaterThan(70);
    expect(far).toBeLessThan(close ?? 0);
    // The same again is the same.
    expect((await consume()).stored).toEqual(stored);
  });

  it('takes the score of an analysis that the user had made', async () => {
    const { analyzeAt, caller, jobId } = scene();
    const analysis = await analyzeAt(0);
    // Another score than the rules give, so that it can be told which of the two it is.
    const cache = exampleEnv({}).JOB_ANALYSIS_CACHE;
    const { keys } = await cache.list({ prefix: `job-analysis:${caller.userId}:` });
    for (const { name } of keys) {
      const entry = (await cache.get(name)) ?? '';
      await cache.put(name, entry.replace(/"overallScore":\d+/, '"overallScore":13'));
    }
    const inputs = exampleInputs();
    const posting = examplePosting({
      id: jobId,
      description: `You must know Kotlin. Case ${jobId}.`,
    });
    const { candidate, preferences } = inputs;
    const asked: MatchInputs = {
      candidate,
      preferences,
      postings: [{ posting, isPrivate: false }],
    };
    const models = ['@cf/meta/llama-3.1-8b-instruct-fp8-fast'];
    // The month of the scene's clock: it is one of the inputs that name an analysis.
    vi.useFakeTimers({ now: Date.parse(analysis.cachedAt), toFake: ['Date'] });
    const { stored } = await consume({ inputs: asked, userId: caller.userId, models });
    const other = await consume({ inputs: asked, models });
    expect(stored).toEqual([{ jobId, score: 13 }]);
    expect(other.stored).toEqual([{ jobId, score: analysis.overallScore }]);
  });

  it('hands core what is recommended to them', async () => {
    const recommended = [newId(), newId()];
    expect((await consume({ recommended })).wanted).toEqual(recommended);
  });

  it('does without recommendations where there are none to be had', async () => {
    const { fates, wanted, stored } = await consume();
    expect([fates, wanted, stored.length]).toEqual([['ack'], [], 2]);
  });

  it.each([
    ['there is nobody to score for', null],
    ['nothing is new', inputsOf()],
  ])('is done when %s', async (_, inputs) => {
    const { fates, stored } = await consume({ inputs });
    expect([fates, stored]).toEqual([['ack'], []]);
  });

  it.each([
    [1, 60],
    [3, 900],
  ])('comes again after try %i when core is away, in %i seconds', async (attempts, seconds) => {
    const { fates } = await consume({ storeFails: true, attempts });
    expect(fates).toEqual([`retry in ${seconds}`]);
  });
});

it('drops what is no message', async () => {
  expect((await consume({ body: { userId: 'x' } })).fates).toEqual(['ack']);
});
