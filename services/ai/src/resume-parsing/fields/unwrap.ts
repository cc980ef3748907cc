import type { TextLine } from '../document.ts';
import { isDated } from './dated-line.ts';

/** Longer than any name, its company and its place. */
const MAX_HEAD_LENGTH = 300;
const PARTED = /\s[\u2013\u2014|]\s/;
const OPEN = /\([^)]*$|(?:\s[\u2013\u2014|&-]|,)$/;

/**
 * Heads that wrap as one line each: after an open bracket, a dash or a comma, and, with `items`, list
 * items. Offsets stay true: the line break counts as the space.
 */
export function unwrap(lines: readonly TextLine[], { items }: { items: boolean }): TextLine[] {
  const joined: TextLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const isNear = last !== undefined && last.end + 1 === line.start;
    const goesOn = isNear && line.continues && last.text.length < MAX_HEAD_LENGTH;
    if (goesOn && (OPEN.test(last.text) || isUndatedHalf(last, line) || (items && last.bullet))) {
      joined.splice(-1, 1, { ...last, text: `${last.text} ${line.text}`, end: line.end });
    } else {
      joined.push(line);
    }
  }
  return joined;
}

/** `Name – a long issuer` whose date stands on the next line. */
const isUndatedHalf = (last: TextLine, line: TextLine): boolean =>
  PARTED.test(last.text) && !isDated(last) && isDated(line);
