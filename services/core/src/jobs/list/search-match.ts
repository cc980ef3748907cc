/** What the index's tokenizer takes for part of a word: see the `tokenize` option of jobs_fts. */
export const WORD_CHARACTER = /[\p{L}\p{N}\p{Co}+#]/u;

/**
 * An FTS5 query for postings that hold every word of `search`, the last one as a prefix. Each word is
 * quoted, so that nothing a user types is query syntax. Null when there is no word in it.
 */
export function searchMatch(search: string): string | null {
  // SQLite text ends at NUL, which would cut off the closing quote.
  const words = search
    .replaceAll('\0', ' ')
    .split(/\s+/)
    .filter((word) => WORD_CHARACTER.test(word));
  if (words.length === 0) return null;
  return `${words.map((word) => `"${word.replaceAll('"', '""')}"`).join(' AND ')}*`;
}
