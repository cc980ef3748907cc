import { type Bill, billOf, totalBill } from '../cost.ts';
import { money } from '../figures.ts';
import { SIZES } from '../inputs.ts';
import { markdownTable } from '../markdown-table.ts';
import { type At, TITLES, inEachCase } from './at-size.ts';

/** What each size costs, by product. */
export function moneyAMonth(at: At): string {
  const likely = SIZES.map((size) => billOf(at(size, 'likely')));
  const totals = SIZES.map((size) => inEachCase((which) => totalBill(billOf(at(size, which)))));
  const [first = {}] = likely;
  const rows = Object.keys(first).map((product) => [
    product,
    ...likely.map((bill: Bill) => money(bill[product] ?? 0)),
  ]);
  const perUser = SIZES.map((size, i) => ((totals[i]?.[1] ?? 0) / size).toPrecision(2));
  return [
    '## Money',
    '',
    'US dollars a month, what the paid plan includes taken off; the likely case, and the range of all of it together.',
    '',
    markdownTable(TITLES, [
      ...rows,
      ['all', ...totals.map((cases) => money(cases[1] ?? 0))],
      ['range', ...totals.map((cases) => `${money(cases[0] ?? 0)} – ${money(cases[2] ?? 0)}`)],
      ['an account', ...perUser],
    ]),
    '',
    'Not in it: SendGrid, Apify, tax, and what of Analytics Engine and R2 exceeds what is included.',
  ].join('\n');
}
