import { RECORDED_PATH } from './counts.ts';
import { RecordedEvent, add, forget, isHoldingMessages, nowRecorded } from './event.ts';

/** What a binding is, or which class of which Worker of the fleet it leads to. */
export type BindingKind =
  | 'd1'
  | 'kv'
  | 'model'
  | 'object'
  | 'queue'
  | 'r2'
  | 'vectors'
  | { worker: string; entrypoint: string };
type Kinds = Readonly<Record<string, BindingKind>>;

type Method = (...args: unknown[]) => unknown;

/** A message that is held is delivered to no one while a test lasts. */
const HELD_SECONDS = 3_600;

/** The same bindings for one event, each of which notes what it is asked for. */
export function recording<Env extends object>(env: Env, kinds: Kinds, event: RecordedEvent): Env {
  const copy = { ...env };
  for (const [name, kind] of Object.entries(kinds)) {
    const binding: unknown = Reflect.get(env, name);
    if (typeof binding === 'object' && binding !== null) {
      Reflect.set(copy, name, recordedBinding(binding, kind, event));
    }
  }
  return copy;
}

/** A default export whose bindings record, and which answers what the Worker did. */
export function recordedHandler<Env extends object>(
  { fetch, queue, scheduled }: ExportedHandler<Env>,
  kinds: Kinds,
): ExportedHandler<Env> {
  return {
    fetch: async (request, env, ctx) => {
      if (new URL(request.url).pathname === RECORDED_PATH) return answerRecorded(request);
      const event = new RecordedEvent('default');
      const answer = fetch?.(request, recording(env, kinds, event), ctx);
      return event.answering(answer ?? new Response(null, { status: 404 }));
    },
    ...(queue && {
      queue: (batch, env, ctx) =>
        queue(batch, recording(env, kinds, new RecordedEvent('queue')), ctx),
    }),
    ...(scheduled && {
      scheduled: (run, env, ctx) =>
        scheduled(run, recording(env, kinds, new RecordedEvent('scheduled')), ctx),
    }),
  };
}

function answerRecorded(request: Request): Response {
  if (request.method === 'DELETE') forget(new URL(request.url).searchParams.has('hold'));
  return Response.json(nowRecorded());
}

function recordedBinding(binding: object, kind: BindingKind, event: RecordedEvent): object {
  if (typeof kind === 'object') return workerBinding(binding, kind, event);
  switch (kind) {
    case 'd1':
      return d1Binding(binding, event);
    case 'kv':
      return watched(binding, (method, [key]) => {
        const keys = Array.isArray(key) ? key.length : 1;
        add(method === 'put' || method === 'delete' ? 'kvWrites' : 'kvReads', keys);
      });
    case 'model':
      return watched(binding, () => add('modelCalls'));
    case 'object':
      return objectBinding(binding);
    case 'queue':
      return queueBinding(binding);
    case 'r2':
      return watched(binding, () => add('r2Operations'));
    case 'vectors':
      return watched(binding, () => add('vectorizeQueries'));
    default:
      return kind satisfies never;
  }
}

const workerBinding = (
  binding: object,
  { worker, entrypoint }: { worker: string; entrypoint: string },
  event: RecordedEvent,
): object =>
  watched(binding, (method) => {
    event.call(worker, entrypoint, method);
    if (method !== 'fetch') add('rpcCalls');
  });

/** The platform's own client over a transport that counts: sessions and every form of answer included. */
function d1Binding(binding: object, event: RecordedEvent): object {
  const transport: unknown = Reflect.get(binding, 'fetcher');
  if (!isFetcher(transport)) throw new Error('The D1 client keeps its transport elsewhere.');
  const fetch: Fetcher['fetch'] = async (input, init) => {
    event.trip(typeof init?.body === 'string' ? init.body : '');
    const response = await transport.fetch(input, init);
    const results: { meta: { rows_read: number; rows_written: number } }[] = await response
      .clone()
      .json();
    add('d1Statements', results.length);
    for (const { meta } of results) {
      add('d1RowsRead', meta.rows_read);
      add('d1RowsWritten', meta.rows_written);
    }
    return response;
  };
  return Reflect.construct(binding.constructor, [{ fetch }]);
}

const isFetcher = (value: unknown): value is Fetcher =>
  typeof value === 'object' && value !== null && 'fetch' in value;

const objectBinding = (binding: object): object =>
  intercepted(binding, (method, call) => (...args) => {
    const result = call(...args);
    const isStub = method === 'get' || method === 'getByName';
    if (!isStub || typeof result !== 'object' || result === null) return result;
    return watched(result, () => add('durableObjectCalls'));
  });

const queueBinding = (binding: object): object =>
  intercepted(binding, (method, call) => (...args) => {
    if (method === 'send') {
      const [body, options] = args;
      add('queueMessages');
      return call(body, held(options));
    }
    const messages: unknown[] = Array.isArray(args[0]) ? args[0] : [];
    add('queueMessages', messages.length);
    return call(messages.map(held), ...args.slice(1));
  });

const held = (options: unknown): unknown =>
  isHoldingMessages() ? { ...Object(options), delaySeconds: HELD_SECONDS } : options;

const watched = (
  binding: object,
  note: (method: string, args: readonly unknown[]) => void,
): object =>
  intercepted(binding, (method, call) => (...args) => {
    note(method, args);
    return call(...args);
  });

/** A binding whose methods are put in place as `wrap` says. They may be a stub's, which has any. */
function intercepted(binding: object, wrap: (method: string, call: Method) => Method): object {
  return new Proxy(binding, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function' || typeof name !== 'string') return value;
      return wrap(name, (...args) => Reflect.apply(value, target, args));
    },
  });
}
