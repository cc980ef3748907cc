import { describe, expect, it } from 'vitest';
import { CircuitBreaker } from './circuit-breaker.ts';

const LIMITS = {
  FACTS_BREAKER_FAILURES: 3,
  FACTS_BREAKER_WINDOW_MS: 1_000,
  FACTS_BREAKER_COOL_DOWN_MS: 500,
};

/** Storage of a Durable Object as far as a breaker needs it. */
function storage() {
  const kept = new Map<string, unknown>();
  const kv = {
    get: (key: string) => structuredClone(kept.get(key)),
    put: (key: string, value: unknown) => void kept.set(key, structuredClone(value)),
    delete: (key: string) => kept.delete(key),
    list: () => kept.entries(),
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its methods are generic in what is kept
  return { kept, kv: kv as SyncKvStorage };
}

function breaker(limits = LIMITS) {
  const { kept, kv } = storage();
  return { kept, make: () => new CircuitBreaker(kv, limits) };
}

const failAt = (circuit: CircuitBreaker, ...times: number[]): boolean[] =>
  times.map((now) => {
    circuit.began();
    return circuit.failed(now);
  });

describe('a model', () => {
  it('is left alone after so many failures in a row', () => {
    const circuit = breaker().make();
    expect(failAt(circuit, 0, 10, 20)).toEqual([false, false, true]);
    expect([circuit.admits(21), circuit.admits(519), circuit.admits(520)]).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('is not for failures between answers, nor for rare ones', () => {
    const { kept, make } = breaker();
    const circuit = make();
    expect(failAt(circuit, 0, 10)).toEqual([false, false]);
    expect(circuit.succeeded()).toBe(false);
    expect(kept.size).toBe(0);
    expect(failAt(circuit, 20, 30, 1_031, 1_040)).toEqual([false, false, false, false]);
    expect(circuit.admits(1_041)).toBe(true);
  });

  it('is then tried by one call, and asked by all when that succeeds', () => {
    const circuit = breaker().make();
    failAt(circuit, 0, 0, 0);
    expect(circuit.admits(500)).toBe(true);
    circuit.began();
    expect(circuit.admits(501)).toBe(false);
    expect(circuit.succeeded()).toBe(true);
    expect([circuit.admits(502), circuit.admits(502)]).toEqual([true, true]);
    expect(failAt(circuit, 503, 504)).toEqual([false, false]);
  });

  it('is left alone again when the trial fails', () => {
    const circuit = breaker().make();
    failAt(circuit, 0, 0, 0);
    expect(failAt(circuit, 5_000)).toEqual([true]);
    expect([circuit.admits(5_499), circuit.admits(5_500)]).toEqual([false, true]);
  });

  it('is tried again where the trial was given up', () => {
    const circuit = breaker().make();
    failAt(circuit, 0, 0, 0);
    circuit.began();
    circuit.gaveUp();
    expect([circuit.admits(499), circuit.admits(500)]).toEqual([false, true]);
  });

  it('is not left alone longer for calls that were under way', () => {
    const circuit = breaker().make();
    failAt(circuit, 0, 0, 0);
    expect(circuit.failed(400)).toBe(false);
    expect(circuit.admits(500)).toBe(true);
  });

  it('stays so when the object is made anew, and a trial that died is made again', () => {
    const { make } = breaker();
    failAt(make(), 0, 0, 0);
    expect(make().admits(10)).toBe(false);
    make().began();
    expect(make().admits(500)).toBe(true);
  });

  it('is always asked where the breaker is turned off', () => {
    const { kept, make } = breaker({ ...LIMITS, FACTS_BREAKER_FAILURES: 0 });
    const circuit = make();
    expect(failAt(circuit, 0, 0, 0, 0)).toEqual([false, false, false, false]);
    expect(circuit.admits(1)).toBe(true);
    expect(kept.size).toBe(0);
  });
});
