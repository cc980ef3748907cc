import { perYear } from '../../analysis/salary-in-text.ts';
import { hugePay } from '../huge-pay.ts';
import { type Evidence, type ReadPosting, type Sign, phrase } from '../sign.ts';
import { isSimpleWork } from '../simple-work.ts';

/** Ranges beyond that say nothing about the pay. Sales with commission reach three. */
const WIDE = 4;
/** A year's pay that simple work does not reach, in any of the currencies that are common here. */
const SIMPLE_PER_YEAR = 110_000;
const COMPARABLE = new Set(['USD', 'EUR', 'GBP', 'CAD', 'AUD', 'CHF', null]);

export const salaryMisrepresentationSigns: readonly Sign[] = [
  { weight: 0.6, reason: 'The range is too wide to say anything.', find: wideRange },
  {
    weight: 0.6,
    reason: 'The stated pay is far beyond what such work pays.',
    find: tooMuchForSimpleWork,
  },
  {
    weight: 0.5,
    reason: 'The promised pay is far beyond what such work pays.',
    find: (read) => (isSimpleWork(read) ? hugePay(read) : null),
  },
  phrase(
    0.7,
    /\b(?:salary|pay|rate|amount|wage|figure|earnings)s? (?:listed|stated|shown|advertised|above|posted)\b[^.!?\n]{0,60}\b(?:advertising|marketing|not (?:what|an? |guarantee\w*|the)|could|estimate|potential|maximum|theoretical)/,
    'The stated pay is not what is paid.',
  ),
  phrase(
    0.6,
    /\b(?:listed|stated|shown|advertised|posted) (?:salary|pay|rate|wage)\b[^.!?\n]{0,60}\b(?:advertising|theoretical|maximum|estimate|potential|includes|not (?:a|what|guarantee\w*))\b/,
    'The stated pay is not what is paid.',
  ),
  phrase(
    0.5,
    /\b(?:actual|real) (?:base |hourly )?(?:pay|rate|salary|wage)s?\b[^.!?\n]{0,20}\bis\b/,
    'The real pay is another one.',
  ),
  phrase(
    0.5,
    /\b(?:potential|possible|estimated) (?:earnings|income)\b[^.!?\n]{0,30}\bnot (?:a )?guarantee\w*\b/,
    'The stated pay is only possible.',
  ),
  phrase(
    0.55,
    /\bdeducted from your (?:pay|wages?|salary|earnings)\b|\b(?:take[- ]home|net pay) after deductions\b/,
    'Costs of the work are taken from the pay.',
  ),
  phrase(
    0.35,
    /\b(?:best|top) [a-z]+ (?:made|earned|has earned|makes|earns) in (?:his|her|their|a|one) best\b/,
    'The stated pay is what one person once got.',
  ),
  phrase(
    0.45,
    /\bmost (?:people |of them )?(?:earn|make|get) (?:a (?:tenth|fifth|quarter|third|half)|less|far less|much less)\b/,
    'The stated pay is not what is paid.',
  ),
];

function wideRange({ posting }: ReadPosting): Evidence | null {
  const { salaryMin: min, salaryMax: max } = posting;
  if (min === null || max === null || min <= 0 || max / min < WIDE) return null;
  return { field: 'salaryMax', quote: `${min}–${max}` };
}

function tooMuchForSimpleWork(read: ReadPosting): Evidence | null {
  const { salaryMin, salaryMax, salaryPeriod, salaryCurrency } = read.posting;
  const most = salaryMax ?? salaryMin;
  if (most === null || salaryPeriod === null || !COMPARABLE.has(salaryCurrency)) return null;
  if (!isSimpleWork(read) || perYear(most, salaryPeriod) < SIMPLE_PER_YEAR) return null;
  return { field: 'salaryMax', quote: `${most} a ${salaryPeriod}` };
}
