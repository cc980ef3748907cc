import { ModelBusyError } from '../embeddings/embedding-model.ts';
import type { Env } from '../env.ts';
import { readReply } from './chat-completion.ts';
import { FACTS_FORMAT, type FactsExtractor } from './facts-extractor.ts';

/** https://developers.cloudflare.com/ai-gateway/usage/providers/ */
const AI_GATEWAY_URL = 'https://gateway.ai.cloudflare.com/v1';

/** A model behind chat completions as OpenAI has them, with structured output. */
export const askOpenAi: FactsExtractor = async (
  env,
  modelId,
  messages,
  signal,
  { name, schema, tokensMax } = FACTS_FORMAT,
) => {
  const { url, headers } = endpoint(env);
  const body = {
    model: modelId,
    messages,
    response_format: {
      type: 'json_schema',
      json_schema: { name, strict: true, schema },
    },
    temperature: 0,
    max_tokens: tokensMax,
  };
  const response = await env.OPENAI.fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
    signal,
  });
  if (response.status === 429 || response.status === 503) {
    throw new ModelBusyError('The model is busy.');
  }
  if (!response.ok) throw new Error(`The model's endpoint answered ${response.status}.`);
  const gatewayCache = response.headers.get('cf-aig-cache-status');
  const reply = readReply(await response.json());
  return gatewayCache === null ? reply : { ...reply, gatewayCache };
};

/** Through AI Gateway where its account and id are set, else straight to the configured URL. */
function endpoint({
  AI_GATEWAY_ACCOUNT_ID: account,
  AI_GATEWAY_ID: gateway,
  AI_GATEWAY_PROVIDER: provider,
  AI_GATEWAY_TOKEN: gatewayToken,
  OPENAI_API_KEY: key,
  OPENAI_BASE_URL: baseUrl,
}: Env): { url: string; headers: Record<string, string> } {
  const headers = key === undefined ? {} : { authorization: `Bearer ${key}` };
  if (account === '' || gateway === '') {
    return { url: `${baseUrl.replace(/\/+$/, '')}/chat/completions`, headers };
  }
  return {
    url: `${AI_GATEWAY_URL}/${account}/${gateway}/${provider}/chat/completions`,
    headers: {
      ...headers,
      ...(gatewayToken === undefined ? {} : { 'cf-aig-authorization': `Bearer ${gatewayToken}` }),
    },
  };
}
