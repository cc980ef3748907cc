import { describe, expect, it } from 'vitest';
import { salaryText } from './salary.ts';

const salary = (salaryMin: number | null, salaryMax: number | null) => ({
  salaryMin,
  salaryMax,
  salaryCurrency: 'EUR',
  salaryPeriod: 'month' as const,
});

describe('salaryText', () => {
  it('says a range with its currency and period', () => {
    expect(salaryText(salary(2800, 3400))).toBe('€2,800 – €3,400 a month');
  });

  it('says one end of it, and one amount once', () => {
    expect(salaryText(salary(2800, null))).toBe('from €2,800 a month');
    expect(salaryText(salary(null, 3400))).toBe('up to €3,400 a month');
    expect(salaryText(salary(17.5, 17.5))).toBe('€17.50 a month');
  });

  it('says what is not stated, and nothing of no pay', () => {
    expect(salaryText({ ...salary(17, 20), salaryCurrency: null, salaryPeriod: null })).toBe(
      '17 – 20, period not stated, currency not stated',
    );
    expect(salaryText(salary(null, null))).toBeNull();
  });
});
