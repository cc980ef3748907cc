import { describe, expect, it } from 'vitest';
import { type ServerEvent, eventsOf } from './event-stream.ts';

async function read(...chunks: (string | Uint8Array<ArrayBuffer>)[]): Promise<ServerEvent[]> {
  const bytes = chunks.map((chunk) =>
    typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk,
  );
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of bytes) controller.enqueue(chunk);
      controller.close();
    },
  });
  const events: ServerEvent[] = [];
  for await (const event of eventsOf(body)) events.push(event);
  return events;
}

describe('an event stream', () => {
  it('is read event by event, wherever its chunks are cut', async () => {
    const text = 'event: started\ndata: {"a":1}\n\n: still there\n\nevent: result\ndata: {}\n\n';
    const whole = await read(text);
    expect(whole).toEqual([
      { event: 'started', data: '{"a":1}' },
      { event: 'result', data: '{}' },
    ]);
    expect(await read(...text.split(''))).toEqual(whole);
    const crlf = text.replaceAll('\n', '\r\n');
    expect(await read(...crlf.split(''))).toEqual(whole);
  });

  it('keeps a character whose bytes come in two chunks', async () => {
    const bytes = new TextEncoder().encode('data: é\n\n');
    expect(await read(bytes.slice(0, 7), bytes.slice(7))).toEqual([
      { event: 'message', data: 'é' },
    ]);
  });

  it('joins lines of data and drops an event that was cut off', async () => {
    expect(await read('data: a\ndata: b\n\ndata: lost')).toEqual([
      { event: 'message', data: 'a\nb' },
    ]);
  });
});
