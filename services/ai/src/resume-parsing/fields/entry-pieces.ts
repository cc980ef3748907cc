import type { TextLine } from '../document.ts';
import type { Found } from '../found.ts';
import { isDuration } from './dates.ts';
import { LARGER } from './opened-entries.ts';
import { piecesOf } from './pieces.ts';
import { isDoubtfulPlace, isPlace } from './places.ts';

export interface EntryPieces {
  location: Found | null;
  /** What is neither a date nor a place, in the order it is written. */
  named: Found[];
}

const EMPLOYMENT_TYPE =
  /^(?:full[- ]?time|part[- ]?time|permanent|temporary|contract|freelance contract|vollzeit|teilzeit|befristet|unbefristet|cdi|cdd|temps plein|temps partiel|jornada completa|media jornada|tempo pieno|tempo integral)$/i;
const CONTINUES_LINE = /(?:,|&|\b(?:and|of|for|und|der|für|et|de|du|y|del|e|di|do))$/;

/**
 * The parts of an entry's head: a place of its own or at the end of another part, and the rest, each
 * as `split` parts it further.
 */
export function entryPieces(
  head: readonly TextLine[],
  split: (piece: Found) => readonly Found[] = (piece) => [piece],
): EntryPieces {
  const pieces = readPieces(head, split, false);
  const finer = pieces.named.length > 1 ? pieces : readPieces(head, split, true);
  const { named, location } = finer;
  if (named.length > 1 || location === null || !isDoubtfulPlace(location.value)) return finer;
  const { own, place } = cut(location, location.value.indexOf(','));
  return { named: [...named, own].toSorted((a, b) => a.start - b.start), location: place };
}

function readPieces(
  head: readonly TextLine[],
  split: (piece: Found) => readonly Found[],
  atHyphens: boolean,
): EntryPieces {
  let location: Found | null = null;
  const named: Found[] = [];
  const isWhole = isTitled(head);
  head.forEach((line, at) => {
    const atDashes = !(isWhole && at === 0);
    for (const [nth, piece] of piecesOf(line, { atHyphens, atDashes }).entries()) {
      if (EMPLOYMENT_TYPE.test(piece.value) || isDuration(piece.value)) continue;
      if (isPlace(piece.value)) {
        location ??= { ...piece, confidence: 0.9 };
        continue;
      }
      const last = named.at(-1);
      if (nth === 0 && last !== undefined && isRestOf(last, head, at)) {
        named.splice(-1, 1, { ...last, value: `${last.value} ${piece.value}`, end: piece.end });
        continue;
      }
      const { own, place } = withoutPlace(piece);
      location ??= place;
      named.push(...split(own));
    }
  });
  return { location, named };
}

/** Whether the first line is one name, dashes and all: larger than the rest, where another name stands. */
function isTitled([first, ...rest]: readonly TextLine[]): boolean {
  const second = rest[0] === undefined ? undefined : piecesOf(rest[0])[0];
  if (first === undefined || second === undefined) return false;
  return !isPlace(second.value) && rest.every(({ size }) => size * LARGER < first.size);
}

/** Whether a line goes on with a name: after a comma, or in a font that the head's other lines have not. */
function isRestOf(last: Found, head: readonly TextLine[], at: number): boolean {
  const [line, above] = [head[at], head[at - 1]];
  if (line === undefined || above === undefined || !line.continues) return false;
  if (CONTINUES_LINE.test(last.value)) return true;
  if (/^[^:]{2,20}:\s/.test(line.text)) return false;
  return line.font === above.font && head.some(({ font }) => font !== line.font);
}

/** `Acme, Berlin, Germany` is Acme, in Berlin; `University of California, Berkeley` stays. */
function withoutPlace(piece: Found): { own: Found; place: Found | null } {
  const bracket = /^(.+?)\s*\(([^()]+)\)$/.exec(piece.value);
  if (bracket !== null && isPlace(bracket[2] ?? '')) return cut(piece, bracket[1]?.length ?? 0);
  for (const comma of piece.value.matchAll(/,\s+/g)) {
    if (isPlace(piece.value.slice(comma.index + comma[0].length))) return cut(piece, comma.index);
  }
  return { own: piece, place: null };
}

function cut(piece: Found, at: number): { own: Found; place: Found } {
  const rest = piece.value.slice(at);
  const value = rest.replaceAll(/^[\s,(]+|[\s)]+$/g, '');
  const start = piece.start + at + rest.indexOf(value);
  return {
    own: { ...piece, value: piece.value.slice(0, at), end: piece.start + at },
    place: { value, start, end: start + value.length, confidence: 0.85 },
  };
}
