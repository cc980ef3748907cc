import { conceptBlock } from './concept-block.ts';
import type { Concept } from './concepts.ts';
import { emphasesOf } from './emphasis.ts';
import { addDirection, hashOf } from './hashing.ts';
import type { Lexicon } from './lexicon.ts';
import { type ReadWord, createReader } from './reader.ts';
import { addScaled, toUnitLength } from './unit.ts';
import { meaningBlock, stemBlock } from './word-blocks.ts';
import { readWords } from './words.ts';

/** A text to its vector: 768 numbers, of length 1, the same for the same text. */
export type Embedder = (text: string) => Float32Array;

/** The blocks' dimensions; with the meaning's 100 and the common one they make 768. */
const DIMENSIONS = { concepts: 192, stems: 475 };
/**
 * The blocks' shares of a cosine. Chosen, like every weight in this folder, by measuring related
 * occupations, free-text queries, synonyms and misspellings; blocks of word pairs and of runs of
 * letters were measured too and brought nothing.
 */
const SHARES = { meaning: 0.36, concepts: 0.3, stems: 0.34 };
/** How much the beginning's reading weighs beside the whole text's. */
const OPENING_SHARE = 1.2;
/** How much of the beginning is read twice for concepts, in UTF-16 units. */
const OPENING_LENGTH = 60;
const BYSTANDER_WEIGHT = 0.3;
/**
 * The share of what all texts have in common. The real model's vectors lie in a narrow cone, so that
 * even unrelated texts have a positive cosine. With this share, its threshold for similar postings
 * (0.7) fills most lists of ten and keeps out what has little in common. It changes no order.
 */
const COMMON_SHARE = 0.45;

const WORDLESS_SEED = 3;
const SPREAD = 4;

/**
 * An embedder out of word vectors and concepts: unit blocks side by side, so that a cosine is the
 * weighted mean of the blocks' cosines. Each block is the sum of two readings, of the whole text and
 * of its beginning.
 */
export function createEmbedder(
  lexicon: Lexicon,
  conceptsIn: (text: string) => Concept[],
): Embedder {
  const read = createReader(lexicon);
  const wordBlocks = [
    { share: SHARES.meaning, make: meaningBlock(lexicon) },
    { share: SHARES.stems, make: stemBlock(DIMENSIONS.stems) },
  ];
  const written = (text: string, words: readonly ReadWord[]): Concept[] =>
    conceptsIn(text.slice(0, words.at(-1)?.end ?? 0));
  const corrected = (words: readonly ReadWord[]): Concept[] =>
    words.some(({ reading }) => reading.isCorrected)
      ? conceptsIn(words.flatMap((word) => wordsReadIn(word, lexicon)).join(' '))
      : [];
  return (text) => {
    const words = readWords(text).map(read);
    const { whole, opening } = emphasesOf(words);
    const blocks = wordBlocks.map(({ share, make }) => ({
      share,
      block: inTwoReadings(make(words, whole), make(words, opening)),
    }));
    const firstWords = words.filter(({ end }) => end <= OPENING_LENGTH);
    const atFirst = [...corrected(firstWords), ...written(text, firstWords)];
    const concepts = inTwoReadings(
      conceptBlock(withoutBystanders(written(text, words), atFirst), DIMENSIONS.concepts),
      conceptBlock(atFirst, DIMENSIONS.concepts),
    );
    const own = sideBySide([...blocks, { share: SHARES.concepts, block: concepts }]);
    if (own.every((value) => value === 0)) {
      addDirection(own, hashOf(text, WORDLESS_SEED), 1, SPREAD);
    }
    return withCommonPart(own);
  };
}

/** Occupations that only the body names are mostly those of colleagues, clients and patients. */
function withoutBystanders(all: readonly Concept[], atFirst: readonly Concept[]): Concept[] {
  const own = new Set(atFirst.map(({ key }) => key));
  return all.map((concept) =>
    concept.isOccupation && !own.has(concept.key)
      ? { ...concept, weight: concept.weight * BYSTANDER_WEIGHT }
      : concept,
  );
}

const wordsReadIn = ({ key, reading }: ReadWord, lexicon: Lexicon): string[] =>
  reading.isCorrected ? reading.readAs.map(({ id }) => lexicon.words[id] ?? key) : [key];

function inTwoReadings(whole: Float32Array, opening: Float32Array): Float32Array {
  addScaled(toUnitLength(whole), toUnitLength(opening), OPENING_SHARE);
  return toUnitLength(whole);
}

/** A block of nothing but zeros leaves its share to the others. */
function sideBySide(blocks: readonly { share: number; block: Float32Array }[]): Float32Array {
  const joined = new Float32Array(blocks.reduce((sum, { block }) => sum + block.length, 0));
  let from = 0;
  for (const { share, block } of blocks) {
    addScaled(joined.subarray(from, from + block.length), block, Math.sqrt(share));
    from += block.length;
  }
  return toUnitLength(joined);
}

function withCommonPart(own: Float32Array): Float32Array {
  const vector = new Float32Array(own.length + 1);
  addScaled(vector.subarray(0, own.length), own, Math.sqrt(1 - COMMON_SHARE));
  vector[own.length] = Math.sqrt(COMMON_SHARE);
  return toUnitLength(vector);
}
