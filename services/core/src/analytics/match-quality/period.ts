const DAY_MS = 24 * 3_600_000;
const WEEK_DAYS = 7;

/** ISO 8601 instants; `end` is not in it. */
export interface Period {
  start: string;
  end: string;
}

/** The week of UTC that a moment is in, from Monday on. */
export function weekOf(moment: Date): Period {
  const midnight = Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth(), moment.getUTCDate());
  const sinceMonday = (moment.getUTCDay() + WEEK_DAYS - 1) % WEEK_DAYS;
  const start = midnight - sinceMonday * DAY_MS;
  return {
    start: new Date(start).toISOString(),
    end: new Date(start + WEEK_DAYS * DAY_MS).toISOString(),
  };
}

/** The weeks that a night's run measures: yesterday's, and the one before, since people take days to act. */
export const weeksToMeasure = (now: Date): Period[] =>
  [1, 1 + WEEK_DAYS].map((daysAgo) => weekOf(new Date(now.getTime() - daysAgo * DAY_MS)));
