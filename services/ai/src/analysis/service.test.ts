import type { Caller } from '@jobmatch/shared/caller';
import type { Analysis, AnalysisInputs, StoredAnalysis } from '@jobmatch/shared/contracts/analyses';
import type { AiCount } from '@jobmatch/shared/contracts/embeddings';
import { newId } from '@jobmatch/shared/ids';
import { createLog } from '@jobmatch/shared/log';
import { describe, expect, it } from 'vitest';
import { exampleEnv } from '../embeddings/example-bindings.ts';
import type { Env } from '../env.ts';
import { exampleAnswer } from '../facts/example-answer.ts';
import { GLM, LLAMA } from '../facts/example-environment.ts';
import type { FoundFacts } from '../facts/facts-cache.ts';
import { exampleInputs, examplePosting } from './example-inputs.ts';
import { analyzePosting } from './service.ts';

const START_MS = Date.parse('2026-11-22T12:00:00.000Z');
const QUOTE = 'You must know Kotlin.';
const FOUND: FoundFacts = {
  model: LLAMA,
  answer: exampleAnswer({ requiredSkills: [{ name: 'Kotlin', quote: QUOTE }] }),
};

/** A user and a posting of their own, with a model that finds `found`. */
function scene() {
  const state = { found: FOUND as FoundFacts | null, nowMs: START_MS, models: [LLAMA] };
  const asked: unknown[] = [];
  const counts: AiCount[] = [];
  const sent: unknown[] = [];
  const history = new Map<string, StoredAnalysis>();
  const waiting: Promise<unknown>[] = [];
  const caller: Caller = { userId: newId(), role: 'user', sessionId: newId(), requestId: newId() };
  const jobId = newId();
  const posting = examplePosting({ description: `${QUOTE} Case ${jobId}.` });
  const inputs = exampleInputs({ posting });
  const find = async (request: unknown) => {
    asked.push(request);
    return state.found;
  };
  const fakes = {
    CORE_ANALYSES: {
      find: async (_: Caller, { inputsHash }: { inputsHash: string }) =>
        history.get(inputsHash) ?? null,
      store: async (_: Caller, { analysis }: { analysis: Analysis }) => {
        const storedAt = new Date(state.nowMs).toISOString();
        history.clear();
        history.set(analysis.receipt.inputsHash, { analysis, storedAt });
      },
    },
    WEBHOOKS: { send: async (message: unknown) => void sent.push(message) },
    CORE_EMBEDDINGS: { count: async (added: AiCount[]) => void counts.push(...added) },
    FACTS_IN_FLIGHT: { getByName: () => ({ find }) },
  };
  /** Analyses so many seconds after the start, and waits for what follows the answer. */
  const analyzeAt = async (
    seconds: number,
    {
      refresh = false,
      changes = {},
    }: { refresh?: boolean; changes?: Partial<Env> & { inputs?: AnalysisInputs } } = {},
  ) => {
    state.nowMs = START_MS + seconds * 1000;
    const env = exampleEnv({ ...fakes, FACTS_MODELS: state.models, ...changes });
    const ctx = {
      waitUntil: (work: Promise<unknown>) => void waiting.push(work),
    } as unknown as ExecutionContext; // an analysis only waits
    const answer = await analyzePosting(
      { env, ctx, caller, log: createLog({}) },
      { jobId, inputs, refresh, now: new Date(state.nowMs) },
    );
    await Promise.all(waiting);
    return answer;
  };
  return { state, asked, counts, sent, jobId, caller, analyzeAt };
}

const off = { changes: { ANALYSIS_CACHE_ENABLED: false } };
const by = ({ receipt, cacheSource }: { receipt: Analysis['receipt']; cacheSource: string }) => [
  receipt.extractedBy,
  cacheSource,
];

describe('an analysis that a model had a part in', () => {
  it('is kept, in KV and in the history', async () => {
    const { analyzeAt, asked } = scene();
    expect(by(await analyzeAt(0))).toEqual(['workers-ai', 'generated']);
    expect(by(await analyzeAt(6 * 24 * 3600))).toEqual(['workers-ai', 'kv']);
    expect(by(await analyzeAt(6 * 24 * 3600, off))).toEqual(['workers-ai', 'database']);
    expect(asked).toHaveLength(1);
  });

  it('is announced to webhooks when it is made, and not when it is found again', async () => {
    const { analyzeAt, sent, jobId, caller } = scene();
    await analyzeAt(0);
    await analyzeAt(10);
    expect(sent).toMatchObject([
      { kind: 'event', event: { type: 'analysis.completed', userId: caller.userId, jobId } },
    ]);
  });

  it('is made anew when its model is no longer asked, and when no model is', async () => {
    for (const models of [[GLM], []]) {
      const { analyzeAt, state } = scene();
      await analyzeAt(0);
      state.models = models;
      state.found = null;
      expect(by(await analyzeAt(10, off))).toEqual(['rules', 'generated']);
      expect(by(await analyzeAt(20))).toEqual(['rules', 'database']);
    }
  });
});

describe('an analysis by rules in place of a model', () => {
  it.each([
    ['KV', {}],
    ['the history', off],
  ] as const)(
    'is served from %s for five minutes, and then upgraded by a healthy model',
    async (_, changes) => {
      const { analyzeAt, state } = scene();
      state.found = null;
      expect(by(await analyzeAt(0, changes))).toEqual(['rules', 'generated']);
      state.found = FOUND;
      expect((await analyzeAt(299, changes)).receipt.extractedBy).toBe('rules');
      expect(by(await analyzeAt(301, changes))).toEqual(['workers-ai', 'generated']);
      expect((await analyzeAt(302, changes)).cached).toBe(true);
    },
  );

  it('is no older for having been copied from the history to KV', async () => {
    const { analyzeAt, state } = scene();
    state.found = null;
    await analyzeAt(0, off);
    state.found = FOUND;
    expect(by(await analyzeAt(200))).toEqual(['rules', 'database']);
    expect(by(await analyzeAt(250))).toEqual(['rules', 'kv']);
    expect(by(await analyzeAt(301))).toEqual(['workers-ai', 'generated']);
  });

  it('is made anew at once on request', async () => {
    const { analyzeAt, state, asked } = scene();
    state.found = null;
    await analyzeAt(0);
    state.found = FOUND;
    expect(by(await analyzeAt(1, { refresh: true }))).toEqual(['workers-ai', 'generated']);
    expect(asked.at(-1)).toMatchObject({ retry: true });
  });
});

it('an analysis by rules is kept like any other where no model is configured', async () => {
  const { analyzeAt, state } = scene();
  state.models = [];
  await analyzeAt(0);
  expect(by(await analyzeAt(6 * 24 * 3600))).toEqual(['rules', 'kv']);
});

it('what answered is counted', async () => {
  const { analyzeAt, counts } = scene();
  await analyzeAt(0);
  await analyzeAt(1);
  await analyzeAt(2, off);
  expect(counts.map(({ layer, model }) => [layer, model])).toEqual([
    ['facts-kv-miss', LLAMA],
    ['analysis-generated', LLAMA],
    ['analysis-kv-hit', LLAMA],
    ['analysis-d1-hit', LLAMA],
  ]);
});
