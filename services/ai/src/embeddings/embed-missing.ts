import type { AiCount } from '@jobmatch/shared/contracts/embeddings';
import type { Env } from '../env.ts';
import { type CacheEnv, writeVector } from './cached-vectors.ts';
import { callCount } from './counts.ts';
import {
  ModelAnswerError,
  ModelBusyError,
  ModelLateError,
  TEXTS_PER_CALL_MAX,
  callEmbeddingModel,
} from './embedding-model.ts';

/**
 * Failed calls after which the rest is given up: enough to single out three texts of a hundred that
 * the model cannot take, few enough where it cannot take any.
 */
const FAILED_CALLS_MAX = 24;

/**
 * Before a part of a split batch that met a busy model is asked for again. Singling a text out takes
 * up to eight calls one after another, of which a busy model would hardly ever take all.
 */
const BUSY_PAUSES_MS = [200, 800];

type ModelEnv = CacheEnv & Pick<Env, 'AI' | 'AI_GATEWAY_ID'>;
export type MissingText = readonly [textHash: string, text: string];
export type EmbeddedText = [textHash: string, outcome: Float32Array | Error];

/**
 * Has texts embedded in calls of up to 100 and keeps the vectors. A call that fails though the model
 * is not busy is split, so that one text that it cannot take keeps back no other; a part that meets a
 * busy model and a garbled answer for a single text are asked for again.
 */
export async function embedMissing(
  env: ModelEnv,
  missing: readonly MissingText[],
): Promise<{ embedded: EmbeddedText[]; counts: AiCount[] }> {
  const counts: AiCount[] = [];
  const embedded: EmbeddedText[] = [];
  for (let from = 0; from < missing.length; from += TEXTS_PER_CALL_MAX) {
    const batch = missing.slice(from, from + TEXTS_PER_CALL_MAX);
    embedded.push(...(await embedBatch(env, batch, counts)));
  }
  return { embedded, counts };
}

async function embedBatch(
  env: ModelEnv,
  batch: readonly MissingText[],
  counts: AiCount[],
  isPart = false,
): Promise<EmbeddedText[]> {
  let outcome = await call(env, batch, counts);
  for (const pauseMs of isPart ? BUSY_PAUSES_MS : []) {
    const isBusy = outcome instanceof ModelBusyError && !(outcome instanceof ModelLateError);
    if (!isBusy || failedCalls(counts) >= FAILED_CALLS_MAX) break;
    await scheduler.wait(pauseMs);
    outcome = await call(env, batch, counts);
  }
  if (batch.length === 1 && outcome instanceof ModelAnswerError) {
    outcome = await call(env, batch, counts);
  }
  if (!(outcome instanceof Error)) return outcome;
  const isWorthSplitting = !(outcome instanceof ModelBusyError) && batch.length > 1;
  if (!isWorthSplitting || failedCalls(counts) >= FAILED_CALLS_MAX) {
    return batch.map(([textHash]) => [textHash, outcome]);
  }
  const half = Math.ceil(batch.length / 2);
  return [
    ...(await embedBatch(env, batch.slice(0, half), counts, true)),
    ...(await embedBatch(env, batch.slice(half), counts, true)),
  ];
}

const failedCalls = (counts: readonly AiCount[]): number =>
  counts.reduce((sum, { errors }) => sum + errors, 0);

async function call(
  env: ModelEnv,
  batch: readonly MissingText[],
  counts: AiCount[],
): Promise<EmbeddedText[] | Error> {
  const texts = batch.map(([, text]) => text);
  const begun = Date.now();
  const count = (failed: boolean): void => {
    counts.push(callCount(env.EMBEDDING_MODEL, texts, Date.now() - begun, failed));
  };
  let vectors: Float32Array[];
  try {
    vectors = await callEmbeddingModel(env, texts);
  } catch (err) {
    count(true);
    return err instanceof Error ? err : new Error(String(err));
  }
  count(false);
  const embedded = batch.flatMap(([textHash], i) => {
    const vector = vectors[i];
    return vector === undefined ? [] : [[textHash, vector] satisfies EmbeddedText];
  });
  await Promise.all(embedded.map(([textHash, vector]) => writeVector(env, textHash, vector)));
  return embedded;
}
