import { type Node, isNode, nodes, plain } from './schema-org-values.ts';

/** https://schema.org/unitText of a salary. */
const PERIODS = new Map([
  ['HOUR', 'hour'],
  ['DAY', 'day'],
  ['WEEK', 'week'],
  ['MONTH', 'month'],
  ['YEAR', 'year'],
]);

/** A baseSalary: a MonetaryAmount over a QuantitativeValue or a number, or a bare number. */
export function salaryOf(baseSalary: unknown) {
  const [salary] = nodes(baseSalary);
  const amount: Node = isNode(salary) ? salary : { value: salary };
  const [value] = nodes(amount['value']);
  const quantity: Node = isNode(value) ? value : amount;
  const exact = amountOf(quantity['value']);
  const unit = plain(quantity['unitText']) ?? plain(amount['unitText']) ?? '';
  const currency = (plain(amount['currency']) ?? plain(quantity['currency']) ?? '').toUpperCase();
  return {
    salaryMin: amountOf(quantity['minValue']) ?? exact,
    salaryMax: amountOf(quantity['maxValue']) ?? exact,
    salaryCurrency: /^[A-Z]{3}$/.test(currency) ? currency : null,
    salaryPeriod: PERIODS.get(unit.toUpperCase()) ?? null,
  };
}

/** A positive amount; thousands may be set off with commas or spaces. */
function amountOf(value: unknown): number | null {
  const digits = plain(value)?.replaceAll(/[,\s]/g, '') ?? '';
  const amount = /^\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : 0;
  return amount > 0 ? amount : null;
}
