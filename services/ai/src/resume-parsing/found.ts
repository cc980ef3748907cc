import type { TextLine } from './document.ts';

/** A value and where it stands in the document's text. */
export interface Found<Value = string> {
  value: Value;
  start: number;
  end: number;
  /** 0 to 1. */
  confidence: number;
}

export const foundIn = (line: TextLine, from: number, to: number, confidence: number): Found => ({
  value: line.text.slice(from, to),
  start: line.start + from,
  end: line.start + to,
  confidence,
});

/** The first match of a pattern in the lines. */
export function findFirst(
  lines: readonly TextLine[],
  pattern: RegExp,
  confidence: number,
): Found | null {
  for (const line of lines) {
    const match = pattern.exec(line.text);
    if (match !== null)
      return foundIn(line, match.index, match.index + match[0].length, confidence);
  }
  return null;
}
