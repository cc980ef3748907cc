import { type SourceText, quoteAround } from '../analysis/quoted.ts';
import type { ShownPosting } from './shown-posting.ts';

/** A model has no reason to quote more than a sentence or two. */
const QUOTE_CHARACTERS_MAX = 600;

/** Where a quote stands in the posting. */
export interface FoundQuote {
  text: SourceText;
  offset: number;
  length: number;
}

/**
 * Finds words that a model says it read: in what it was shown, to the byte, and then in the field
 * they came from, where only the white space between them may differ. Null when they are not there.
 */
export function findQuote(shown: ShownPosting, quote: string): FoundQuote | null {
  const words = quote.trim();
  if (words === '' || words.length > QUOTE_CHARACTERS_MAX) return null;
  if (!standsIn(shown.text, words)) return null;
  const pattern = new RegExp(words.split(/\s+/u).map(escaped).join('\\s+'), 'gu');
  for (const text of shown.sources) {
    for (const match of text.readable.matchAll(pattern)) {
      const found = { text, offset: match.index, length: match[0].length };
      if (isWhole(text.readable, found)) return found;
    }
  }
  return null;
}

/** The sentence around a quote, verbatim from its field. */
export const evidenceOfQuote = ({ text, offset, length }: FoundQuote) =>
  quoteAround(text, offset, length);

const escaped = (word: string): string => word.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);

/** Sentences are on lines of their own, and a model may quote two as one text. */
const standsIn = (text: string, words: string): boolean =>
  text.includes(words) || text.replaceAll('\n', ' ').includes(words);

/** A quote that begins or ends within a word was never read as words. */
function isWhole(text: string, { offset, length }: { offset: number; length: number }): boolean {
  const cutsBefore = /^[\p{Script=Latin}\p{N}]{2}/u.test(
    text.slice(Math.max(0, offset - 1), offset + 1),
  );
  const end = offset + length;
  const cutsAfter = /^[\p{Script=Latin}\p{N}]{2}/u.test(text.slice(end - 1, end + 1));
  return !(cutsBefore && offset > 0) && !cutsAfter;
}
