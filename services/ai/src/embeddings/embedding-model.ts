import { inTime } from '@jobmatch/shared/in-time';
import * as v from 'valibot';
import type { Env } from '../env.ts';

/** Length of every vector of the index. */
export const DIMENSIONS = 768;
/** Texts that one call of the model takes. */
export const TEXTS_PER_CALL_MAX = 100;
const TIMEOUT_MS = 30_000;

/** One way of pooling: vectors of two do not compare. */
const POOLING = 'cls';

/** A direction: of all zeros nothing is near or far. */
const Vector = v.pipe(
  v.array(v.pipe(v.number(), v.finite())),
  v.length(DIMENSIONS),
  v.check((values) => values.some((value) => value !== 0)),
);

/** What bge models answer. */
const Answer = v.object({ data: v.array(Vector) });

/**
 * The model cannot take more now: Workers AI's 3040, a 429, or no answer in time. Worth another try
 * later, but not at once.
 */
export class ModelBusyError extends Error {
  override name = 'ModelBusyError';
}

/** No answer in time: asking again at once may take as long again. */
export class ModelLateError extends ModelBusyError {}

/** The model answered something else than one vector for each text. */
export class ModelAnswerError extends Error {
  override name = 'ModelAnswerError';
}

/** The vectors of up to 100 texts in one call, in their order. */
export async function callEmbeddingModel(
  env: Pick<Env, 'AI' | 'AI_GATEWAY_ID' | 'EMBEDDING_MODEL'>,
  texts: readonly string[],
): Promise<Float32Array[]> {
  const input = { text: [...texts], pooling: POOLING };
  const answered = await inTime(run(env, input), TIMEOUT_MS, () => {
    throw new ModelLateError(`The model did not answer in ${TIMEOUT_MS} ms.`);
  });
  const parsed = v.safeParse(Answer, answered);
  if (!parsed.success) throw new ModelAnswerError('The model did not answer with vectors.');
  const { data } = parsed.output;
  if (data.length !== texts.length) {
    throw new ModelAnswerError(
      `The model answered ${data.length} vectors for ${texts.length} texts.`,
    );
  }
  return data.map((values) => Float32Array.from(values));
}

async function run(
  {
    AI,
    AI_GATEWAY_ID: id,
    EMBEDDING_MODEL: model,
  }: Pick<Env, 'AI' | 'AI_GATEWAY_ID' | 'EMBEDDING_MODEL'>,
  input: Record<string, unknown>,
): Promise<unknown> {
  try {
    return await (id === '' ? AI.run(model, input) : AI.run(model, input, { gateway: { id } }));
  } catch (err) {
    if (err instanceof Error && /\b(?:3040|429)\b/.test(err.message)) {
      throw new ModelBusyError('The model is busy.');
    }
    throw err;
  }
}
