import * as v from 'valibot';
import { type Caller, requireCaller } from '../caller.ts';
import type { ErrorCode } from '../errors.ts';
import { readJsonBody } from './json-body.ts';
import { type RequestContext, type Route, requireDescribed } from './route.ts';
import { failure } from './service-fetch.ts';
import { validate } from './validate.ts';

const EVENT_STREAM = 'text/event-stream';

/** How often a silent stream writes: a connection that nobody reads is only noticed by writing. */
const BEAT_MS = 250;

/** What a handler is given beside the request. */
export interface EventInput<Env> extends RequestContext<Env> {
  caller: Caller;
  /** Aborted when the client has gone. */
  signal: AbortSignal;
}

/** Something that happened on the way; `type` names the event. */
interface Progress {
  type: string;
}

interface Spec<Env, B extends v.GenericSchema, R extends v.GenericSchema, Ready> {
  path: string;
  summary: string;
  body: B;
  status: 200 | 201;
  response: R;
  errors: readonly ErrorCode[];
  /** Refuses what cannot be done, while the status is still to be set. */
  prepare: (input: EventInput<Env>, body: v.InferOutput<B>) => Promise<Ready>;
  handle: (
    input: EventInput<Env>,
    ready: Ready,
    tell: (progress: Progress) => void,
  ) => Promise<v.InferInput<R>>;
}

/**
 * A POST that takes its time. It answers JSON, or to who accepts `text/event-stream` its progress:
 * an event for each step, at last `result` with the same JSON or `error` with a problem document.
 */
export const eventRoute = <Env, B extends v.GenericSchema, R extends v.GenericSchema, Ready>({
  prepare,
  handle,
  ...spec
}: Spec<Env, B, R, Ready>): Route<Env> => ({
  ...spec,
  method: 'POST',
  access: 'user',
  query: undefined,
  resource: undefined,
  contentTypes: [EVENT_STREAM],
  async run(context) {
    const { request, headers } = context;
    const gone = new AbortController();
    const signal = AbortSignal.any([request.signal, gone.signal]);
    const input = { ...context, caller: requireCaller(context.caller), signal };
    const body = validate(spec.body, await readJsonBody(request));
    const ready = await prepare(input, body);
    const work = async (tell: (progress: Progress) => void): Promise<unknown> => {
      const answer = await handle(input, ready, tell);
      if (context.relays) requireDescribed(spec.response, answer);
      return answer;
    };
    if (!accepts(request)) {
      const answer = await work(() => undefined);
      return Response.json(answer, { status: spec.status, headers });
    }
    const events = eventStream(context, work, () => gone.abort());
    headers.set('content-type', EVENT_STREAM);
    headers.set('cache-control', 'no-store');
    return new Response(events, { status: spec.status, headers });
  },
});

const accepts = (request: Request): boolean =>
  (request.headers.get('accept') ?? '')
    .split(',')
    .some((type) => type.split(';')[0]?.trim() === EVENT_STREAM);

function eventStream<Env>(
  { ctx, requestId, url, log }: RequestContext<Env>,
  run: (tell: (progress: Progress) => void) => Promise<unknown>,
  cancel: () => void,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    start(controller) {
      let isOpen = true;
      const send = (text: string): void => {
        if (!isOpen) return;
        try {
          controller.enqueue(encoder.encode(text));
        } catch {
          isOpen = false;
        }
      };
      const tell = (event: string, data: string): void =>
        send(`event: ${event}\ndata: ${data}\n\n`);
      const beat = setInterval(() => send(': still there\n\n'), BEAT_MS);
      const work = async (): Promise<void> => {
        try {
          const answer = await run(({ type, ...said }) => tell(type, JSON.stringify(said)));
          tell('result', JSON.stringify(answer));
        } catch (err) {
          const problem = failure(err, { requestId, instance: url.pathname, log });
          tell('error', await problem.text());
        }
        clearInterval(beat);
        if (isOpen) controller.close();
      };
      // What is under way when the client leaves is put in order, not broken off.
      ctx.waitUntil(work());
    },
    cancel,
  });
}
