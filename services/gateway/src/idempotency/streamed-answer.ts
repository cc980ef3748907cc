import * as v from 'valibot';
import type { StoredAnswer } from './idempotency.ts';

export const isEventStream = (response: Response): boolean =>
  response.headers.get('content-type')?.startsWith('text/event-stream') ?? false;

/**
 * A stream for the client that shows every chunk as it comes, and the whole of its text, which is read
 * to the end whether or not the client does. (`tee` would hold small chunks back.)
 */
export function shownAndKept(body: ReadableStream<Uint8Array>) {
  let isShown = true;
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const shown = new ReadableStream<Uint8Array>({
    start(started) {
      controller = started;
    },
    cancel() {
      isShown = false;
    },
  });
  const read = async (): Promise<string> => {
    const decoder = new TextDecoder();
    let text = '';
    try {
      for await (const chunk of body) {
        text += decoder.decode(chunk, { stream: true });
        if (isShown) controller?.enqueue(chunk);
      }
    } catch (err) {
      if (isShown) controller?.error(err);
      throw err;
    }
    if (isShown) controller?.close();
    return text;
  };
  return { shown, whole: read() };
}

const Problem = v.looseObject({ status: v.pipe(v.number(), v.integer(), v.minValue(400)) });

/**
 * What a stream of events comes to, as its retries are answered: the JSON of its last event, with
 * the status that the request would have had without the stream. Null where it broke off.
 */
export function streamedAnswer(text: string, { status }: Response): StoredAnswer | null {
  const last = /(?:^|\n\n)event: (result|error)\ndata: ([^\n]*)\n\n$/.exec(text);
  const [, event, data = ''] = last ?? [];
  if (event === undefined) return null;
  const body = new TextEncoder().encode(data);
  if (event === 'result') {
    return { status, headers: [['content-type', 'application/json']], body };
  }
  const problem = v.safeParse(Problem, JSON.parse(data));
  if (!problem.success) return null;
  const headers = [['content-type', 'application/problem+json']];
  return { status: problem.output.status, headers, body };
}
