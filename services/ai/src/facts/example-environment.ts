import type { AiCount } from '@jobmatch/shared/contracts/embeddings';
import { exampleEnv } from '../embeddings/example-bindings.ts';
import type { Env } from '../env.ts';
import type { ModelCall } from './model-calls.ts';

export const LLAMA = '@cf/meta/llama-3.1-8b-instruct-fp8-fast';
export const GLM = '@cf/zai-org/glm-4.7-flash';

/** A call that was answered so, or failed where `text` is null. */
export const exampleCall = (text: string | null): ModelCall => ({
  text,
  failure: text === null ? 'Error: it failed' : null,
  tokensIn: 1_000,
  tokensOut: 100,
  latencyMs: 20,
});

/** What `ModelCalls` answers for a model; null for one whose places are all taken. */
type Ask = (model: string) => ModelCall | null | Promise<ModelCall | null>;

/** An environment whose models answer as `ask` says, and what was asked and counted in it. */
export function modelEnvironment(ask: Ask, changes: Partial<Env> = {}) {
  const asked: string[] = [];
  const counts: AiCount[] = [];
  const env = exampleEnv({
    FACTS_MODELS: [LLAMA, GLM],
    CORE_EMBEDDINGS: { count: async (added: AiCount[]) => void counts.push(...added) },
    MODEL_CALLS: {
      getByName: (model: string) => ({
        ask: async () => {
          asked.push(model);
          return ask(model);
        },
      }),
    },
    ...changes,
  });
  return { env, asked, counts };
}
