import { type ConceptInText, conceptsIn as named } from '../../../../src/taxonomy/concepts-in.ts';
import { skillsByKey } from '../../../../src/taxonomy/skill-index.ts';

/** A concept that a text names, and those it is near to. Keys are opaque. */
export interface Concept extends ConceptInText {
  /** How much it tells about the work (0–1). */
  weight: number;
  isOccupation: boolean;
}

/** Skills that every kind of work asks for. */
const GENERAL_WEIGHT = 0.3;

const GENERAL = new Set(
  [...skillsByKey.values()]
    .filter(({ domain }) => domain === 'general')
    .map(({ key }) => `skill:${key}`),
);

/** What the product's taxonomy finds in a text: skills and occupations. */
export const conceptsIn = (text: string): Concept[] =>
  named(text).map((concept) => ({
    ...concept,
    weight: GENERAL.has(concept.key) ? GENERAL_WEIGHT : 1,
    isOccupation: concept.key.startsWith('occupation:'),
  }));
