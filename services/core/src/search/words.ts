import { WORD_CHARACTER } from '../jobs/list/search-match.ts';

/** A longer query is a pasted text, of which this many words say what it is about. */
const WORDS_MAX = 24;

/**
 * The distinct words of a query as FTS5 phrases, in order. Each is quoted, so that nothing a user
 * types is query syntax, and what the tokenizer takes apart stays together: `node.js` is the phrase
 * `node js`. Any text will do; one without a word has none.
 */
export function phrasesOf(query: string): string[] {
  // SQLite text ends at NUL, which would cut off the closing quote.
  const words = query.toWellFormed().split(/[\s\0]+/);
  const distinct = new Map<string, string>();
  for (const word of words) {
    if (!WORD_CHARACTER.test(word)) continue;
    distinct.set(word.toLowerCase(), `"${word.replaceAll('"', '""')}"`);
    if (distinct.size === WORDS_MAX) break;
  }
  return [...distinct.values()];
}
