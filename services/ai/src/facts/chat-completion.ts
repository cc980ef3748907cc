import * as v from 'valibot';
import { ModelAnswerError } from '../embeddings/embedding-model.ts';
import type { ModelReply } from './facts-extractor.ts';

const Tokens = v.optional(v.pipe(v.number(), v.minValue(0)));
const Usage = v.nullish(v.object({ prompt_tokens: Tokens, completion_tokens: Tokens }));
const Content = v.union([v.string(), v.record(v.string(), v.unknown())]);

/** The shapes in which Workers AI and OpenAI-compatible endpoints answer. */
const Reply = v.union([
  v.pipe(
    v.object({ response: Content, usage: Usage }),
    v.transform(({ response, usage }) => ({ content: response, usage })),
  ),
  v.pipe(
    v.object({
      choices: v.tupleWithRest(
        [v.object({ message: v.object({ content: Content }) })],
        v.unknown(),
      ),
      usage: Usage,
    }),
    v.transform(({ choices: [{ message }], usage }) => ({ content: message.content, usage })),
  ),
]);

/** A provider's answer; throws a `ModelAnswerError` where it has none of the known shapes. */
export function readReply(answered: unknown): ModelReply {
  const { success, output } = v.safeParse(Reply, answered);
  if (!success) throw new ModelAnswerError('The model did not answer with text.');
  const { content, usage } = output;
  return {
    text: typeof content === 'string' ? content : JSON.stringify(content),
    tokensIn: usage?.prompt_tokens ?? null,
    tokensOut: usage?.completion_tokens ?? null,
  };
}
