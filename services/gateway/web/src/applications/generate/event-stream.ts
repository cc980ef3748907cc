export interface ServerEvent {
  /** `message` where the server named none. */
  event: string;
  data: string;
}

/**
 * The events of a `text/event-stream` as they come (WHATWG HTML, "Interpreting an event stream"):
 * several `data` lines are joined, comments and events without data are passed over, and what is cut
 * off at the end is dropped.
 */
export async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  const decoder = new TextDecoder();
  // Not `for await`: Safari cannot iterate over a stream.
  const reader = body.getReader();
  let rest = '';
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- Chunks come one after the other.
    const { done, value } = await reader.read();
    if (done) return;
    // A CR at the end of a chunk may be the first half of a CRLF.
    const text = (rest + decoder.decode(value, { stream: true }))
      .replaceAll('\r\n', '\n')
      .replaceAll(/\r(?!$)/g, '\n');
    const blocks = text.split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const event = eventOf(block);
      if (event !== null) yield event;
    }
  }
}

function eventOf(block: string): ServerEvent | null {
  const lines = block.split('\n').flatMap((line) => {
    const [, name, value] = /^([^:]+)(?:: ?(.*))?$/.exec(line) ?? [];
    return name === undefined ? [] : [{ name, value: value ?? '' }];
  });
  const data = lines.filter(({ name }) => name === 'data').map(({ value }) => value);
  if (data.length === 0) return null;
  const event = lines.findLast(({ name }) => name === 'event')?.value ?? 'message';
  return { event, data: data.join('\n') };
}
