import { AsyncLocalStorage } from 'node:async_hooks';
import type { Kind } from './bindings.ts';
import { type Watch, breakableEnv } from './break-binding.ts';
import { isWatched, orderOf } from './order.ts';

type Kinds = Readonly<Record<string, Kind>>;
type Method = (this: object, ...args: unknown[]) => unknown;
type EntrypointClass = new (ctx: ExecutionContext, env: object) => object;

const watches = new AsyncLocalStorage<Watch>();

/** A Worker's exports, of which `breakable` makes ones whose bindings can be broken. */
export function breakableExports(service: string, kinds: Kinds) {
  const watch = (requestId: string | null, run: () => unknown): unknown => {
    if (requestId === null || !isWatched(requestId)) return run();
    const order = orderOf(requestId);
    const isOurs = order?.service === service;
    const told = new Set<string>();
    const touched = (binding: string): void => {
      if (told.has(binding)) return;
      told.add(binding);
      console.log(JSON.stringify({ touched: `${service}.${binding}`, requestId }));
    };
    return watches.run({ order: isOurs ? order : null, touched }, run);
  };
  const open = <Env extends object>(env: Env): Env => breakableEnv(env, kinds, watches);

  const ofClass = (Original: EntrypointClass): EntrypointClass => {
    class Breakable extends Original {
      constructor(ctx: ExecutionContext, env: object) {
        super(ctx, open(env));
      }
    }
    for (const name of methodsOf(Original)) {
      const method: unknown = Reflect.get(Original.prototype, name);
      if (typeof method !== 'function') continue;
      Object.defineProperty(Breakable.prototype, name, {
        // An entrypoint of ours goes on to have its methods continue traces.
        configurable: true,
        value: function breakable(this: object, ...args: unknown[]) {
          return watch(requestIdIn(args), () => Reflect.apply(method, this, args));
        },
      });
    }
    return Breakable;
  };

  const ofHandlers = (handlers: object): object => ({
    ...brokenHandlers(handlers),
    // Beside what a default export answers: what is in the buckets.
    async fetch(request: Request, env: object, ctx: ExecutionContext): Promise<unknown> {
      if (new URL(request.url).pathname === '/stored-objects') return listObjects(env, kinds);
      return Reflect.get(brokenHandlers(handlers), 'fetch')(request, env, ctx);
    },
  });

  const brokenHandlers = (handlers: object): object =>
    Object.fromEntries(
      Object.entries(handlers).map(([name, handler]: [string, unknown]) => {
        if (typeof handler !== 'function') return [name, handler];
        const broken: Method = (event, env, ctx) => {
          const bindings = typeof env === 'object' && env !== null ? open(env) : env;
          return watch(requestIdIn([event]), () =>
            Reflect.apply(handler, handlers, [event, bindings, ctx]),
          );
        };
        return [name, broken];
      }),
    );

  return { ofClass, ofHandlers };
}

async function listObjects(env: object, kinds: Kinds): Promise<Response> {
  const buckets = Object.keys(kinds).filter((name) => kinds[name] === 'r2');
  const keys: string[] = [];
  for (const name of buckets) {
    const bucket: R2Bucket = Reflect.get(env, name);
    let cursor: string | undefined;
    do {
      const page = await bucket.list(cursor === undefined ? {} : { cursor });
      keys.push(...page.objects.map(({ key }) => key));
      cursor = page.truncated ? page.cursor : undefined;
    } while (cursor !== undefined);
  }
  return Response.json(keys);
}

const methodsOf = ({ prototype }: EntrypointClass): string[] =>
  Object.getOwnPropertyNames(prototype).filter((name) => name !== 'constructor');

/** Of a request, or of a caller or options among the arguments of a call. */
function requestIdIn(args: readonly unknown[]): string | null {
  for (const arg of args) {
    if (arg instanceof Request) return arg.headers.get('x-request-id');
    if (typeof arg === 'object' && arg !== null && 'requestId' in arg) {
      return typeof arg.requestId === 'string' ? arg.requestId : null;
    }
  }
  return null;
}
