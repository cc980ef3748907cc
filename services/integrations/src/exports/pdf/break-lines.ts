import LineBreaker from 'linebreak';

const HYPHEN = /[-\u2010]/;

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
 * What lies between two places where a line may end, its spaces included. Not after a hyphen: who
 * reads a PDF takes one at the end of a line for a word's that was divided, and drops it.
 */
function* pieces(text: string): Generator<string> {
  const breaker = new LineBreaker(text);
  let start = 0;
  for (let found = breaker.nextBreak(); found !== null; found = breaker.nextBreak()) {
    const isEnd = found.position === text.length;
    if (!isEnd && HYPHEN.test(text.charAt(found.position - 1))) continue;
    yield text.slice(start, found.position);
    start = found.position;
  }
}
