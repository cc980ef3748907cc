import type { Env } from '../env.ts';
import type { Message } from './facts-prompt.ts';
import { MODEL_ANSWER_SCHEMA } from './model-answer.ts';

/** The form in which an answer is asked for. */
export interface AnswerFormat {
  name: string;
  /** JSON Schema, in the part of it that strict modes accept. */
  schema: object;
  tokensMax: number;
}

/** A posting's facts; more tokens than any posting's take. */
export const FACTS_FORMAT: AnswerFormat = {
  name: 'posting_facts',
  schema: MODEL_ANSWER_SCHEMA,
  tokensMax: 2_000,
};

export interface ModelReply {
  /** What should be JSON as the format has it. */
  text: string;
  /** As the provider counted them; null where it does not say. */
  tokensIn: number | null;
  tokensOut: number | null;
  /** Whether AI Gateway answered itself, as it says: HIT or MISS. */
  gatewayCache?: string;
}

/** Asks a model. Throws a `ModelBusyError` where it cannot take more now. */
export type FactsExtractor = (
  env: Env,
  modelId: string,
  messages: readonly Message[],
  signal: AbortSignal,
  format?: AnswerFormat,
) => Promise<ModelReply>;
