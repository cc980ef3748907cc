import { hashOf } from '../embedding/hashing.ts';
import type { FaultSettings } from './settings.ts';

/** What becomes of a call. `draw` is a whole number to choose among kinds of garbage with. */
export interface Fate {
  outcome: 'answer' | 'busy' | 'garbage' | 'poison';
  draw: number;
  delayMs: number;
}

/** The fate of the `index`th call since the faults were set: pseudo-random, the same every time. */
export function fateOf(
  { busyRate, garbageRate, seed, poison, delayMs }: FaultSettings,
  index: number,
  texts: readonly string[],
): Fate {
  const draw = hashOf(String(index), seed);
  const share = hashOf(`${index} share`, seed) / 2 ** 32;
  const isPoisoned = poison !== null && texts.some((text) => text.includes(poison));
  if (isPoisoned) return { outcome: 'poison', draw, delayMs };
  if (share < busyRate) return { outcome: 'busy', draw, delayMs };
  if (share < busyRate + garbageRate) return { outcome: 'garbage', draw, delayMs };
  return { outcome: 'answer', draw, delayMs };
}
