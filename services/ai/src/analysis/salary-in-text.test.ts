import { expect, it } from 'vitest';
import { perYear, salaryIn } from './salary-in-text.ts';

it.each([
  ['Salary: $120k–$150K', 120_000, 150_000, 'USD', 'year'],
  ['£45,000 per annum', 45_000, 45_000, 'GBP', 'year'],
  ['€25,50/hour', 25.5, 25.5, 'EUR', 'hour'],
  ['the maximum salary available is $191,900.', null, 191_900, 'USD', 'year'],
  ['60.000 - 75.000 € annual', 60_000, 75_000, 'EUR', 'year'],
  ['120-150k USD salary', 120_000, 150_000, 'USD', 'year'],
  ['salary from $80,000', 80_000, null, 'USD', 'year'],
  ['pay range is $25 - $30 an hour', 25, 30, 'USD', 'hour'],
  [
    'base salary is $145,000.00 - $182,000.00 USD per year plus bonus',
    145_000,
    182_000,
    'USD',
    'year',
  ],
] as const)('reads “%s”', (text, min, max, currency, period) => {
  expect(salaryIn(text)?.salary).toEqual({ min, max, currency, period });
});

it.each(['raised $50 million', '$5,000 signing bonus', 'We manage $100,000 budgets', '401k match'])(
  'sees no pay in “%s”',
  (text) => {
    expect(salaryIn(text)).toBeNull();
  },
);

it('annualises at full time', () => {
  expect(perYear(50, 'hour')).toBe(104_000);
  expect(perYear(5000, 'month')).toBe(60_000);
});
