import type { Kind } from './bindings.ts';

/** What each kind of binding throws when what is behind it cannot be reached. */
const LOST: Record<Kind, string> = {
  d1: 'D1_ERROR: Network connection lost.',
  kv: 'KV GET failed: 500 Internal Server Error',
  r2: 'get: We encountered an internal error. Please try again. (10001)',
  queue: 'Queue send failed: Internal Server Error',
  'durable object': 'Network connection lost.',
  service: 'Network connection lost.',
  analytics: 'Analytics Engine is not available.',
  assets: 'Network connection lost.',
};

export const lostConnection = (kind: Kind): Error => new Error(LOST[kind]);

/** What nobody expects, by the method that was called; `seed` chooses among them. */
export function wrongValue(kind: Kind, method: string, seed: number): unknown {
  if (method === 'fetch') return wrongResponse(seed);
  const values = kind === 'd1' ? WRONG_ROWS : WRONG_VALUES;
  const make = values[seed % values.length];
  return make?.();
}

const WRONG_ROWS: readonly (() => unknown)[] = [
  () => null,
  () => ({}),
  () => ({ success: true, results: [{}], meta: {} }),
];

/** What a call of a Worker answers can be disposed of, whatever it is. */
const disposable = (value: object): object =>
  Object.defineProperty(value, Symbol.dispose, { value: () => undefined });

// Not null: to each other our Workers say with it that something is not there.
const WRONG_VALUES: readonly (() => unknown)[] = [
  () => disposable({}),
  () => 'something else',
  () => disposable([{}]),
];

/** What the platform answers for a Worker that crashed or cannot be started. */
function wrongResponse(seed: number): Response {
  const html = { 'content-type': 'text/html' };
  return seed % 2 === 0
    ? new Response('error code: 1101', { status: 500, headers: html })
    : new Response('<h1>Bad gateway</h1>', { status: 502, headers: html });
}
