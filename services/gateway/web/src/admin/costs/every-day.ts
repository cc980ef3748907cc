import type { WorkersAiUse } from './queries.ts';

type Day = WorkersAiUse['days'][number];

const DAY_MS = 86_400_000;

/**
 * Every day from the first that was counted to `today`, both YYYY-MM-DD in UTC. The API leaves out the
 * days without a call; in a chart they would make a gap look like the day before.
 */
export function everyDay(
  { since, days }: Pick<WorkersAiUse, 'since' | 'days'>,
  today: string,
): Day[] {
  const known = new Map(days.map((day) => [day.day, day]));
  const first = Date.parse(since);
  const length = Math.round((Date.parse(today) - first) / DAY_MS) + 1;
  return Array.from({ length: Math.max(length, 0) }, (_, passed) => {
    const day = new Date(first + passed * DAY_MS).toISOString().slice(0, 10);
    return known.get(day) ?? nothingOn(day);
  });
}

const nothingOn = (day: string): Day => ({
  day,
  calls: 0,
  errors: 0,
  errorRate: null,
  tokensIn: 0,
  tokensOut: 0,
  costUsd: 0,
});
