import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KeySource } from './key-source.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(scheduler, 'wait').mockImplementation(
    (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const answering = (keys: Record<string, string>, afterMs = 100) =>
  vi.fn<() => Promise<Map<string, string>>>(async () => {
    await new Promise((resolve) => setTimeout(resolve, afterMs));
    return new Map(Object.entries(keys));
  });

const failing = () =>
  vi.fn<() => Promise<never>>(() => Promise.reject(new Error('The issuer is away.')));

async function after<T>(ms: number, promise: Promise<T>): Promise<T> {
  // The rejection is the caller's to look at, after the clock has moved.
  promise.catch(() => undefined);
  await vi.advanceTimersByTimeAsync(ms);
  return promise;
}

const unavailable = { code: 'UNAVAILABLE' };

describe('the keys of an issuer', () => {
  it('are fetched once by 1,000 parallel cold requests, which all get their answer', async () => {
    const source = new KeySource<string>();
    const load = answering({ a: 'key a' });
    const found = Promise.all(
      Array.from({ length: 1000 }, (_, i) => source.find(i % 2 === 0 ? 'a' : `unknown-${i}`, load)),
    );
    const answers = await after(200, found);
    expect(load).toHaveBeenCalledTimes(1);
    expect(answers.filter((key) => key === 'key a')).toHaveLength(500);
    expect(answers.filter((key) => key === undefined)).toHaveLength(500);
  });

  it('are fetched again for an unknown id once a minute', async () => {
    const source = new KeySource<string>();
    const load = answering({ a: 'key a' }, 0);
    await after(1, source.find('a', load));
    for (let second = 0; second < 59; second += 1) {
      expect(await after(1000, source.find('b', load))).toBeUndefined();
    }
    expect(load).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1000);
    const rotated = answering({ b: 'key b' }, 0);
    expect(await after(1, source.find('b', rotated))).toBe('key b');
    expect(await after(1, source.find('a', rotated))).toBeUndefined();
    expect(rotated).toHaveBeenCalledTimes(1);
  });

  it('are asked for again after 5 seconds when the issuer did not answer', async () => {
    const source = new KeySource<string>();
    const load = failing();
    await expect(source.find('a', load)).rejects.toMatchObject(unavailable);
    await expect(source.find('a', load)).rejects.toMatchObject(unavailable);
    expect(load).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(5000);
    expect(await after(1, source.find('a', answering({ a: 'key a' }, 0)))).toBe('key a');
  });

  it('do not wait for ever on a request that was cancelled in the middle', async () => {
    const source = new KeySource<string>();
    void source.find('a', () => new Promise(() => undefined));
    await expect(after(3100, source.find('a', failing()))).rejects.toMatchObject(unavailable);
    await vi.advanceTimersByTimeAsync(2000);
    expect(await after(1, source.find('a', answering({ a: 'key a' }, 0)))).toBe('key a');
  });

  it('are asked for again after 10 minutes, and kept when the issuer does not answer', async () => {
    const source = new KeySource<string>();
    await after(1, source.find('a', answering({ a: 'key a' }, 0)));
    await vi.advanceTimersByTimeAsync(600_000);
    const away = failing();
    expect(await source.find('a', away)).toBe('key a');
    expect(away).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(5000);
    expect(await after(1, source.find('a', answering({ b: 'key b' }, 0)))).toBeUndefined();
  });
});
