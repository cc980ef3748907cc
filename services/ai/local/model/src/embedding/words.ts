/** One word of a text. */
export interface Word {
  /** Lower case, without accents. */
  key: string;
  /** UTF-16 offset just after it. */
  end: number;
}

/** Letters and digits with the marks of `c++`, `c#`, `node.js`; `.net`; or one punctuation mark. */
const TOKEN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}+#.]*|\.(?:net|Net|NET)(?!\p{L})|[^\s\p{L}\p{N}]/gu;
const WORD_START = /[\p{L}\p{N}]/u;
const NOT_ASCII = /[^\0-\u007f]/;
const ACCENTS = /\p{M}+/gu;
const FULL_STOPS = /\.+$/;

/**
 * How many tokens the real model reads; what follows is cut off.
 * https://developers.cloudflare.com/workers-ai/models/bge-base-en-v1.5/
 */
const MAX_TOKENS = 512;

/** A longer word is several of the real model's word pieces. */
const PIECE_LENGTH = 9;

/** A text's words, as many as fit in the model's window of tokens (punctuation takes room too). */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  let tokens = 0;
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0];
    tokens += Math.ceil(raw.length / PIECE_LENGTH);
    if (tokens > MAX_TOKENS) break;
    if (raw.length === 1 && !WORD_START.test(raw)) continue;
    const word = raw.endsWith('.') ? raw.replace(FULL_STOPS, '') : raw;
    words.push({ key: folded(word), end: match.index + word.length });
  }
  return words;
}

const folded = (word: string): string =>
  NOT_ASCII.test(word)
    ? word.toLowerCase().normalize('NFKD').replaceAll(ACCENTS, '')
    : word.toLowerCase();
