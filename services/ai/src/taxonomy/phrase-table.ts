import { tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';

/** One row: a value and the phrases that name it, separated by `|`. */
export type PhraseRow<Value> = readonly [Value, string];

/** A phrase found in a text: `quote` is `text.slice(offset, offset + quote.length)`. */
export interface FoundPhrase<Value> {
  value: Value;
  quote: string;
  offset: number;
}

/** Finds the phrases of a fixed table in a text; linear in the text, whole words only. */
export interface PhraseTable<Value> {
  /** Left to right, longest phrase first, not overlapping. A plural s may be missing or extra. */
  find: (text: string) => FoundPhrase<Value>[];
}

/** Builds the table once; rows may be many, a lookup costs at most `longest phrase` map reads a word. */
export function phraseTable<Value>(rows: readonly PhraseRow<Value>[]): PhraseTable<Value> {
  const values = new Map<string, Value>();
  let longest = 1;
  for (const [value, phrases] of rows) {
    for (const phrase of phrases.split('|')) {
      const words = tokenize(phrase).map((token) => singular(token.key));
      longest = Math.max(longest, words.length);
      const key = words.join(' ');
      if (!values.has(key)) values.set(key, value);
    }
  }
  return { find: (text) => findIn(text, values, longest) };
}

function findIn<Value>(
  text: string,
  values: ReadonlyMap<string, Value>,
  longest: number,
): FoundPhrase<Value>[] {
  const tokens = tokenize(text);
  const words = tokens.map((token) => singular(token.key));
  const found: FoundPhrase<Value>[] = [];
  let at = 0;
  while (at < tokens.length) {
    const match = longestAt(words, values, longest, at);
    if (match === null) {
      at += 1;
      continue;
    }
    found.push({ value: match.value, ...quoteOf(text, tokens, at, match.to) });
    at = match.to;
  }
  return found;
}

function longestAt<Value>(
  words: readonly string[],
  values: ReadonlyMap<string, Value>,
  longest: number,
  from: number,
): { value: Value; to: number } | null {
  let key = '';
  let best: { value: Value; to: number } | null = null;
  for (let to = from + 1; to <= Math.min(words.length, from + longest); to += 1) {
    key = key === '' ? (words[to - 1] ?? '') : `${key} ${words[to - 1] ?? ''}`;
    const value = values.get(key);
    if (value !== undefined) best = { value, to };
  }
  return best;
}

function quoteOf(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): { quote: string; offset: number } {
  const offset = tokens[from]?.start ?? 0;
  return { quote: text.slice(offset, tokens[to - 1]?.end ?? offset), offset };
}

function singular(word: string): string {
  if (word.length > 5 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
