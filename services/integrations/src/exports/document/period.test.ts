import { describe, expect, it } from 'vitest';
import { periodText } from './period.ts';

describe('a period', () => {
  it.each([
    ['2019', '2020-05', false, '2019 – May 2020'],
    ['2019-12-03', null, true, '3 December 2019 – Present'],
    ['2019', '2020', true, '2019 – Present'],
    ['2020-05', null, false, 'From May 2020'],
    [null, '2020-05', false, 'May 2020'],
    [null, null, true, 'Present'],
    [null, null, false, ''],
  ])('from %j to %j (current: %j) is %j', (startDate, endDate, isCurrent, text) => {
    expect(periodText({ startDate, endDate, isCurrent })).toBe(text);
  });
});
