import { PAY_PERIODS, labelIn } from './posting-options.ts';

interface Salary {
  salaryMin: number | null;
  salaryMax: number | null;
  /** ISO 4217. */
  salaryCurrency: string | null;
  salaryPeriod: string | null;
}

/** What a posting pays, as it says: `USD 90,000–120,000 a year`; null where it says nothing. */
export function salaryText({
  salaryMin,
  salaryMax,
  salaryCurrency,
  salaryPeriod,
}: Salary): string | null {
  const amount = amountText(salaryMin, salaryMax);
  if (amount === null) return null;
  const period = salaryPeriod === null ? null : labelIn(PAY_PERIODS, salaryPeriod);
  return [salaryCurrency, amount, period].filter((part) => part !== null).join(' ');
}

function amountText(min: number | null, max: number | null): string | null {
  if (min === null) return max === null ? null : `up to ${numberText(max)}`;
  if (max === null) return `from ${numberText(min)}`;
  return min === max ? numberText(min) : `${numberText(min)}–${numberText(max)}`;
}

const numberText = (value: number): string =>
  value.toLocaleString('en-US', { maximumFractionDigits: 2 });
