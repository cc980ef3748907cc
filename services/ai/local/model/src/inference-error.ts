/**
 * An error as `env.AI.run` throws it: callers know it by the internal code in front of its message.
 * https://developers.cloudflare.com/workers-ai/platform/errors/
 */
export class InferenceError extends Error {
  override readonly name = 'InferenceUpstreamError';

  constructor(code: number, description: string) {
    super(`${code}: ${description}`);
  }
}

export const badInput = (what: string): InferenceError =>
  new InferenceError(5006, `Error: ${what}`);
