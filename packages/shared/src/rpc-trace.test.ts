import { describe, expect, it } from 'vitest';
import { continueTraces, passTraceOn, traced } from './rpc-trace.ts';
import { currentTrace, inTrace, newTrace } from './trace.ts';

class Callee {
  readonly #prefix = 'got';

  constructor() {
    continueTraces(Callee.prototype);
  }

  take(...args: unknown[]) {
    return { said: `${this.#prefix} ${args.join(',')}`, args, traceId: currentTrace().traceId };
  }

  async later() {
    await Promise.resolve();
    return currentTrace().traceId;
  }
}

/** As one of an earlier release: it knows of no trace. */
class OldCallee {
  take(first: string, second?: string) {
    return [first, second];
  }
}

const trace = newTrace();

describe('a traced call', () => {
  it('runs in the trace of its caller, with the arguments that were given', async () => {
    const callee = traced(new Callee());
    const answer = inTrace(trace, () => callee.take('a', { b: 1 }));
    expect(answer.args).toEqual(['a', { b: 1 }]);
    expect(answer.traceId).toBe(trace.traceId);
    expect(await inTrace(trace, () => callee.later())).toBe(trace.traceId);
  });

  it('without arguments is one too', () => {
    const { args, traceId } = inTrace(trace, () => traced(new Callee()).take());
    expect([args, traceId]).toEqual([[], trace.traceId]);
  });

  it('of a caller that sends no trace takes its arguments as they are', () => {
    expect(new Callee().take('a', { requestId: 'r' }).args).toEqual(['a', { requestId: 'r' }]);
  });

  it('to a callee that knows of no trace does what it did', () => {
    expect(inTrace(trace, () => traced(new OldCallee()).take('a', 'b'))).toEqual(['a', 'b']);
  });
});

it('an environment passes the trace on to core and leaves other bindings alone', () => {
  const other = { take: (...args: unknown[]) => args.length };
  const env = { CORE_THINGS: new Callee(), CORE: other, VALUE: 'v' };
  const passing = passTraceOn(env);
  expect(inTrace(trace, () => passing.CORE_THINGS.take('a').traceId)).toBe(trace.traceId);
  expect(inTrace(trace, () => passing.CORE.take('a'))).toBe(1);
  expect(passing.VALUE).toBe('v');
  expect(passTraceOn(env)).toBe(passing);
});
