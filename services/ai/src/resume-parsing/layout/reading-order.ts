import { headingKind } from '../sections/headings.ts';
import { findRiver } from './rivers.ts';
import type { River } from './rivers.ts';
import { toRows } from './rows.ts';
import type { Row } from './rows.ts';
import type { LaidOutLine, Segment } from './segment.ts';

/** Nested columns deeper than this are read row by row. */
const MAX_DEPTH = 12;

/**
 * The lines of a document as they are to be read: columns one after the other, found by the white
 * space between them, and everything else from top to bottom.
 */
export function readingOrder(segments: readonly Segment[]): LaidOutLine[] {
  return inOrder(toRows(segments), rightmost(segments), 0);
}

/** `right` is how far text may reach where these rows stand. */
function inOrder(rows: readonly Row[], right: number, depth: number): LaidOutLine[] {
  const river = depth < MAX_DEPTH ? findRiver(rows) : null;
  if (river === null) return toLines(rows, right);
  const inRiver = river.kind === 'labels' ? besideLabels(river, depth) : inColumns(river, depth);
  return [
    ...inOrder(rows.slice(0, river.from), right, depth + 1),
    ...inRiver,
    ...inOrder(rows.slice(river.to), right, depth + 1),
  ];
}

function inColumns({ left, right }: River, depth: number): LaidOutLine[] {
  const lines = [left, right].map((column) =>
    inOrder(toRows(column), rightmost(column), depth + 1),
  );
  const hasSections = right.some(({ text }) => headingKind(text) !== null);
  const [first] = lines[1] ?? [];
  if (hasSections && first !== undefined) first.startsFlow = true;
  return lines.flat();
}

/** Each label, then what stands beside and below it, down to the next label. */
function besideLabels({ left, right }: River, depth: number): LaidOutLine[] {
  const labels = toRows(left);
  const bands = labels.map((label, at) => {
    const until = (labels[at + 1]?.y ?? Infinity) - bandTolerance(labels[at + 1]);
    const since = at === 0 ? -Infinity : label.y - bandTolerance(label);
    return { label, beside: right.filter(({ y }) => y >= since && y < until) };
  });
  return bands.flatMap(({ label, beside }) => {
    const lines = inOrder(toRows(beside), rightmost(right), depth + 1);
    const [first] = lines;
    const own = toLines([label], rightmost(label.segments));
    const isHeading = headingKind(own[0]?.text ?? '') !== null;
    if (isHeading || first === undefined || Math.abs(first.y - label.y) > bandTolerance(label)) {
      return [...own, ...lines];
    }
    const text = [...own.map((line) => line.text), first.text].join('\t');
    return [{ ...first, text }, ...lines.slice(1)];
  });
}

/** A label may stand a little higher or lower than the line it goes with. */
const bandTolerance = (row: Row | undefined): number => 0.5 * (row?.segments[0]?.size ?? 0);

const rightmost = (segments: readonly Segment[]): number =>
  segments.reduce((most, { right }) => Math.max(most, right), -Infinity);

function toLines(rows: readonly Row[], columnRight: number): LaidOutLine[] {
  return rows.flatMap(({ segments, y }) => {
    const [first] = segments;
    const last = segments.at(-1);
    if (first === undefined || last === undefined) return [];
    return {
      text: segments.map(({ text }) => text).join('\t'),
      left: first.left,
      right: last.right,
      y,
      size: Math.max(...segments.map(({ size }) => size)),
      font: first.font,
      columnRight,
      startsFlow: false,
    };
  });
}
