import type { LaidOutLine } from '../layout/segment.ts';

/** A blank line between two is this many lines. */
const TAB_WIDTH = 4;
const RULE = /^[\s\-=_*~#.\u2500-\u257f\u2013\u2014]{3,}$/;
const MARKUP_HEADING = /^#{1,6}\s+/;
const EMPHASIS = /\*\*(.+?)\*\*|__(.+?)__/g;
/** Lines no longer than this were not wrapped by their writer. */
const NARROWEST_WRAP = 50;

/** Plain text as lines with their positions, in characters. Rules and Markdown's marks go. */
export function layOutText(text: string): LaidOutLine[] {
  const lines = text.split(/\r\n?|\n|\f/);
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const columnRight = longest < NARROWEST_WRAP ? Infinity : longest;
  return lines.flatMap((raw, y) => {
    if (raw.trim() === '' || RULE.test(raw)) return [];
    const left = indentOf(raw);
    const line = raw.trim().replace(MARKUP_HEADING, '').replaceAll(EMPHASIS, '$1$2');
    const cells = line.replaceAll(/\s{3,}/g, '\t');
    return {
      text: cells,
      left,
      right: left + line.length,
      y,
      size: 1,
      font: '',
      columnRight,
      startsFlow: false,
    };
  });
}

function indentOf(line: string): number {
  const spaces = /^\s*/.exec(line)?.[0] ?? '';
  return spaces.replaceAll('\t', ' '.repeat(TAB_WIDTH)).length;
}
