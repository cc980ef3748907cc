import type { Env } from '../env.ts';
import { PROMPT_VERSION } from './prompt-version.ts';

/** Names of models that are asked over the OpenAI-compatible endpoint begin so. */
const OPENAI_PREFIX = 'openai:';

export interface FactsModel {
  /** As configured; names the model in caches, counters and receipts. */
  name: string;
  /** What its provider calls it. */
  id: string;
  provider: 'workers-ai' | 'openai-compatible';
}

/**
 * The models that are asked for a posting's facts, in their order: ids of Workers AI, and
 * `openai:{id}` for those of the OpenAI-compatible endpoint. Empty: rules alone.
 */
export const factsModels = ({ FACTS_MODELS }: Pick<Env, 'FACTS_MODELS'>): FactsModel[] =>
  modelsNamed(FACTS_MODELS);

/** Models by their configured names, each once. */
export function modelsNamed(configured: readonly string[]): FactsModel[] {
  return [...new Set(configured)].map((name) =>
    name.startsWith(OPENAI_PREFIX)
      ? { name, id: name.slice(OPENAI_PREFIX.length), provider: 'openai-compatible' }
      : { name, id: name, provider: 'workers-ai' },
  );
}

/** Changes with what the models are and what they are asked; empty without models. */
export const modelsVersion = (models: readonly FactsModel[]): string =>
  models.length === 0 ? '' : [PROMPT_VERSION, ...models.map(({ name }) => name)].join(' ');
