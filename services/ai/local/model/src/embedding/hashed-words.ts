import { addDirection, hashOf } from './hashing.ts';
import { toUnitLength } from './unit.ts';
import { readWords } from './words.ts';

const DIMENSIONS = 768;
const SEED = 5;
const SPREAD = 4;

/** A bag of words: each has a direction of its own, by its hash, whatever it means. */
export function hashedWords(text: string): Float32Array {
  const sum = new Float32Array(DIMENSIONS);
  for (const { key } of readWords(text)) addDirection(sum, hashOf(key, SEED), 1, SPREAD);
  if (sum.every((value) => value === 0)) addDirection(sum, hashOf(text, SEED), 1, SPREAD);
  return toUnitLength(sum);
}
