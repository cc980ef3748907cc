import type {
  AiCount,
  DeadLetter,
  EmbeddingResults,
  EmbeddingWork,
  FailedTask,
} from '@jobmatch/shared/contracts/embeddings';
import { createLog } from '@jobmatch/shared/log';
import { env as bound } from 'cloudflare:workers';
import type { Env } from '../env.ts';
import { DIMENSIONS } from './embedding-model.ts';

/** A vector that only this text has, for tests. */
export function exampleVector(text: string): number[] {
  let seed = Array.from(text).reduce(
    (hash, char) => (hash * 31 + (char.codePointAt(0) ?? 0)) >>> 0,
    7,
  );
  return Array.from({ length: DIMENSIONS }, () => {
    seed = (seed * 1_664_525 + 1_013_904_223) >>> 0;
    return seed / 2 ** 32 - 0.5;
  });
}

export const exampleAnswer = (texts: readonly string[]) => ({ data: texts.map(exampleVector) });

/** A model that notes what it was asked; `answer` may answer something else, or throw. */
export function exampleModel(
  answer: (texts: string[], call: number) => unknown = (texts) => exampleAnswer(texts),
) {
  const calls: string[][] = [];
  const run = async (_: string, { text }: Record<string, unknown>): Promise<unknown> => {
    const texts = Array.isArray(text) ? text.map(String) : [];
    calls.push(texts);
    return answer(texts, calls.length);
  };
  return { calls, run };
}

type Stored = Pick<VectorizeVector, 'id' | 'metadata'> & { values: number[] };

/** An index that shows its mutations at once, with Vectorize's caps on ids. */
export function exampleIndex() {
  const vectors = new Map<string, Stored>();
  const mutated = { mutationId: 'mutation' };
  const limited = (ids: string[], max: number): string[] => {
    if (ids.length > max) throw new Error(`too many ids in payload; max id count is ${max}`);
    return ids;
  };
  const cosine = (a: Stored, b: Stored): number => {
    const dot = (x: Stored, y: Stored) =>
      x.values.reduce((sum, value, i) => sum + value * (y.values[i] ?? 0), 0);
    return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
  };
  return {
    vectors,
    put: (id: string, values: number[], metadata: Record<string, string>) =>
      vectors.set(id, { id, values, metadata }),
    upsert: async (changed: VectorizeVector[]) => {
      for (const { id, values, metadata = {} } of changed) {
        vectors.set(id, { id, values: Array.from(values), metadata });
      }
      return mutated;
    },
    deleteByIds: async (ids: string[]) => {
      for (const id of limited(ids, 100)) vectors.delete(id);
      return mutated;
    },
    getByIds: async (ids: string[]) => limited(ids, 20).flatMap((id) => vectors.get(id) ?? []),
    queryById: async (id: string, { topK = 5, filter }: VectorizeQueryOptions = {}) => {
      const asked = vectors.get(id);
      if (asked === undefined) throw new Error(`VECTOR_QUERY_ERROR: no vector ${id}`);
      const matches = [...vectors.values()]
        .filter(({ metadata }) =>
          JSON.stringify(filter).includes(JSON.stringify(metadata?.['owner'])),
        )
        .map((vector) => ({ id: vector.id, score: cosine(asked, vector) }))
        .toSorted((a, b) => b.score - a.score)
        .slice(0, topK);
      return { count: matches.length, matches };
    },
  };
}

interface Told {
  counts: AiCount[];
  results: EmbeddingResults[];
  postponed: FailedTask[];
  letters: DeadLetter[];
}

/** Core as far as the pipeline needs it: work that is claimed until it is completed. */
export function exampleCore(work: readonly EmbeddingWork[] = []) {
  const open = new Map(work.map((task) => [task.taskId, task]));
  const told: Told = { counts: [], results: [], postponed: [], letters: [] };
  return {
    told,
    open,
    claim: async ({ taskIds }: { taskIds: string[] }) => ({
      isPaused: false,
      work: taskIds.flatMap((taskId) => open.get(taskId) ?? []),
    }),
    complete: async (results: EmbeddingResults) => {
      told.results.push(results);
      const { postings, profiles, similar, deletions } = results;
      for (const { taskId } of [...postings, ...profiles, ...similar, ...deletions]) {
        open.delete(taskId);
      }
    },
    postpone: async ({ tasks }: { tasks: FailedTask[] }) => void told.postponed.push(...tasks),
    deadLetters: async (letters: DeadLetter[]) => void told.letters.push(...letters),
    count: async (counts: AiCount[]) => void told.counts.push(...counts),
    cacheStatistics: async () => ({
      hits: 30,
      misses: 10,
      modelCalls: 4,
      modelErrors: 1,
      tokensIn: 100,
      costMicroUsd: 7,
    }),
  };
}

/** The bindings of a test: KV is the real local one, `fakes` replace the rest. */
export const exampleEnv = (fakes: Record<string, unknown>): Env =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fakes have only the methods that a test calls
  ({ ...bound, ANALYSIS_RECENT_SECONDS: 0, COUNT_DELAY_MS: 0, ...fakes }) as unknown as Env;

/** A context whose later work can be waited for, and whose log lines are kept. */
export function exampleContext(fakes: Record<string, unknown>) {
  const waiting: Promise<unknown>[] = [];
  const lines: Record<string, unknown>[] = [];
  const line = (event: string, fields = {}): void => void lines.push({ event, ...fields });
  return {
    env: exampleEnv(fakes),
    ctx: { waitUntil: (work: Promise<unknown>) => void waiting.push(work) },
    log: { ...createLog({}), info: line, warn: line, error: line },
    lines,
    settled: () => Promise.all(waiting),
  };
}
