import type { Span } from './span.ts';

/** Months that the spans cover, those that overlap counted once. */
export function monthsWorked(spans: readonly Span[]): number {
  let [months, covered] = [0, 0];
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    months += Math.max(0, to - Math.max(from, covered));
    covered = Math.max(covered, to);
  }
  return months;
}
