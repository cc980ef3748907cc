/** Abbreviations that a full stop follows within a sentence. */
const ABBREVIATION =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|vs|approx|No|Jr|Sr|e\.g|i\.e|Ph\.D|[A-Z])|\b(?:Inc|Ltd|Co|Corp|LLC|GmbH|etc)(?=\.\s+\p{Ll}))\.?$/u;

/** The sentences of a text, trimmed, in order. A decimal point and “Acme Inc. and” end none. */
export function sentencesIn(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?]+["'”’)\]]*(?=\s|$)|\n+/gu)) {
    const end = match.index + match[0].length;
    const before = text.slice(start, match.index);
    const after = text.slice(end);
    const isAbbreviated =
      match[0] === '.' &&
      /\S/.test(after) &&
      (ABBREVIATION.test(before) || /^\s+\p{Ll}/u.test(after));
    if (isAbbreviated) continue;
    const sentence = text.slice(start, end).trim();
    if (sentence !== '') sentences.push(sentence);
    start = end;
  }
  const rest = text.slice(start).trim();
  return rest === '' ? sentences : [...sentences, rest];
}
