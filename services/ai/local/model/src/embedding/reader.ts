import { hashOf } from './hashing.ts';
import type { Lexicon } from './lexicon.ts';
import { type NearWord, nearWordFinder } from './near-words.ts';
import { COMMON_WORDS, FUNCTION_WORDS } from './plain-words.ts';
import { stemOf } from './stem.ts';
import type { Word } from './words.ts';

/** What a word is to the blocks. */
interface Reading {
  /** How much it tells of the work (0–1); function words have none. */
  weight: number;
  /** The words of the lexicon that it is read as; none for a name. */
  readAs: readonly NearWord[];
  /** True for a word that is not the lexicon's own, but is read as words of it. */
  isCorrected: boolean;
  /** Hashes of the stems it counts as, and how far to trust each. */
  stems: readonly { hash: number; trust: number }[];
}

export interface ReadWord extends Word {
  reading: Reading;
}

/** How much words tell, beside 1 for those of the lexicon; measured, as all weights here are. */
const COMMON_WEIGHT = 0.5;
const UNKNOWN_WEIGHT = 0.7;
/** An unknown word counts half as itself where there is something else to read it as. */
const ITSELF_TRUST = 0.5;
/** Texts share most of their words; an isolate's memory must not grow with all it ever read. */
const REMEMBERED = 20_000;

const STEM_SEED = 1;

/** Reads words with a lexicon; what it read it remembers. */
export function createReader(lexicon: Lexicon): (word: Word) => ReadWord {
  const nearWords = nearWordFinder(lexicon);
  const remembered = new Map<string, Reading>();
  return ({ key, end }) => {
    let reading = remembered.get(key);
    if (reading === undefined) {
      reading = readingOf(key, lexicon, nearWords);
      if (remembered.size >= REMEMBERED) remembered.clear();
      remembered.set(key, reading);
    }
    return { key, end, reading };
  };
}

function readingOf(
  key: string,
  lexicon: Lexicon,
  nearWords: (word: string) => readonly NearWord[],
): Reading {
  const id = lexicon.idOf(key);
  const readAs = id === undefined ? nearWords(key) : [{ id, trust: 1 }];
  const isCorrected = id === undefined && readAs.length > 0;
  const corrections = isCorrected ? readAs : [];
  return {
    weight: weightOf(key, id !== undefined),
    readAs,
    isCorrected,
    stems: [
      { hash: stemHash(key), trust: isCorrected ? ITSELF_TRUST : 1 },
      ...corrections.map((near) => ({
        hash: stemHash(lexicon.words[near.id] ?? ''),
        trust: near.trust,
      })),
    ],
  };
}

function weightOf(key: string, isKnown: boolean): number {
  if (FUNCTION_WORDS.has(key)) return 0;
  if (COMMON_WORDS.has(key)) return COMMON_WEIGHT;
  return isKnown ? 1 : UNKNOWN_WEIGHT;
}

const stemHash = (word: string): number => hashOf(stemOf(word), STEM_SEED);
