import { describe, expect, it } from 'vitest';
import { everyDay } from './every-day.ts';

const day = (name: string, calls: number) => ({
  day: name,
  calls,
  errors: 0,
  errorRate: 0,
  tokensIn: 1,
  tokensOut: 1,
  costUsd: 1,
});

describe('the days of a chart', () => {
  it('have those without a call, over the end of a month and in a leap year', () => {
    const days = everyDay({ since: '2028-02-28', days: [day('2028-02-29', 7)] }, '2028-03-02');
    expect(days.map((one) => [one.day, one.calls])).toEqual([
      ['2028-02-28', 0],
      ['2028-02-29', 7],
      ['2028-03-01', 0],
      ['2028-03-02', 0],
    ]);
    expect(days[0]).toMatchObject({ costUsd: 0, errorRate: null });
  });

  it('are none where the clock of this computer is behind', () => {
    expect(everyDay({ since: '2026-11-22', days: [] }, '2026-11-20')).toEqual([]);
  });
});
