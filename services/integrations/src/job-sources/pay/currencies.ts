/**
 * What a currency is written as. Longest first where one holds another. A lone `$` is the US dollar and
 * `¥` the yen unless the posting's country says otherwise; whose `kr` it is, only the country tells.
 */
const SIGNS: readonly (readonly [sign: string, currency: string])[] = [
  ['us$', 'USD'],
  ['ca$', 'CAD'],
  ['c$', 'CAD'],
  ['au$', 'AUD'],
  ['a$', 'AUD'],
  ['nz$', 'NZD'],
  ['hk$', 'HKD'],
  ['s$', 'SGD'],
  ['mx$', 'MXN'],
  ['r$', 'BRL'],
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['₹', 'INR'],
  ['¥', 'JPY'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₽', 'RUB'],
  ['₱', 'PHP'],
  ['zł', 'PLN'],
  ['kč', 'CZK'],
];

const WORDS: readonly (readonly [word: string, currency: string])[] = [
  ['dollars?', 'USD'],
  ['pounds?', 'GBP'],
  ['euros?', 'EUR'],
  ['rs', 'INR'],
  ['inr', 'INR'],
  ['rupees?', 'INR'],
  ['pln', 'PLN'],
  ['zl', 'PLN'],
  ['chf', 'CHF'],
  ['fr', 'CHF'],
  ['sek', 'SEK'],
  ['nok', 'NOK'],
  ['dkk', 'DKK'],
  ['huf', 'HUF'],
  ['ft', 'HUF'],
  ['usd', 'USD'],
  ['eur', 'EUR'],
  ['gbp', 'GBP'],
  ['cad', 'CAD'],
  ['aud', 'AUD'],
  ['nzd', 'NZD'],
  ['sgd', 'SGD'],
  ['hkd', 'HKD'],
  ['jpy', 'JPY'],
  ['yen', 'JPY'],
  ['cny', 'CNY'],
  ['rmb', 'CNY'],
  ['krw', 'KRW'],
  ['brl', 'BRL'],
  ['mxn', 'MXN'],
  ['czk', 'CZK'],
  ['ron', 'RON'],
  ['bgn', 'BGN'],
  ['try', 'TRY'],
  ['aed', 'AED'],
  ['sar', 'SAR'],
  ['zar', 'ZAR'],
  ['ngn', 'NGN'],
  ['kes', 'KES'],
  ['php', 'PHP'],
  ['ils', 'ILS'],
  ['uah', 'UAH'],
];

const OWN_DOLLAR: ReadonlyMap<string, string> = new Map([
  ['US', 'USD'],
  ['CA', 'CAD'],
  ['AU', 'AUD'],
  ['NZ', 'NZD'],
  ['SG', 'SGD'],
  ['HK', 'HKD'],
  ['MX', 'MXN'],
]);
const OWN_CROWN: ReadonlyMap<string, string> = new Map([
  ['SE', 'SEK'],
  ['NO', 'NOK'],
  ['DK', 'DKK'],
]);

const escaped = (sign: string): string => sign.replaceAll('$', String.raw`\$`);

/** Source of a pattern for any way of writing a currency. */
export const CURRENCY_PATTERN = [
  ...SIGNS.map(([sign]) => escaped(sign)),
  ...['kr', ...WORDS.map(([word]) => word)].map((word) => String.raw`(?<![\p{L}\p{N}])${word}\b`),
].join('|');

/** The currency that was written so, by ISO 4217; `country` decides between those that share a sign. */
export function currencyOf(written: string, country: string | null): string | null {
  const text = written.trim().toLowerCase();
  if (text === '$' && country !== null) return OWN_DOLLAR.get(country) ?? 'USD';
  if (text === 'kr') return country === null ? null : (OWN_CROWN.get(country) ?? null);
  if (text === '¥' && country === 'CN') return 'CNY';
  const sign = SIGNS.find(([known]) => known === text);
  if (sign !== undefined) return sign[1];
  return WORDS.find(([word]) => new RegExp(`^(?:${word})$`).test(text))?.[1] ?? null;
}
