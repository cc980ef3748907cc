import type { AsyncLocalStorage } from 'node:async_hooks';
import type { Kind } from './bindings.ts';
import { lostConnection, wrongValue } from './broken-answers.ts';
import type { Order } from './order.ts';

/** What is to happen to the bindings of one request in one Worker. */
export interface Watch {
  order: Order | null;
  /** Is told of every call that leaves the isolate. */
  touched: (binding: string) => void;
}

/** A slow binding answers when everybody has long given up. */
const HELD_MS = 280_000;

/** Methods that stay in the isolate: they make what the far ones are called on. */
const NEAR: Partial<Record<Kind, ReadonlySet<string>>> = {
  d1: new Set(['prepare', 'bind', 'withSession', 'getBookmark']),
  'durable object': new Set(['getByName', 'idFromName', 'idFromString', 'newUniqueId', 'get']),
};

type Call = (...args: unknown[]) => unknown;

/** A Worker's environment whose bindings are broken as the request under way orders. */
export function breakableEnv<Env extends object>(
  env: Env,
  kinds: Readonly<Record<string, Kind>>,
  watches: AsyncLocalStorage<Watch>,
): Env {
  return new Proxy(env, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      const kind = typeof name === 'string' ? kinds[name] : undefined;
      if (kind === undefined || typeof name !== 'string') return value;
      const watch = watches.getStore();
      if (watch === undefined || typeof value !== 'object' || value === null) return value;
      if (watch.order?.binding === name && watch.order.mode === 'gone') {
        watch.touched(name);
        return undefined;
      }
      return breakable(value, { name, kind, watch });
    },
  });
}

interface Bound {
  name: string;
  kind: Kind;
  watch: Watch;
}

/** What is broken, by what stands in for it: a database takes its own statements only. */
const originals = new WeakMap<object, object>();

function breakable(value: object, bound: Bound): object {
  const near = NEAR[bound.kind];
  const proxy = new Proxy(value, {
    get(target, name) {
      // A stub has a method of any name; asked for with the stub as receiver, not with the proxy.
      const member: unknown = Reflect.get(target, name, target);
      if (typeof name !== 'string' || typeof member !== 'function') return member;
      const call: Call = (...args) => Reflect.apply(member, target, args.map(original));
      // Of a Durable Object's stub every method is far, whatever it is called.
      const isNear =
        near?.has(name) === true && !('id' in target && bound.kind === 'durable object');
      if (!isNear) return (...args: unknown[]) => far(bound, { name, args }, () => call(...args));
      return (...args: unknown[]) => {
        const made = call(...args);
        return typeof made === 'object' && made !== null ? breakable(made, bound) : made;
      };
    },
  });
  originals.set(proxy, value);
  return proxy;
}

function original(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(original);
  return typeof value === 'object' && value !== null ? (originals.get(value) ?? value) : value;
}

function far(
  { name, kind, watch }: Bound,
  method: { name: string; args: readonly unknown[] },
  call: () => unknown,
): unknown {
  watch.touched(name);
  const { order } = watch;
  if (order?.binding !== name) return call();
  // Data points are written without being awaited: they can fail, and nothing else.
  if (kind === 'analytics') {
    if (order.mode === 'error') throw lostConnection(kind);
    return call();
  }
  switch (order.mode) {
    case 'error':
      return Promise.reject(lostConnection(kind));
    // What was asked for happens; that it has is not heard of, or not in time.
    case 'slow':
      return Promise.resolve(call()).then(async (answer) => {
        await Promise.race([scheduler.wait(HELD_MS), aborted(signalIn(method.args))]);
        return answer;
      });
    case 'wrong':
      return Promise.resolve(call()).then(() => wrongValue(kind, method.name, order.seed));
    case 'gone':
      throw new TypeError('The binding is gone.');
    default:
      return order.mode satisfies never;
  }
}

/** What a caller gives a fetch up with. */
function signalIn(args: readonly unknown[]): AbortSignal | null {
  for (const arg of args) {
    if (typeof arg !== 'object' || arg === null || !('signal' in arg)) continue;
    if (arg.signal instanceof AbortSignal) return arg.signal;
  }
  return null;
}

const aborted = (signal: AbortSignal | null): Promise<never> =>
  new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(new Error('The fetch was given up.')));
  });
