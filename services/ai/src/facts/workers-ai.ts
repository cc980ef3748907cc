import { ModelBusyError } from '../embeddings/embedding-model.ts';
import { readReply } from './chat-completion.ts';
import { FACTS_FORMAT, type FactsExtractor } from './facts-extractor.ts';

/** How long AI Gateway may answer the same question itself. */
const GATEWAY_CACHE_SECONDS = 24 * 60 * 60;

/** A model of Workers AI in JSON mode; through AI Gateway where one is configured. */
export const askWorkersAi: FactsExtractor = async (
  { AI, AI_GATEWAY_ID: id },
  modelId,
  messages,
  _,
  { schema, tokensMax } = FACTS_FORMAT,
) => {
  const input = {
    messages,
    response_format: { type: 'json_schema', json_schema: schema },
    temperature: 0,
    max_tokens: tokensMax,
  };
  try {
    const options = { gateway: { id, cacheTtl: GATEWAY_CACHE_SECONDS } };
    return readReply(await (id === '' ? AI.run(modelId, input) : AI.run(modelId, input, options)));
  } catch (err) {
    if (err instanceof Error && /\b(?:3040|429)\b/.test(err.message)) {
      throw new ModelBusyError('The model is busy.');
    }
    throw err;
  }
};
