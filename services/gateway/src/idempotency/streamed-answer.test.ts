import { describe, expect, it } from 'vitest';
import { shownAndKept, streamedAnswer } from './streamed-answer.ts';

const created = new Response(null, { status: 201 });
const STARTED = 'event: started\ndata: {"variantId":"a"}\n\n';

const answerOf = (text: string) => {
  const answer = streamedAnswer(text, created);
  return answer && { ...answer, body: new TextDecoder().decode(answer.body) };
};

describe('a stream of events', () => {
  it('comes to the JSON of its result', () => {
    expect(answerOf(`${STARTED}: beat\n\nevent: result\ndata: {"id":"x"}\n\n`)).toEqual({
      status: 201,
      headers: [['content-type', 'application/json']],
      body: '{"id":"x"}',
    });
  });

  it('comes to its refusal, with the status that has', () => {
    const problem = '{"status":429,"code":"USAGE_LIMIT_EXCEEDED"}';
    expect(answerOf(`${STARTED}event: error\ndata: ${problem}\n\n`)).toEqual({
      status: 429,
      headers: [['content-type', 'application/problem+json']],
      body: problem,
    });
  });

  it.each([STARTED, '', `${STARTED}event: result\ndata: {"id":`])(
    'that broke off comes to nothing: %j',
    (text) => {
      expect(answerOf(text)).toBeNull();
    },
  );
});

describe('a stream that is shown and kept', () => {
  const chunks = (texts: string[], waitMs: number) =>
    new ReadableStream<Uint8Array>({
      async start(controller) {
        for (const text of texts) {
          controller.enqueue(new TextEncoder().encode(text));
          await scheduler.wait(waitMs);
        }
        controller.close();
      },
    });

  it('is shown chunk by chunk, and kept whole', async () => {
    const { shown, whole } = shownAndKept(chunks(['one ', 'two'], 50));
    const reader = shown.getReader();
    const { value } = await reader.read();
    expect(new TextDecoder().decode(value)).toBe('one ');
    await reader.read();
    expect(await whole).toBe('one two');
    expect((await reader.read()).done).toBe(true);
  });

  it('is kept whole when nobody looks any more', async () => {
    const { shown, whole } = shownAndKept(chunks(['one ', 'two ', 'three'], 20));
    await shown.cancel();
    expect(await whole).toBe('one two three');
  });
});
