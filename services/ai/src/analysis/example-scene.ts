import type { Caller } from '@jobmatch/shared/caller';
import { Analysis } from '@jobmatch/shared/contracts/analyses';
import type { AnalysisInputs } from '@jobmatch/shared/contracts/analyses';
import type { AiCount } from '@jobmatch/shared/contracts/embeddings';
import { newId } from '@jobmatch/shared/ids';
import { createLog } from '@jobmatch/shared/log';
import * as v from 'valibot';
import { exampleEnv } from '../embeddings/example-bindings.ts';
import type { Env } from '../env.ts';
import { exampleAnswer } from '../facts/example-answer.ts';
import { LLAMA } from '../facts/example-environment.ts';
import type { FoundFacts } from '../facts/facts-cache.ts';
import { exampleInputs, examplePosting } from './example-inputs.ts';
import { analyzePosting } from './service.ts';

const START_MS = Date.parse('2026-11-22T12:00:00.000Z');
const QUOTE = 'You must know Kotlin.';
export const FOUND: FoundFacts = {
  model: LLAMA,
  answer: exampleAnswer({ requiredSkills: [{ name: 'Kotlin', quote: QUOTE }] }),
};

/** A user and a posting of their own, with a model that finds `found`; `about` is what they are. */
export function scene(about?: AnalysisInputs) {
  const state = { found: FOUND as FoundFacts | null, nowMs: START_MS, models: [LLAMA] };
  const asked: unknown[] = [];
  const counts: AiCount[] = [];
  /** To webhooks. */
  const sent: unknown[] = [];
  /** As D1 keeps it. */
  const history = new Map<string, { json: string; storedAt: string }>();
  const waiting: Promise<unknown>[] = [];
  const caller: Caller = { userId: newId(), role: 'user', sessionId: newId(), requestId: newId() };
  const jobId = newId();
  const posting = examplePosting({ description: `${QUOTE} Case ${jobId}.` });
  const inputs = about ?? exampleInputs({ posting });
  const find = async (request: unknown) => {
    asked.push(request);
    return state.found;
  };
  const fakes = {
    CORE_ANALYSES: {
      find: async (_: Caller, { inputsHash }: { inputsHash: string }) => {
        const kept = history.get(inputsHash);
        if (kept === undefined) return null;
        return { analysis: v.parse(Analysis, JSON.parse(kept.json)), storedAt: kept.storedAt };
      },
      store: async (_: Caller, { analysis }: { analysis: Analysis }) => {
        const storedAt = new Date(state.nowMs).toISOString();
        history.clear();
        history.set(analysis.receipt.inputsHash, { json: JSON.stringify(analysis), storedAt });
      },
    },
    WEBHOOKS: { send: async (message: unknown) => void sent.push(message) },
    CORE_EMBEDDINGS: { count: async (added: AiCount[]) => void counts.push(...added) },
    FACTS_IN_FLIGHT: { getByName: () => ({ find }) },
  };
  /** Analyses so many seconds after the start, and waits for what follows the answer. */
  const analyzeAt = async (
    seconds: number,
    { refresh = false, changes = {} }: { refresh?: boolean; changes?: Partial<Env> } = {},
  ) => {
    state.nowMs = START_MS + seconds * 1000;
    const env = exampleEnv({ ...fakes, FACTS_MODELS: state.models, ...changes });
    const only = { waitUntil: (work: Promise<unknown>) => void waiting.push(work) };
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an analysis only waits
    const ctx = only as unknown as ExecutionContext;
    const answer = await analyzePosting(
      { env, ctx, caller, log: createLog({}), headers: new Headers() },
      {
        jobId,
        subject: { inputs: { ...inputs, isPrivate: false, revision: '0.0' } },
        refresh,
        now: new Date(state.nowMs),
      },
    );
    await Promise.all(waiting);
    return answer;
  };
  return { state, asked, counts, sent, history, jobId, caller, analyzeAt };
}
