import type { TextLine } from '../document.ts';
import type { Found } from '../found.ts';
import { findPeriods } from './dates.ts';

export interface EntryPeriod {
  startDate: Found | null;
  endDate: Found | null;
  current: boolean;
}

/**
 * When an entry was, by the first period in its head, else by the first date, which is its end. The
 * spans of both dates are the whole period's.
 */
export function entryPeriod(head: readonly TextLine[]): EntryPeriod {
  const periods = head.flatMap((line) =>
    findPeriods(line.text).map((period) => ({
      ...period,
      start: line.start + period.start,
      end: line.start + period.end,
    })),
  );
  const period = periods.find(({ isRange }) => isRange) ?? periods[0];
  if (period === undefined) return { startDate: null, endDate: null, current: false };
  const found = (value: string | null): Found | null =>
    value === null
      ? null
      : { value, start: period.start, end: period.end, confidence: period.isRange ? 0.95 : 0.8 };
  return { startDate: found(period.from), endDate: found(period.until), current: period.current };
}
