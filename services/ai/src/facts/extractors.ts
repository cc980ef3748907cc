import type { FactsExtractor } from './facts-extractor.ts';
import type { FactsModel } from './facts-models.ts';
import { askOpenAi } from './openai-compatible.ts';
import { askWorkersAi } from './workers-ai.ts';

export const EXTRACTORS: Readonly<Record<FactsModel['provider'], FactsExtractor>> = {
  'workers-ai': askWorkersAi,
  'openai-compatible': askOpenAi,
};
