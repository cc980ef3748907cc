import type { TextLine } from '../document.ts';
import { isSentence } from './body-lines.ts';
import { hasDateOfItsOwn, isDated } from './dated-line.ts';
import type { Entry } from './entry.ts';
import { isPlace } from './places.ts';

/** Letters this much larger than another line's are set to be seen. */
export const LARGER = 1.04;

/** A title and a company, a school and a degree. */
const HEAD_LINES = 2;

/**
 * The entries of a section whose letters tell where each begins, with a line that is larger than
 * everything below it; null where they do not. `isBody` has what {@link bodyLines} says.
 */
export function openedEntries(
  lines: readonly TextLine[],
  isBody: readonly boolean[],
): Entry[] | null {
  const dates = datingLines(lines, isBody);
  const opening = openingLines(lines, dates);
  return opening === null ? null : openedBy(opening, lines, isBody, dates);
}

/** The lines that say when an entry was: neither list items nor the rest of what is said of one. */
function datingLines(
  lines: readonly TextLine[],
  isBody: readonly boolean[],
): ReadonlySet<TextLine> {
  let isProse = false;
  return new Set(
    lines.filter((line, at) => {
      isProse = (line.continues && isProse) || isBody[at] === true || isSentence(line.text);
      return !isProse && hasDateOfItsOwn(line.text);
    }),
  );
}

/**
 * The lines that open the entries of a section, where its letters tell: each entry begins with a
 * line that is larger than everything below it. Null where they do not; `dates` are the lines that
 * date an entry, and no entry has two of them.
 */
function openingLines(
  lines: readonly TextLine[],
  dates: ReadonlySet<TextLine>,
): ReadonlySet<TextLine> | null {
  const [first] = lines;
  if (first === undefined || first.bullet) return null;
  const isLarge = (line: TextLine): boolean => line.size * LARGER > first.size;
  const opening = lines.filter((line, at) => isLarge(line) && !isRest(line, lines[at - 1]));
  const rest = lines.filter((line) => !isLarge(line));
  const areHeads = opening.every((line) => !line.bullet && line.size < first.size * LARGER);
  if (!areHeads || rest.length === 0) return null;
  const found = new Set(opening);
  let seen = 0;
  for (const line of lines) {
    if (found.has(line)) seen = 0;
    if (dates.has(line)) seen += 1;
    if (seen > 1) return null;
  }
  return found;
}

const isRest = (line: TextLine, above: TextLine | undefined): boolean =>
  above !== undefined && line.continues && Math.abs(line.size - above.size) < 0.01 * line.size;

/**
 * Entries that each begin with one of the lines. Below two lines a date ends an entry's head, apart
 * from a place; where none is said, as many lines are its head as stand above the dates of others.
 */
function openedBy(
  opening: ReadonlySet<TextLine>,
  lines: readonly TextLine[],
  isBody: readonly boolean[],
  dates: ReadonlySet<TextLine>,
): Entry[] {
  const entries: Entry[] = [];
  let isHead = true;
  lines.forEach((line, at) => {
    if (opening.has(line)) {
      entries.push({ head: [line], body: [] });
      isHead = true;
      return;
    }
    const { head = [], body = [] } = entries.at(-1) ?? {};
    const dated = head.findIndex((above) => dates.has(above));
    const isOver = dated >= HEAD_LINES && !isPlace(line.text);
    isHead &&= isBody[at] === false && !isOver && (dated < 0 || !isDated(line));
    (isHead ? head : body).push(line);
  });
  const isDate = (line: TextLine): boolean => dates.has(line);
  const above = Math.max(HEAD_LINES, ...entries.map(({ head }) => head.findIndex(isDate)));
  return entries.map(({ head, body }) =>
    head.some(isDate)
      ? { head, body }
      : { head: head.slice(0, above), body: [...head.slice(above), ...body] },
  );
}
