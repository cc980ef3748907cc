import { addDirection } from './hashing.ts';
import type { Lexicon } from './lexicon.ts';
import type { ReadWord } from './reader.ts';
import { addScaled, toUnitLength } from './unit.ts';

/**
 * A view of a text's words, of any length. `emphasis` says how much each word counts; those it does
 * not reach count nothing.
 */
export type WordBlock = (words: readonly ReadWord[], emphasis: readonly number[]) => Float32Array;

/** Coordinates that a hashed word takes: more give finer likeness, fewer less noise. */
const SPREAD = 6;

/** What the text is about, by its words' vectors: near in meaning is near. See `data/README.md`. */
export const meaningBlock =
  (lexicon: Lexicon): WordBlock =>
  (words, emphasis) => {
    const sum = new Float32Array(lexicon.dimensions);
    let isEmpty = true;
    for (const { share, reading } of emphasised(words, emphasis)) {
      for (const { id, trust } of reading.readAs) {
        lexicon.addVector(sum, id, share * trust);
        isEmpty = false;
      }
    }
    if (!isEmpty) addScaled(toUnitLength(sum), lexicon.mean, -1);
    return sum;
  };

/** Which words there are, misspelt ones also as what they are read as. */
export const stemBlock =
  (dimensions: number): WordBlock =>
  (words, emphasis) => {
    const sum = new Float32Array(dimensions);
    for (const { share, reading } of emphasised(words, emphasis)) {
      for (const { hash, trust } of reading.stems) addDirection(sum, hash, share * trust, SPREAD);
    }
    return sum;
  };

/** The words that tell something, with what each counts in all. */
function emphasised(words: readonly ReadWord[], emphasis: readonly number[]) {
  return words.slice(0, emphasis.length).flatMap(({ reading }, at) => {
    const share = (emphasis[at] ?? 0) * reading.weight;
    return share === 0 ? [] : [{ share, reading }];
  });
}
