import LineBreaker from 'linebreak';

/** Of scripts that put no spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef]/u;
/** Goes with the word before it: a dash, which at a line's start marks an item, or a unit. */
const CLINGING = /^(?:[-\u2013\u2014\u2022\u00b7*|\u2192](?=\s)|[%\u2030\u00b0\u20ac](?!\p{N}))/u;

/** Breaks a text into lines of at most `maxWidth`, as `widthOf` measures; a line keeps its spaces. */
export function breakLines(
  text: string,
  maxWidth: number,
  widthOf: (text: string) => number,
): string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  const take = (piece: string): void => {
    // Spaces at the end of a line hang over its edge.
    if (line !== '' && width + widthOf(piece.trimEnd()) > maxWidth) {
      lines.push(line);
      line = '';
      width = 0;
    }
    line += piece;
    width += widthOf(piece);
  };
  for (const word of pieces(text)) {
    if (widthOf(word.trimEnd()) <= maxWidth) take(word);
    // Longer than any line: an address, or a prank.
    else for (const { segment } of new Intl.Segmenter().segment(word)) take(segment);
  }
  return line === '' ? lines : [...lines, line];
}

/**
 * What lies between two places where a line may end, its spaces included. Where words have spaces
 * between them, only there: who reads a PDF puts one between two lines, and drops a hyphen before it
 * as one that divides a word.
 */
function* pieces(text: string): Generator<string> {
  const breaker = new LineBreaker(text);
  let start = 0;
  for (let found = breaker.nextBreak(); found !== null; found = breaker.nextBreak()) {
    const { position } = found;
    if (position < text.length && !mayBreak(text, position)) continue;
    yield text.slice(start, position);
    start = position;
  }
}

function mayBreak(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)];
  if (!/\s/.test(before)) return UNSPACED.test(before) || UNSPACED.test(after);
  return !CLINGING.test(text.slice(at, at + 2));
}
