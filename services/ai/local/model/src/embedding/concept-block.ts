import type { Concept } from './concepts.ts';
import { addDirection, hashOf } from './hashing.ts';

const CONCEPT_SEED = 4;
const SPREAD = 6;
/** What each step up to a broader concept keeps. */
const ANCESTOR_SHARE = 0.3;
const RELATED_SHARE = 0.3;

/** Which concepts a text names, whatever their names in it, with those they are near to. */
export function conceptBlock(concepts: readonly Concept[], dimensions: number): Float32Array {
  const sums = new Map<string, number>();
  const add = (key: string, weight: number) => sums.set(key, (sums.get(key) ?? 0) + weight);
  const named = new Map(concepts.map((concept) => [concept.key, concept]));
  for (const { key, weight, ancestors, related } of named.values()) {
    add(key, weight);
    for (const [step, ancestor] of ancestors.entries()) {
      add(ancestor, weight * ANCESTOR_SHARE ** (step + 1));
    }
    for (const other of related) add(other, weight * RELATED_SHARE);
  }
  const sum = new Float32Array(dimensions);
  for (const [key, weight] of sums) {
    addDirection(sum, hashOf(key, CONCEPT_SEED), Math.sqrt(weight), SPREAD);
  }
  return sum;
}
