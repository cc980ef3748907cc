import type { TextLine } from '../document.ts';
import { foundIn } from '../found.ts';
import type { Found } from '../found.ts';
import { findPeriods, isDuration } from './dates.ts';

const SEPARATORS = /\t+|\s+[|\u2022\u00b7\u25cf\u2013\u2014]\s+|\s{3,}|\s+\/\/\s+|\s*\|\s*/g;
const OTHER_THAN_DASHES = /\t+|\s+[|\u2022\u00b7\u25cf]\s+|\s{3,}|\s+\/\/\s+|\s*\|\s*/g;
const EDGES = /^[\s,;:|()[\]\u2013\u2014\u00b7\u2022-]+|[\s,;:|([\u2013\u2014\u00b7\u2022-]+$/g;
const EMPTY_BRACKETS = /\(\s*\)|\[\s*\]/g;

interface Cuts {
  keepDates?: boolean;
  /** A hyphen between spaces is a dash here: names have them, too. */
  atHyphens?: boolean;
  /** False for a line that is one name, with its dashes. */
  atDashes?: boolean;
}

/** The parts of a line between tabs, bars, dots and dashes, without its dates. */
export function piecesOf(
  line: TextLine,
  { keepDates = false, atHyphens = false, atDashes = true }: Cuts = {},
): Found[] {
  const dateless = keepDates ? line.text : withoutDates(line.text);
  const blanked = atHyphens ? dateless.replaceAll(' - ', ' | ') : dateless;
  const separators = atDashes ? SEPARATORS : OTHER_THAN_DASHES;
  const pieces: Found[] = [];
  let from = 0;
  for (const cut of [...blanked.matchAll(separators), null]) {
    const to = cut?.index ?? blanked.length;
    const piece = trimmedPiece(line, blanked, from, to);
    if (piece !== null) pieces.push(piece);
    from = to + (cut?.[0].length ?? 0);
  }
  return pieces;
}

/** The text with every date as tabs, so that it parts what stands around it. */
function withoutDates(text: string): string {
  let blanked = text;
  for (const { start, end } of findPeriods(text)) {
    blanked = blanked.slice(0, start) + '\t'.repeat(end - start) + blanked.slice(end);
  }
  return blanked.replaceAll(EMPTY_BRACKETS, (brackets) => '\t'.repeat(brackets.length));
}

function trimmedPiece(line: TextLine, text: string, from: number, to: number): Found | null {
  const raw = text.slice(from, to);
  const value = raw.replaceAll(EDGES, '');
  if (value === '' || !/[\p{L}\d]/u.test(value) || isDuration(value)) return null;
  const unclosed = value.endsWith(')') && !value.includes('(');
  const kept = unclosed ? value.slice(0, -1) : value;
  if (isDuration(kept)) return null;
  const start = from + raw.indexOf(value);
  return foundIn(line, start, start + kept.length, 0.9);
}
