const DAY_MS = 24 * 3_600_000;

/** The first of `days` days of UTC of which today is the last, as YYYY-MM-DD: before any instant of it. */
export const firstDay = (now: Date, days: number): string =>
  new Date(now.getTime() - (days - 1) * DAY_MS).toISOString().slice(0, 'YYYY-MM-DD'.length);
