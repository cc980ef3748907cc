import { InferenceError, badInput } from '../inference-error.ts';
import { questionOf, usageOf } from './question.ts';
import { SILENCE_MS } from './script.ts';
import { type ScriptsEnv, scripts } from './scripts.ts';
import { spoken } from './spoken.ts';

/** By the ids of https://developers.cloudflare.com/workers-ai/models/; how each wraps its answer. */
const WRAPPINGS: ReadonlyMap<string, 'response' | 'choices'> = new Map([
  ['@cf/meta/llama-3.1-8b-instruct-fp8-fast', 'response'],
  ['@cf/zai-org/glm-4.7-flash', 'choices'],
]);

export const isInstructionModel = (name: string): boolean => WRAPPINGS.has(name);

/**
 * Stands in for the text-generation models: `{messages}` to what the script says. Like Workers AI's
 * JSON mode it gives `response` as an object where it is JSON.
 */
export async function instruct(env: ScriptsEnv, name: string, input: unknown): Promise<unknown> {
  const question = questionOf(input);
  if (question === null) throw badInput("required properties at '/' are 'messages'");
  const { shown, prompt } = question;
  const { reply, delayMs } = await scripts(env).begin(name, shown);
  try {
    await scheduler.wait(reply === 'silence' ? SILENCE_MS : delayMs);
    if (reply === '3040') {
      throw new InferenceError(3040, 'Capacity temporarily exceeded, please try again.');
    }
    if (reply === '429') throw new InferenceError(3036, 'Too many requests (429).');
    if (reply === 'cut') throw new Error('Network connection lost.');
    const text = spoken(reply, prompt);
    const usage = usageOf(shown, text);
    if (WRAPPINGS.get(name) === 'choices') {
      return { choices: [{ index: 0, message: { role: 'assistant', content: text } }], usage };
    }
    return { response: asJson(text), usage };
  } finally {
    await scripts(env).finish(name);
  }
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
