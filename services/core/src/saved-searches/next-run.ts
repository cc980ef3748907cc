import type { SEARCH_SCHEDULES } from '@jobmatch/db-schema/searches';

export type Schedule = (typeof SEARCH_SCHEDULES)[number];

const DAY_MS = 86_400_000;
const DAYS = { daily: 1, weekly: 7, 'bi-weekly': 14 } as const;

/**
 * The first time after `now` at which a search is due that was due at `from`: whole periods later, so
 * that it keeps its time of day however late it ran. A day that a month lacks is its last one. UTC.
 */
export function nextRun(schedule: Schedule, from: Date, now: Date): Date {
  if (schedule !== 'monthly') {
    const periodMs = DAYS[schedule] * DAY_MS;
    const passed = Math.floor((now.getTime() - from.getTime()) / periodMs);
    return new Date(from.getTime() + Math.max(1, passed + 1) * periodMs);
  }
  let months = 1;
  while (monthsLater(from, months) <= now) months += 1;
  return monthsLater(from, months);
}

function monthsLater(from: Date, months: number): Date {
  const later = new Date(from);
  later.setUTCMonth(from.getUTCMonth() + months, 1);
  const daysInMonth = new Date(
    Date.UTC(later.getUTCFullYear(), later.getUTCMonth() + 1, 0),
  ).getUTCDate();
  later.setUTCDate(Math.min(from.getUTCDate(), daysInMonth));
  return later;
}
