import { describe, expect, it } from 'vitest';
import { salaryText } from './salary-text.ts';

const NOTHING = { salaryMin: null, salaryMax: null, salaryCurrency: null, salaryPeriod: null };

describe('the salary of a posting', () => {
  it('has the currency, the range and the period that it says', () => {
    const pay = { salaryMin: 90_000, salaryMax: 120_000, salaryCurrency: 'USD' };
    expect(salaryText({ ...pay, salaryPeriod: 'year' })).toBe('USD 90,000–120,000 a year');
    expect(salaryText({ ...pay, salaryPeriod: null })).toBe('USD 90,000–120,000');
  });

  it('says where only one end is known, and one number where both are the same', () => {
    expect(salaryText({ ...NOTHING, salaryMin: 20.5, salaryPeriod: 'hour' })).toBe(
      'from 20.5 an hour',
    );
    expect(salaryText({ ...NOTHING, salaryMax: 50 })).toBe('up to 50');
    expect(salaryText({ ...NOTHING, salaryMin: 50, salaryMax: 50 })).toBe('50');
  });

  it('takes a salary of zero for one that is said', () => {
    expect(salaryText({ ...NOTHING, salaryMin: 0 })).toBe('from 0');
    expect(salaryText({ ...NOTHING, salaryCurrency: 'EUR' })).toBeNull();
  });
});
