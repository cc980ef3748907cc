import { titlesFrom } from './occupation-index.ts';
import type { Occupation, TitleSpelling } from './occupation-index.ts';
import { titleWord } from './title-word.ts';
import { tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';

/** An occupation named in a text: `quote` is `text.slice(offset, offset + quote.length)`. */
export interface FoundOccupation {
  occupation: Occupation;
  quote: string;
  offset: number;
}

interface Words {
  text: string;
  tokens: readonly Token[];
  /** `titleWord` of every token. */
  keys: readonly string[];
}

/** Ways to write a gender after a hyphen: `Entwickler-in`. Any other compound is another word. */
const GENDER_ENDINGS = new Set(['in', 'innen', 'e', 'euse', 'rice', 'a', 'as', 'o', 'os']);
/** Lower-case words that may follow a title that opens a line; after a verb comes its object. */
const AFTER_TITLE = new Set(
  'and at for from in needed of on or position required role sought to vacancy wanted who with'.split(
    ' ',
  ),
);
const ABBREVIATION = /^\p{Lu}{2,4}$/u;
const ENDS_A_SENTENCE = new Set(['.', '!', '?', ':', ';', '\u2022', '\u00b7', '*', '-', '\u2013']);

/**
 * Finds the dictionary's job titles in a text, left to right, longest title first, each occurrence
 * once. Linear in the length of the text: a word costs at most the longest title that starts so.
 *
 * A title matches whole words only, in any capitals, with or without accents and English plurals.
 * Titles that are also everyday words (Host, Driver) count in their capitals only.
 */
export function findOccupations(text: string): FoundOccupation[] {
  const tokens = tokenize(text);
  const keys = tokens.map(({ start, end }) => titleWord(text.slice(start, end)));
  const words: Words = { text, tokens, keys };
  const found: FoundOccupation[] = [];
  let at = 0;
  while (at < tokens.length) {
    const hit = longestAt(words, at);
    if (hit === null) {
      at += 1;
      continue;
    }
    const offset = tokens[at]?.start ?? 0;
    const quote = text.slice(offset, tokens[hit.to - 1]?.end ?? offset);
    found.push({ occupation: hit.occupation, quote, offset });
    at = hit.to;
  }
  return found;
}

function longestAt(words: Words, from: number): { occupation: Occupation; to: number } | null {
  const titles = titlesFrom(words.keys[from] ?? '');
  if (titles === null) return null;
  const phrases: string[] = [];
  for (let to = from + 1; to <= Math.min(words.keys.length, from + titles.longest); to += 1) {
    const before = phrases.at(-1);
    const word = words.keys[to - 1] ?? '';
    phrases.push(before === undefined ? word : `${before} ${word}`);
  }
  for (let to = from + phrases.length; to > from; to -= 1) {
    const spellings = titles.spellings.get(phrases[to - from - 1] ?? '');
    if (spellings === undefined || isInsideLongerWord(words, from, to)) continue;
    const spelling = spellings.find((one) => counts(one, words, from, to));
    if (spelling !== undefined) return { occupation: spelling.occupation, to };
  }
  return null;
}

/** True for the nurse of `nurse-led`, `nurse@clinic` and `nurse.com`. */
function isInsideLongerWord({ tokens }: Words, from: number, to: number): boolean {
  const after = tokens[to];
  if (after?.hyphenated === true && !GENDER_ENDINGS.has(after.key)) return true;
  const joins = (mark: Token | undefined, next: Token | undefined): boolean =>
    mark?.glued === true &&
    next?.glued === true &&
    (mark.key === '@' || mark.key === '.' || mark.key === '_' || mark.key === '&');
  return joins(after, tokens[to + 1]) || joins(tokens[from - 1], tokens[from]);
}

function counts(spelling: TitleSpelling, words: Words, from: number, to: number): boolean {
  if (spelling.capitals === null) return true;
  const isWritten = spelling.capitals.every((word, nth) => hasCapitals(words, from + nth, word));
  if (!isWritten || isVerbOrOwner(words, from, to)) return false;
  return !ABBREVIATION.test(spelling.capitals[0] ?? '') || !isUnitOrPlace(words, from);
}

/** True when the token has a capital wherever `word` has one: `COOKS` and `Cooks` for `Cook`. */
function hasCapitals({ text, tokens }: Words, at: number, word: string): boolean {
  const start = tokens[at]?.start ?? 0;
  for (let nth = 0; nth < word.length; nth += 1) {
    const letter = word.charAt(nth);
    const here = text.charAt(start + nth);
    if (letter !== letter.toLowerCase() && here === here.toLowerCase()) return false;
  }
  return true;
}

/** True for “Host the meeting” and “Driver's licence”. */
function isVerbOrOwner(words: Words, from: number, to: number): boolean {
  const before = words.tokens[from - 1];
  const after = words.tokens[to];
  if (after?.glued === true && (after.key === "'" || after.key === '\u2019')) return true;
  if (before !== undefined && !ENDS_A_SENTENCE.has(before.key) && !startsLine(words, from))
    return false;
  if (after?.isWord !== true || AFTER_TITLE.has(after.key) || startsLine(words, to)) return false;
  return words.text[after.start] === after.key[0];
}

/** True for “5 PM” and “Boston, MA”. */
function isUnitOrPlace({ text, tokens }: Words, from: number): boolean {
  const before = tokens[from - 1];
  if (before === undefined) return false;
  if (/^\d/.test(before.key)) return true;
  const place = tokens[from - 2];
  if (before.key !== ',' || place === undefined) return false;
  return /^\p{Lu}\p{Ll}/u.test(text.slice(place.start, place.start + 4));
}

function startsLine({ text, tokens }: Words, at: number): boolean {
  return text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0).includes('\n');
}
