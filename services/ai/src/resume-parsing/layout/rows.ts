import type { Segment } from './segment.ts';

export interface Row {
  y: number;
  /** From left to right. */
  segments: Segment[];
}

/** Baselines that differ by less than this share of the letters' height are one row. */
const SAME_BASELINE = 0.3;

/** Segments by their baseline, from the top. */
export function toRows(segments: readonly Segment[]): Row[] {
  const rows: Row[] = [];
  for (const segment of segments.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    const tolerance = SAME_BASELINE * Math.min(segment.size, row?.segments[0]?.size ?? 0);
    if (row !== undefined && segment.y - row.y <= tolerance) row.segments.push(segment);
    else rows.push({ y: segment.y, segments: [segment] });
  }
  for (const row of rows) row.segments.sort((a, b) => a.left - b.left);
  return rows;
}
