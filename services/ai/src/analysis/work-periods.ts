import type { WorkPeriod } from './facts.ts';

/** Months since year 0 of a `YYYY`, `YYYY-MM` or `YYYY-MM-DD` date; a bare year is its middle. */
export function monthOf(date: string, isEnd: boolean): number {
  const year = Number(date.slice(0, 4));
  const month = date.length >= 7 ? Number(date.slice(5, 7)) : null;
  if (month === null) return year * 12 + 6;
  return year * 12 + month - 1 + (isEnd ? 1 : 0);
}

/**
 * Months of work, overlapping periods counted once: each month counts for the period with the
 * greatest weight in it. With weight 1 everywhere it is the plain length of the union.
 *
 * 2018-01..2019-12 (weight 1) beside 2019-01..2020-12 (weight 0.5) is 24 + 12 × 0.5 = 30 months.
 */
export function weightedMonths(
  periods: readonly WorkPeriod[],
  weightOf: (period: WorkPeriod) => number,
): number {
  const edges = [...new Set(periods.flatMap(({ from, to }) => [from, to]))].toSorted(
    (a, b) => a - b,
  );
  let months = 0;
  for (const [index, edge] of edges.entries()) {
    const next = edges[index + 1];
    if (next === undefined) break;
    const weights = periods.filter(({ from, to }) => from <= edge && to >= next).map(weightOf);
    months += (next - edge) * Math.max(0, ...weights);
  }
  // The order of a sum of shares shows in its last digits; what is added up is the same.
  return Math.round(months * 1e6) / 1e6;
}
