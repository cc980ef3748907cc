import { AsyncLocalStorage } from 'node:async_hooks';
import * as v from 'valibot';
import { text } from './text.ts';

/** What joins all that follows from one cause, in whichever Worker and however much later it happens. */
export interface Trace {
  /** 32 hexadecimal digits where we made it (W3C Trace Context); a message may bring another form. */
  traceId: string;
  /** Of the HTTP request it began with, or of the cron run. */
  requestId: string;
}

/** As messages and calls carry it. Optional: whoever sends may be a release behind. */
export const TraceId = v.optional(text(64));

const running = new AsyncLocalStorage<Trace>();

/** `ff` is no version, and a trace of zeros no trace (W3C Trace Context, 3.2.2). */
const TRACEPARENT = /^(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}/;
const TRACEPARENT_HEADER = 'traceparent';
/** On every answer of the gateway. */
export const TRACE_ID_HEADER = 'x-trace-id';

const randomHex = (bytes: number): string =>
  [...crypto.getRandomValues(new Uint8Array(bytes))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

const newTraceId = (): string => randomHex(16);

/** Runs `work`, and whatever it leaves running, as part of a trace: every log line of it says so. */
export const inTrace = <T>(trace: Trace, work: () => T): T => running.run(trace, work);

/** What the log says of where a line belongs; nothing outside of any trace. */
export const tracedFields = (): Partial<Trace> => running.getStore() ?? {};

/** The trace that runs, for what is sent on; a new one outside of any. */
export const currentTrace = (): Trace => running.getStore() ?? newTrace();

export const currentTraceId = (): string => currentTrace().traceId;

/** Of something that nobody asked for, such as a cron run. */
export const newTrace = (requestId: string = crypto.randomUUID()): Trace => ({
  traceId: newTraceId(),
  requestId,
});

/** The trace a request belongs to: its own, that of the request it is made for, else a new one. */
export function traceOfRequest({ headers }: Request, requestId: string): Trace {
  const [, sent] = TRACEPARENT.exec(headers.get(TRACEPARENT_HEADER) ?? '') ?? [];
  return { traceId: sent ?? running.getStore()?.traceId ?? newTraceId(), requestId };
}

/** Passes the running trace on by HTTP, under a span of our own, and nothing of what came with it. */
export function writeTrace(headers: Headers): void {
  headers.set(TRACEPARENT_HEADER, `00-${currentTrace().traceId}-${randomHex(8)}-01`);
  headers.delete('tracestate');
  headers.delete('baggage');
}

const Carried = v.object({ traceId: v.optional(text(128)), requestId: v.optional(text(128)) });

/** The trace a queue's message belongs to; a new one where it names none. */
export function traceOfMessage(body: unknown): Trace {
  const carried = v.safeParse(Carried, body);
  if (!carried.success) return newTrace();
  const { traceId = newTraceId(), requestId = traceId } = carried.output;
  return { traceId, requestId };
}

/** The trace that all messages of a batch belong to; a new one where they are of several. */
export function traceOfBatch({ messages }: Pick<MessageBatch, 'messages'>): Trace {
  const [first, ...others] = messages.map(({ body }) => traceOfMessage(body));
  const isOne = others.every(({ traceId }) => traceId === first?.traceId);
  return first !== undefined && isOne ? first : newTrace();
}
