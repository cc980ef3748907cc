/** One word or one punctuation mark of a text. */
export interface Token {
  /** Lower case. */
  key: string;
  start: number;
  end: number;
  /** True right after the previous token, with nothing between. */
  glued: boolean;
  /** True when a hyphen joins it to the previous word. */
  hyphenated: boolean;
  isWord: boolean;
}

const TOKEN = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;
const IS_WORD = /^[\p{L}\p{N}]/u;
const HYPHENS = new Set(['-', '\u2010', '\u2011']);

/**
 * Splits a text into words and single punctuation marks, left to right, in linear time. A hyphen
 * inside a word is left out, so that `front-end` and `front end` are the same two words; offsets
 * are UTF-16 units of `text`.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let previousEnd = -1;
  let afterHyphen = false;
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0];
    const start = match.index;
    const end = start + raw.length;
    const glued = start === previousEnd;
    previousEnd = end;
    const isWord = IS_WORD.test(raw);
    const next = text[end] ?? ' ';
    if (!isWord && glued && HYPHENS.has(raw) && IS_WORD.test(next)) {
      afterHyphen = true;
      continue;
    }
    tokens.push({
      key: raw.toLowerCase(),
      start,
      end,
      glued: glued && !afterHyphen,
      hyphenated: afterHyphen,
      isWord,
    });
    afterHyphen = false;
  }
  return tokens;
}
