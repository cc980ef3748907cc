/** How a binding is broken: for what it was asked, and from the side of who asks. */
export const MODES = ['error', 'slow', 'wrong', 'gone'] as const;
export type Mode = (typeof MODES)[number];

export interface Order {
  service: string;
  binding: string;
  mode: Mode;
  /** Tells cells apart and chooses the wrong value. */
  seed: number;
}

const ORDER = /^chaos-(error|slow|wrong|gone)-([a-z]+)-(\w+)-(\d+)$/;
const WATCHED = /^chaos-/;

/**
 * An order travels as the request id, which crosses every hop of one request and of no other: so cells
 * run side by side, and no Worker needs to be asked what is broken.
 */
export const requestIdOf = ({ service, binding, mode, seed }: Order): string =>
  `chaos-${mode}-${service}-${binding}-${seed}`;

/** A request id under which nothing is broken but the bindings that are touched are told. */
export const watchedRequestId = (seed: number): string => `chaos-none-${seed}`;

export const isWatched = (requestId: string): boolean => WATCHED.test(requestId);

export function orderOf(requestId: string): Order | null {
  const [, mode, service, binding, seed] = ORDER.exec(requestId) ?? [];
  const known = MODES.find((name) => name === mode);
  if (known === undefined || service === undefined || binding === undefined) return null;
  return { service, binding, mode: known, seed: Number(seed) };
}
