/** Lines that belong to one paragraph, heading or item of a list. */
export interface Stack<Line> {
  lines: readonly Line[];
  lineHeight: number;
  /** Above the first line, unless that is the first of its page. */
  spaceBefore: number;
  /** Stays on the page of what follows it. */
  keepsWithNext: boolean;
  /** Its last lines do: at a page's end nothing would show that it ends with them. */
  endsWithNext: boolean;
  startsPage: boolean;
}

/** A line and how far below the top of its page it begins. */
export interface Placed<Line> {
  line: Line;
  page: number;
  top: number;
}

/** So many lines of a paragraph stand together at least, at the end of a page and at its start. */
const TOGETHER = 2;

interface Part<Line> {
  lines: readonly Line[];
  lineHeight: number;
  spaceBefore: number;
}

/** What is not torn apart: a heading with the first lines below it, the last lines of a paragraph. */
interface Chunk<Line> {
  parts: Part<Line>[];
  startsPage: boolean;
}

/**
 * Places lines on pages of a height. A heading goes with what follows it, and no page begins or ends
 * with a single line of a paragraph; a chunk that is higher than a page is torn after all.
 */
export function paginate<Line>(stacks: readonly Stack<Line>[], pageHeight: number): Placed<Line>[] {
  const placed: Placed<Line>[] = [];
  let page = 0;
  let top = 0;
  const nextPage = () => {
    page += 1;
    top = 0;
  };
  for (const { parts, startsPage } of chunksOf(stacks)) {
    if (top > 0 && (startsPage || top + heightOf(parts) > pageHeight)) nextPage();
    for (const { lines, lineHeight, spaceBefore } of parts) {
      if (top > 0) top += spaceBefore;
      for (const line of lines) {
        if (top > 0 && top + lineHeight > pageHeight) nextPage();
        placed.push({ line, page, top });
        top += lineHeight;
      }
    }
  }
  return placed;
}

const heightOf = <Line>(parts: readonly Part<Line>[]): number =>
  parts.reduce(
    (sum, { lines, lineHeight, spaceBefore }) => sum + spaceBefore + lines.length * lineHeight,
    0,
  );

function chunksOf<Line>(stacks: readonly Stack<Line>[]): Chunk<Line>[] {
  const chunks: Chunk<Line>[] = [];
  let open: Chunk<Line> | null = null;
  for (const { lines, lineHeight, spaceBefore, startsPage, ...stays } of stacks) {
    const [first = [], ...rest] = stays.keepsWithNext ? [lines] : torn(lines);
    const part = { lines: first, lineHeight, spaceBefore };
    if (open === null || startsPage) {
      open = { parts: [part], startsPage };
      chunks.push(open);
    } else open.parts.push(part);
    for (const more of rest) {
      open = { parts: [{ lines: more, lineHeight, spaceBefore: 0 }], startsPage: false };
      chunks.push(open);
    }
    if (!stays.keepsWithNext && !stays.endsWithNext) open = null;
  }
  return chunks;
}

/** The pieces between which a page may end. */
function torn<Line>(lines: readonly Line[]): (readonly Line[])[] {
  if (lines.length < 2 * TOGETHER) return [lines];
  const middle = lines.slice(TOGETHER, -TOGETHER).map((line) => [line]);
  return [lines.slice(0, TOGETHER), ...middle, lines.slice(-TOGETHER)];
}
