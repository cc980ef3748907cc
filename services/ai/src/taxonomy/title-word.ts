const MARKS = /\p{M}/gu;
const ASCII_ONLY = /^[\u0020-\u007e]*$/;
const PLURAL = /(?:s|men)$/;
const SIBILANT_PLURAL = /(?:ss|ch|sh|x)es$/;

/**
 * A word as job titles are compared: lower case, without accents (`infirmière` is typed
 * `infirmiere` as often) and without an English plural.
 */
export function titleWord(word: string): string {
  const lower = word.toLowerCase();
  return singular(ASCII_ONLY.test(lower) ? lower : withoutAccents(lower), word);
}

function withoutAccents(word: string): string {
  return word.replace('\u2019', "'").normalize('NFD').replaceAll(MARKS, '');
}

function singular(lower: string, written: string): string {
  if (lower.length < 3 || !PLURAL.test(lower) || lower.endsWith('ss')) return lower;
  // RNs is a plural, GIS is not.
  if (lower.length === 3) return /^[A-Z]{2}s$/.test(written) ? lower.slice(0, -1) : lower;
  if (lower.endsWith('men')) return `${lower.slice(0, -2)}an`;
  if (lower.length > 5 && lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  return lower.slice(0, SIBILANT_PLURAL.test(lower) ? -2 : -1);
}
