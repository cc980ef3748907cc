import type { PayPeriod } from './pay.ts';

/** How periods are written behind or before a sum: English, German, French, Spanish, Dutch, Polish. */
const PERIODS: readonly (readonly [PayPeriod, RegExp])[] = [
  [
    'hour',
    /(?:(?<!\p{L})(?:per|an|a|each|pro|par|por|de l['’])|\/)\s*-?(?:hour|hr|h|std|stunde|heure|hora|godz)(?:\b|\.)|\bhourly\b|\bp\.?\/?h\b\.?|\bph\b|\bstündlich\b|\bstundenlohn\b|\bper uur\b|\/\s*uur\b|\bhr\b/iu,
  ],
  [
    'day',
    /(?:(?<!\p{L})(?:per|a|each|pro|par|por|al)|\/)\s*(?:day|tag|jour|d[ií]a)\b|\bdaily\b|\bday rate\b|\bper diem\b|\bp\.?d\.?(?=\s|$)|\btagessatz\b|\btjm\b/iu,
  ],
  [
    'week',
    /(?:(?<!\p{L})(?:per|a|each|pro|par|por)|\/)\s*(?:week|wk|woche|semaine|semana)\b|(?<!\b(?:bi|semi)-?\s?)\bweekly\b|\bp\.?w\.?(?=\s|$|[,)])/iu,
  ],
  [
    'month',
    /(?:(?<!\p{L})(?:per|a|each|pro|par|por|al)|\/)\s*(?:month|mo|mth|monat|mois|mes|maand|m[åa]n(?:ed|ad)|mies(?:i[aą]c)?|m[eê]s)\b|(?<!\b(?:bi|semi)-?\s?)\bmonthly\b|\bp[./]?c?\.?m\.?(?=\s|$|[,)])|\bmonatlich\b|\bmensuels?\b|\bmensual(?:es)?\b|\bmiesi[eę]cznie\b|\bmtl\b|\/mies/iu,
  ],
  [
    'year',
    /(?:(?<!\p{L})(?:per|a|each|pro|par|por|al)|\/)\s*(?:year|yr|annum|jahr|an|a[nñ]o|ano|jaar|rok)\b|\bannual(?:ly|ized)?\b|\byearly\b|\bp\.?\/?a\b\.?|\bj[aä]hrlich\b|\bjahresgehalt\b|\bbrut(?:to)? (?:annuel|im jahr)\b|\bannuels?\b|\banual(?:es)?\b|\blpa\b|\blakhs? per annum\b|\bctc\b|\bote\b/iu,
  ],
];

/** The period a text names first, if any. Every other week, and twice a month, are none of ours. */
export function periodIn(text: string): PayPeriod | null {
  const named = PERIODS.flatMap(([period, pattern]) => {
    const match = pattern.exec(text);
    return match === null ? [] : [{ period, at: match.index }];
  });
  return named.toSorted((a, b) => a.at - b.at)[0]?.period ?? null;
}

/** A period in the one word that a field has for it: `1 YEAR`, `per-hour-wage`, `month`, `HOURLY`. */
export function periodNamed(word: string | null | undefined): PayPeriod | null {
  const text = (word ?? '').toLowerCase();
  if (/hour|hr\b/.test(text)) return 'hour';
  if (/da(?:y|ily)/.test(text)) return 'day';
  if (/week/.test(text)) return 'week';
  if (/month/.test(text)) return 'month';
  return /year|annual|annum/.test(text) ? 'year' : null;
}
