import { canonicalText, pairsOf, wordsOf } from './canonical-text.ts';

/** Shingles of a description that are compared: the ones with the smallest hashes, a fair sample. */
const SKETCH_SIZE = 128;
const SHINGLE_WORDS = 3;
/** Of a description; the beginning of a posting is about the position, its end about the company. */
export const DESCRIPTION_READ = 4000;

/** Words that say what kind of company it is, not which. */
const LEGAL_FORMS = new Set(
  'ab ag as bv co company corp corporation gmbh inc incorporated kg limited llc llp ltd nv oy plc pty sa sarl se spa srl the'.split(
    ' ',
  ),
);

/** What of a posting is compared, read once. */
export interface Features {
  title: Bag;
  company: Bag;
  location: Bag;
  /** Sorted hashes. */
  description: readonly number[];
}

/** A short text as its words and as the pairs of its characters. */
export interface Bag {
  words: ReadonlySet<string>;
  pairs: ReadonlySet<string>;
  /** The words with a digit in them, in order. */
  numbers: string;
}

interface Compared {
  title: string;
  company: string;
  location: string | null;
  description: string | null;
}

export const featuresOf = ({ title, company, location, description }: Compared): Features => ({
  title: bagOf(wordsOf(title)),
  company: bagOf(companyWords(company)),
  location: bagOf(wordsOf(location ?? '')),
  description: sketchOf((description ?? '').slice(0, DESCRIPTION_READ)),
});

/** The words of a company's name without its legal form, unless there are no others. */
export function companyWords(company: string): string[] {
  const words = wordsOf(company);
  const telling = words.filter((word) => !LEGAL_FORMS.has(word));
  return telling.length === 0 ? words : telling;
}

const bagOf = (words: string[]): Bag => ({
  words: new Set(words),
  pairs: new Set(pairsOf(words.join(' '))),
  numbers: words
    .filter((word) => /\p{N}/u.test(word))
    .toSorted()
    .join(' '),
});

function sketchOf(description: string): number[] {
  if (canonicalText(description) === '') return [];
  const words = wordsOf(description);
  const hashes = new Set<number>();
  const last = Math.max(1, words.length - SHINGLE_WORDS + 1);
  for (let i = 0; i < last; i += 1) {
    hashes.add(hash32(words.slice(i, i + SHINGLE_WORDS).join(' ')));
  }
  return [...hashes].toSorted((a, b) => a - b).slice(0, SKETCH_SIZE);
}

/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/), over UTF-16 units. */
function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}
