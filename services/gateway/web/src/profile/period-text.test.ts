import { describe, expect, it } from 'vitest';
import { periodText } from './period-text.ts';

describe('a period', () => {
  it.each([
    ['2021', '2023', '2021 – 2023'],
    ['2021-04', '2023-11-30', 'Apr 2021 – 30 Nov 2023'],
    ['2021', null, 'from 2021'],
    [null, '2023-01', 'until Jan 2023'],
    [null, null, ''],
    ['2021', '2021', '2021'],
  ])('from %s to %s is as exact as it is known', (startDate, endDate, text) => {
    expect(periodText({ startDate, endDate })).toBe(text);
  });

  it('goes on to this day', () => {
    expect(periodText({ startDate: '2021-04', endDate: null, isCurrent: true })).toBe(
      'Apr 2021 – today',
    );
  });
});
