import * as v from 'valibot';

const Messages = v.object({
  messages: v.pipe(
    v.array(v.object({ role: v.picklist(['system', 'user', 'assistant']), content: v.string() })),
    v.minLength(1),
  ),
});

const CHARACTERS_PER_TOKEN = 4;

/** Everything a model is shown, and the posting's part of it; null where the input has no messages. */
export function questionOf(input: unknown): { shown: string; prompt: string } | null {
  const { success, output } = v.safeParse(Messages, input);
  if (!success) return null;
  const { messages } = output;
  return {
    shown: messages.map(({ content }) => content).join('\n'),
    prompt: messages.at(-1)?.content ?? '',
  };
}

export const usageOf = (shown: string, answer: string) => {
  const prompt_tokens = Math.ceil(shown.length / CHARACTERS_PER_TOKEN);
  const completion_tokens = Math.ceil(answer.length / CHARACTERS_PER_TOKEN);
  return { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens };
};
