import * as v from 'valibot';
import { currentTrace, inTrace } from './trace.ts';

/**
 * What a traced call has after its own arguments. A callee that does not know it takes no notice, and
 * from a caller that sends none it takes the arguments as they are.
 */
const Tag = v.strictObject({
  'jobmatch-trace': v.strictObject({ traceId: v.string(), requestId: v.string() }),
});

const wrapped = new WeakSet<object>();

/**
 * Has the methods of a class that others call go on with the trace of who calls: takes it off the
 * arguments and runs the method in it. To be called by the class's constructor; once is enough.
 */
export function continueTraces(prototype: object): void {
  if (wrapped.has(prototype)) return;
  wrapped.add(prototype);
  for (const [name, { value: method, ...rest }] of ownProperties(prototype)) {
    if (name === 'constructor' || typeof method !== 'function') continue;
    const value = function continued(this: unknown, ...args: unknown[]): unknown {
      const tag = v.safeParse(Tag, args.at(-1));
      if (!tag.success) return Reflect.apply(method, this, args);
      const { 'jobmatch-trace': trace } = tag.output;
      return inTrace(trace, () => Reflect.apply(method, this, args.slice(0, -1)));
    };
    Object.defineProperty(prototype, name, { ...rest, value });
  }
}

const ownProperties = (prototype: object) =>
  Object.entries(Object.getOwnPropertyDescriptors(prototype));

/** A stub whose calls carry the running trace, to a class that {@link continueTraces}. */
export function traced<Stub extends object>(stub: Stub): Stub {
  return new Proxy(stub, {
    get:
      (target, name) =>
      (...args: unknown[]) => {
        const method: unknown = Reflect.get(target, name);
        if (typeof method !== 'function')
          throw new TypeError(`There is no ${String(name)} to call.`);
        return Reflect.apply(method, target, [...args, { 'jobmatch-trace': currentTrace() }]);
      },
  });
}

/** The binding of an RPC contract begins with the service's name; others are used as they are. */
const RPC_BINDING = /^CORE_/;

/** The environment with the running trace carried by every call to core; of one, always the same. */
export const passTraceOn = <Env extends object>(env: Env): Env =>
  memo(env, () => new Proxy<Env>(env, { get: bindingOf }));

function bindingOf(env: object, name: string | symbol): unknown {
  const value: unknown = Reflect.get(env, name);
  const isRpc = typeof name === 'string' && RPC_BINDING.test(name);
  return isRpc && isObject(value) ? memo(value, () => traced(value)) : value;
}

const isObject = (value: unknown): value is object =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';

const kept = new WeakMap<object, object>();

function memo<Key extends object>(key: Key, make: () => Key): Key {
  const made = kept.get(key) ?? make();
  kept.set(key, made);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is kept under a key stands in for it
  return made as Key;
}
