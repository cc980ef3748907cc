import { inTime } from '@jobmatch/shared/in-time';
import type { Env } from '../env.ts';
import { readReply } from '../facts/chat-completion.ts';
import type { ModelCall } from '../facts/model-calls.ts';

export type AskEnv = Pick<Env, 'AI' | 'AI_GATEWAY_ID' | 'RESUME_MODEL_TIMEOUT_MS'>;

/** One call of a model of Workers AI, whatever becomes of it. AI Gateway keeps nothing of a résumé. */
export async function askModel(
  { AI, AI_GATEWAY_ID: id, RESUME_MODEL_TIMEOUT_MS: timeoutMs }: AskEnv,
  model: string,
  input: Record<string, unknown>,
): Promise<ModelCall> {
  const startedAt = Date.now();
  const options = id === '' ? undefined : { gateway: { id, skipCache: true } };
  try {
    const answered = await inTime(AI.run(model, input, options), timeoutMs, () => {
      throw new Error(`No answer in ${timeoutMs} ms.`);
    });
    const { text, tokensIn, tokensOut } = readReply(answered);
    const latencyMs = Date.now() - startedAt;
    return { text, failure: null, tokensIn: tokensIn ?? 0, tokensOut: tokensOut ?? 0, latencyMs };
  } catch (err) {
    const failure = err instanceof Error ? `${err.name}: ${err.message}` : typeof err;
    return { text: null, failure, tokensIn: 0, tokensOut: 0, latencyMs: Date.now() - startedAt };
  }
}
