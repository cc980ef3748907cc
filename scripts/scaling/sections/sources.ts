import { figure, percent } from '../figures.ts';
import { LIMITS, LOOKED_UP, PEOPLE, PRICES } from '../inputs.ts';
import { markdownTable } from '../markdown-table.ts';
import { ranged } from './at-size.ts';

/** Prices and limits with the pages that they are from. */
export function sources(): string {
  const prices = Object.entries(PRICES).map(([name, price]) =>
    'each' in price
      ? [name, `${figure(price.included)} included, then ${priceOf(price.each)}`, price.source]
      : [name, `${price.monthly} a month`, price.source],
  );
  const limits = Object.entries(LIMITS).map(([name, { max, source }]) => [
    name,
    figure(max),
    source,
  ]);
  return [
    '## Prices and limits',
    '',
    `Looked up on ${LOOKED_UP}, in stored copies of the pages, some of them months older.`,
    '',
    markdownTable(['price', 'US dollars', 'page'], prices),
    '',
    markdownTable(['limit', '', 'page'], limits),
    '',
    `Of all accounts ${ranged(percent, PEOPLE.activeShare)} are active on a day; the busiest second has ${ranged(String, PEOPLE.peakFactor)} times the mean.`,
  ].join('\n');
}

const priceOf = (each: number): string =>
  each < 0.01 ? `${Number((each * 1e6).toPrecision(3))} a million` : `${each} each`;
