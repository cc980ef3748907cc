import { expect, it } from 'vitest';
import type { WorkPeriod } from './facts.ts';
import { monthOf, weightedMonths } from './work-periods.ts';

const period = (start: string, end: string, family: WorkPeriod['family']): WorkPeriod => ({
  family,
  occupations: [],
  industries: [],
  from: monthOf(start, false),
  to: monthOf(end, true),
  isOngoing: false,
  seniority: null,
  evidence: { source: 'profile', field: 'workExperience[0].title', quote: 'x' },
});

it('counts overlapping work once', () => {
  const periods = [period('2018-01', '2019-12', 'software'), period('2019-01', '2020-12', 'data')];
  expect(weightedMonths(periods, () => 1)).toBe(36);
  expect(weightedMonths(periods, ({ family }) => (family === 'software' ? 1 : 0.5))).toBe(30);
});

it('does not count the time between two jobs', () => {
  const periods = [period('2018-01', '2018-12', 'software'), period('2020-03', '2020-12', null)];
  expect(weightedMonths(periods, () => 1)).toBe(22);
});

it('takes a bare year as its middle', () => {
  expect(monthOf('2021', true) - monthOf('2019', false)).toBe(24);
});
