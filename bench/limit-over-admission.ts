/**
 * How many requests the default limit admits beyond its number when N isolates count at once.
 *
 *   node bench/limit-over-admission.ts
 *
 * Each isolate is a counter of its own over one KV; requests of one user are spread evenly over them
 * at the given rate. KV is modelled by its documented behaviour: a write is visible to readers after
 * the propagation time. Time is simulated, so the figures do not depend on the machine.
 */
import { WindowCounter } from '@jobmatch/gateway/window-counter';

const LIMIT = { limit: 600, windowSeconds: 900 };
const REQUESTS = 10 * LIMIT.limit;

let nowMs = 0;

/** The two calls of KVNamespace that the counter makes, with delayed visibility. */
function delayedKv(propagationMs: number) {
  const versions = new Map<string, { value: string; visibleMs: number }[]>();
  return {
    get: async (key: string) => {
      const visible = versions.get(key)?.findLast(({ visibleMs }) => visibleMs <= nowMs);
      return visible === undefined ? null : JSON.parse(visible.value);
    },
    put: async (key: string, value: string) => {
      const visibleMs = nowMs + propagationMs;
      versions.set(key, [...(versions.get(key) ?? []), { value, visibleMs }]);
    },
  };
}

async function admitted(isolates: number, perSecond: number, propagationMs: number) {
  nowMs = 0;
  const kv = delayedKv(propagationMs);
  const counters = Array.from({ length: isolates }, () => new WindowCounter());
  let count = 0;
  for (let i = 0; i < REQUESTS && nowMs < LIMIT.windowSeconds * 1000; i += 1) {
    const pending: Promise<unknown>[] = [];
    const counter = counters[i % isolates];
    const hit = await counter?.hit(kv, 'key', LIMIT, nowMs, (work) => pending.push(work));
    await Promise.all(pending);
    if (hit?.admitted === true) count += 1;
    nowMs += 1000 / perSecond;
  }
  return count;
}

console.log(`limit ${LIMIT.limit} per ${LIMIT.windowSeconds} s; admitted / limit`);
console.log('isolates | propagation | 5 req/s | 50 req/s | 500 req/s');
for (const propagationMs of [0, 60_000]) {
  for (const isolates of [1, 2, 4, 8, 16]) {
    const ratios = [];
    for (const perSecond of [5, 50, 500]) {
      const count = await admitted(isolates, perSecond, propagationMs);
      ratios.push((count / LIMIT.limit).toFixed(2));
    }
    const [slow, medium, fast] = ratios;
    console.log(
      `${isolates.toString().padStart(8)} | ${String(propagationMs / 1000).padStart(9)} s | ${slow} | ${medium} | ${fast}`,
    );
  }
}
