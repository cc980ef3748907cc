import { expect, it } from 'vitest';
import { nextRun } from './next-run.ts';

const at = (day: string) => new Date(`${day}T09:30:00.000Z`);

it.each([
  ['daily', '2026-03-01', '2026-03-01', '2026-03-02'],
  ['weekly', '2026-03-01', '2026-03-01', '2026-03-08'],
  ['bi-weekly', '2026-12-25', '2026-12-25', '2027-01-08'],
  ['monthly', '2026-01-31', '2026-01-31', '2026-02-28'],
  ['monthly', '2028-01-31', '2028-01-31', '2028-02-29'],
  ['monthly', '2026-11-30', '2026-11-30', '2026-12-30'],
  // Late: what was missed is not made up for.
  ['daily', '2026-03-01', '2026-03-09', '2026-03-10'],
  ['weekly', '2026-03-01', '2026-03-09', '2026-03-15'],
  ['monthly', '2026-01-31', '2026-05-02', '2026-05-31'],
] as const)('%s after %s, run on %s, is due on %s', (schedule, from, now, next) => {
  expect(nextRun(schedule, at(from), at(now))).toEqual(at(next));
});
