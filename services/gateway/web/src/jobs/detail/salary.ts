import type { Job } from './queries.ts';

type Salary = Pick<Job, 'salaryMin' | 'salaryMax' | 'salaryCurrency' | 'salaryPeriod'>;

/** What a posting pays, in words: `$165,000 – $195,000 a year`; null where it does not say. */
export function salaryText(salary: Salary): string | null {
  const { salaryMin: min, salaryMax: max, salaryCurrency, salaryPeriod } = salary;
  const amount = (value: number): string => amountText(value, salaryCurrency);
  const range =
    min !== null && max !== null && min !== max
      ? `${amount(min)} – ${amount(max)}`
      : min !== null && max === null
        ? `from ${amount(min)}`
        : max !== null
          ? `${min === null ? 'up to ' : ''}${amount(max)}`
          : null;
  if (range === null) return null;
  const period = salaryPeriod === null ? ', period not stated' : ` ${PERIODS[salaryPeriod]}`;
  return `${range}${period}${salaryCurrency === null ? ', currency not stated' : ''}`;
}

const PERIODS = {
  hour: 'an hour',
  day: 'a day',
  week: 'a week',
  month: 'a month',
  year: 'a year',
} as const;

function amountText(value: number, currency: string | null): string {
  const digits = {
    maximumFractionDigits: 2,
    minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
  };
  return new Intl.NumberFormat(
    'en',
    currency === null ? digits : { style: 'currency', currency, ...digits },
  ).format(value);
}
