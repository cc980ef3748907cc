import type { AiCount } from '@jobmatch/shared/contracts/embeddings';

/** English text per token, roughly; the embedding models do not say what they counted. */
const CHARACTERS_PER_TOKEN = 4;
/** What a model reads of a text. */
const TOKENS_MAX = 512;
/** US dollars for a million tokens of bge-base, by the price list of November 2026. */
const DOLLARS_PER_MILLION_TOKENS = 0.067;

const NOTHING = { tokensIn: 0, tokensOut: 0, errors: 0, costMicroUsd: 0, latenciesMs: [] };

/** What the cache answered. */
export const cacheCounts = (model: string, hits: number, misses: number): AiCount[] =>
  [
    { model, layer: 'kv-hit', calls: hits, ...NOTHING },
    { model, layer: 'kv-miss', calls: misses, ...NOTHING },
  ].filter(({ calls }) => calls > 0);

/** One call of the model. A dollar per million tokens is a millionth of a dollar per token. */
export function callCount(
  model: string,
  texts: readonly string[],
  latencyMs: number,
  failed: boolean,
): AiCount {
  const tokensIn = texts.reduce(
    (sum, text) => sum + Math.min(TOKENS_MAX, Math.ceil(text.length / CHARACTERS_PER_TOKEN)),
    0,
  );
  return {
    model,
    layer: 'model',
    calls: 1,
    tokensIn: failed ? 0 : tokensIn,
    tokensOut: 0,
    errors: failed ? 1 : 0,
    costMicroUsd: failed ? 0 : Math.round(tokensIn * DOLLARS_PER_MILLION_TOKENS),
    latenciesMs: [latencyMs],
  };
}
