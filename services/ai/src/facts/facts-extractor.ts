import type { Env } from '../env.ts';
import type { Message } from './facts-prompt.ts';

/** More than any posting's facts take. */
export const ANSWER_TOKENS_MAX = 2_000;

export interface ModelReply {
  /** What should be the JSON of a `ModelAnswer`. */
  text: string;
  /** As the provider counted them; null where it does not say. */
  tokensIn: number | null;
  tokensOut: number | null;
}

/** Has a model read a posting. Throws a `ModelBusyError` where it cannot take more now. */
export type FactsExtractor = (
  env: Env,
  modelId: string,
  messages: readonly Message[],
  signal: AbortSignal,
) => Promise<ModelReply>;
