import { KV_READ_TIMEOUT_MS, within } from '@jobmatch/shared/in-time';
import * as v from 'valibot';
import type { Limit } from './limit-table.ts';

const Shared = v.object({ count: v.number(), windowStart: v.number(), windowEnd: v.number() });

/** The two calls the counter makes of a KV namespace. */
export interface CountStore {
  get(key: string, type: 'json'): Promise<unknown>;
  put(key: string, value: string, options: { expirationTtl: number }): Promise<void>;
}

interface Window {
  count: number;
  /** How much of `count` the shared record holds already. */
  shared: number;
  startMs: number;
  endMs: number;
  /** The shared record could not be read yet. */
  alone: boolean;
}

export interface Count {
  admitted: boolean;
  remaining: number;
  resetAtMs: number;
  /** The shared record could not be read: this isolate counts alone. */
  alone: boolean;
}

/** Where in a window the isolates tell each other how far they are. */
const SHARE_AT = [0.5, 0.8, 1] as const;

/** Keys held at once; at ~150 bytes each, 3 MB of an isolate's 128. */
const MAX_KEYS = 20_000;

const KV_MIN_TTL_SECONDS = 60;

/**
 * Fixed-window counts for the default limits: exact within an isolate, shared through KV at 50, 80
 * and 100 % of a limit. A key costs one KV read when its window opens in an isolate and at most three
 * writes a window, none of them on the request's path but the read.
 */
export class WindowCounter {
  readonly #windows = new Map<string, Window>();

  /** Counts one request. `defer` runs work after the answer is on its way. */
  async hit(
    kv: CountStore,
    key: string,
    limit: Limit,
    nowMs: number,
    defer: (work: Promise<unknown>) => void,
  ): Promise<Count> {
    const window = await this.#joined(kv, key, limit, nowMs);
    const admitted = window.count < limit.limit;
    if (admitted) {
      window.count += 1;
      if (SHARE_AT.some((part) => window.count === Math.ceil(limit.limit * part))) {
        defer(share(kv, key, window, nowMs));
      }
    }
    return {
      admitted,
      remaining: Math.max(0, limit.limit - window.count),
      resetAtMs: window.endMs,
      alone: window.alone,
    };
  }

  /** The key's open window, with what other isolates have counted; a failed read is tried again. */
  async #joined(kv: CountStore, key: string, limit: Limit, nowMs: number): Promise<Window> {
    const open = this.#open(key, nowMs);
    if (open !== undefined && !open.alone) return open;
    const shared = await readShared(kv, key).catch(() => undefined);
    // Another request may have opened or joined the window while this one was reading.
    const window = this.#open(key, nowMs) ?? this.#start(key, limit, nowMs);
    if (window.alone && shared !== undefined) {
      window.alone = false;
      if (shared !== null && shared.windowEnd > nowMs) {
        window.count += shared.count;
        window.shared = shared.count;
        window.startMs = shared.windowStart;
        window.endMs = shared.windowEnd;
      }
    }
    return window;
  }

  #open(key: string, nowMs: number): Window | undefined {
    const window = this.#windows.get(key);
    return window !== undefined && window.endMs > nowMs ? window : undefined;
  }

  #start(key: string, { windowSeconds }: Limit, nowMs: number): Window {
    const endMs = nowMs + windowSeconds * 1000;
    const window = { count: 0, shared: 0, startMs: nowMs, endMs, alone: true };
    if (this.#windows.size >= MAX_KEYS) this.#evict(nowMs);
    this.#windows.set(key, window);
    return window;
  }

  /** Drops what has passed, or else the oldest half. */
  #evict(nowMs: number): void {
    for (const [key, { endMs }] of this.#windows) if (endMs <= nowMs) this.#windows.delete(key);
    if (this.#windows.size < MAX_KEYS) return;
    let surplus = MAX_KEYS / 2;
    for (const key of this.#windows.keys()) {
      if (surplus === 0) return;
      this.#windows.delete(key);
      surplus -= 1;
    }
  }
}

async function readShared(kv: CountStore, key: string) {
  const shared = v.safeParse(Shared, await within(KV_READ_TIMEOUT_MS, kv.get(key, 'json')));
  return shared.success ? shared.output : null;
}

/** Adds what this isolate counted to the shared record, and takes over what others added. */
async function share(kv: CountStore, key: string, window: Window, nowMs: number): Promise<void> {
  const record = await readShared(kv, key);
  const others =
    record === null || record.windowEnd <= nowMs ? 0 : Math.max(0, record.count - window.shared);
  window.count += others;
  window.shared = window.count;
  const { count, startMs: windowStart, endMs: windowEnd } = window;
  const secondsLeft = Math.ceil((windowEnd - nowMs) / 1000);
  await kv.put(key, JSON.stringify({ count, windowStart, windowEnd }), {
    expirationTtl: Math.max(KV_MIN_TTL_SECONDS, secondsLeft),
  });
}
