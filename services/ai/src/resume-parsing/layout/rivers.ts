import { isLabel, isLeftLabel, namesLists } from './labels.ts';
import type { Row } from './rows.ts';
import type { Segment } from './segment.ts';
import { headingKind } from '../sections/headings.ts';

/** White space that runs down between two columns, through rows `from` to `to` (excluded). */
export interface River {
  from: number;
  to: number;
  left: Segment[];
  right: Segment[];
  /** Columns are read one after the other; labels each before what stands beside it. */
  kind: 'columns' | 'labels';
}

/** Left edges that lie this close together, in the unit of the segments' sizes, are one edge. */
const EDGE_TOLERANCE = 0.25;
const MAX_EDGES = 16;
const MIN_GAP = 0.5;
const CENTRED = 3;

/** The river with the most text on its thinner side, or null where rows are to be read as they are. */
export function findRiver(rows: readonly Row[]): River | null {
  let best: River | null = null;
  let bestWeight = 0;
  for (const edge of columnEdges(rows)) {
    for (const run of runsBeside(rows, edge)) {
      for (const river of riversIn(rows, run, edge)) {
        const weight = Math.min(river.left.length, river.right.length) * (river.to - river.from);
        if (weight > bestWeight) [best, bestWeight] = [river, weight];
      }
    }
  }
  return best;
}

/** Where several segments begin that are not the leftmost. */
function columnEdges(rows: readonly Row[]): number[] {
  const counts = new Map<number, number>();
  let leftmost = Infinity;
  for (const { segments } of rows) {
    for (const { left } of segments) {
      const edge = Math.round(left);
      counts.set(edge, (counts.get(edge) ?? 0) + 1);
      leftmost = Math.min(leftmost, edge);
    }
  }
  return [...counts]
    .filter(([edge]) => edge > leftmost + 1)
    .map(([edge, count]) => ({ edge, count: count + (counts.get(edge + 1) ?? 0) }))
    .filter(({ count }) => count >= 2)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, MAX_EDGES)
    .map(({ edge }) => edge);
}

interface Run {
  from: number;
  to: number;
}

function runsBeside(rows: readonly Row[], edge: number): Run[] {
  const runs: Run[] = [];
  let from = 0;
  rows.forEach((row, at) => {
    const isCrossed = row.segments.some((segment) => sideOf(segment, edge) === 'across');
    if (!isCrossed && !isHeadingOfAll(row, edge)) return;
    runs.push({ from, to: at });
    from = at + 1;
  });
  runs.push({ from, to: rows.length });
  return runs;
}

/** A heading in a row of its own that begins at neither column goes for both. */
function isHeadingOfAll({ segments }: Row, edge: number): boolean {
  const [only] = segments;
  if (only === undefined || segments.length > 1 || !isHeading(only)) return false;
  return only.left > edge + CENTRED * only.size;
}

type Side = 'left' | 'right' | 'across';

function sideOf({ left, right, size }: Segment, edge: number): Side {
  if (left >= edge - 2 - EDGE_TOLERANCE * size) return 'right';
  return right <= edge - MIN_GAP * size ? 'left' : 'across';
}

const onSide = (rows: readonly Row[], run: Run, edge: number, side: Side): Segment[] =>
  rows
    .slice(run.from, run.to)
    .flatMap(({ segments }) => segments.filter((segment) => sideOf(segment, edge) === side));

const isHeading = ({ text }: Segment): boolean => headingKind(text) !== null;

/** Where only one side has headings, a heading goes for both and ends what stands above it. */
function riversIn(rows: readonly Row[], run: Run, edge: number): River[] {
  const whole = trimmed(rows, run, edge);
  if (whole === null) return [];
  const left = onSide(rows, whole, edge, 'left');
  const right = onSide(rows, whole, edge, 'right');
  if (isLeftLabel(left)) return fromFirstLabel(rows, whole, edge);
  if (right.some(isHeading) || !left.some(isHeading)) return columnsIn(rows, whole, edge);
  const bands: Run[] = [];
  let { from } = whole;
  for (let at = whole.from; at < whole.to; at += 1) {
    const segments = rows[at]?.segments ?? [];
    if (segments.length !== 1 || !segments.some(isHeading)) continue;
    bands.push({ from, to: at });
    from = at + 1;
  }
  bands.push({ from, to: whole.to });
  return bands.flatMap((band) => columnsIn(rows, band, edge));
}

function fromFirstLabel(rows: readonly Row[], run: Run, edge: number): River[] {
  let { from } = run;
  while (rows[from]?.segments.every((segment) => sideOf(segment, edge) === 'right')) from += 1;
  const band = { from, to: run.to };
  const [left, right] = [onSide(rows, band, edge, 'left'), onSide(rows, band, edge, 'right')];
  return [{ ...band, left, right, kind: 'labels' }];
}

function columnsIn(rows: readonly Row[], run: Run, edge: number): River[] {
  const band = trimmed(rows, run, edge);
  if (band === null) return [];
  const left = onSide(rows, band, edge, 'left');
  const right = onSide(rows, band, edge, 'right');
  if (left.length < 2 || right.length < 2 || isLabel(right)) return [];
  if (namesLists(left, right)) return [{ ...band, left, right, kind: 'labels' }];
  const aligned = right.filter((segment) => beginsAt(segment, edge)).length;
  return aligned >= 2 ? [{ ...band, left, right, kind: 'columns' }] : [];
}

/**
 * From the row in which the right column begins: text above it may reach past the edge by chance.
 * For labels, from the first label.
 */
function trimmed(rows: readonly Row[], run: Run, edge: number): Run | null {
  let { from } = run;
  while (from < run.to && !rows[from]?.segments.some((segment) => beginsAt(segment, edge))) {
    from += 1;
  }
  return from < run.to ? { from, to: run.to } : null;
}

const beginsAt = ({ left }: Segment, edge: number): boolean => Math.abs(left - edge) <= 2;
