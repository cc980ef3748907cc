import { type SeniorityRank, seniorityInTitle } from '@jobmatch/shared/seniority';
import type { Arrangement, DegreeRank } from '../analysis/facts.ts';
import { degreeIn, seniorityOfLevel } from '../analysis/seniority.ts';
import { yearsAsked } from '../analysis/years-asked.ts';
import type { FoundQuote } from './find-quote.ts';
import { DEGREE_LEVELS, type SENIORITY_LEVELS } from './model-answer.ts';

/** "Years" in the languages most postings here are in. */
const YEAR_WORD =
  /(?<![\p{L}])(?:years?|yrs?|jahren?|ans?|années?|años?|anni|anno|anos?|jaar|år|lat)(?![\p{L}])/iu;
const WISHED =
  /\b(?:preferred|preferably|nice to have|a plus|bonus|ideally|desirable|desired|or equivalent|equivalent experience|related experience|von vorteil|wünschenswert|souhaité|deseable)\b/i;
const ARRANGEMENT_WORDS: Readonly<Record<Arrangement, RegExp>> = {
  remote:
    /\bremote(?:ly)?\b|\bfrom (?:home|anywhere)\b|\bhome-?office\b|télétravail|teletrabajo|\btelework/i,
  hybrid: /\bhybrid|\bhybride\b|\bhíbrido\b|\bdays?\b[^.]{0,30}\b(?:office|home)\b/i,
  'on-site':
    /\bon-?site\b|\bin[- ](?:the )?office\b|\bin[- ]person\b|\bvor ort\b|présentiel|\bpresencial\b/i,
};

/** The years a quote demands, if they are those a model read in it. */
export function yearsStated(quote: string, years: number | undefined): number | null {
  if (years === undefined || WISHED.test(quote)) return null;
  const asked = yearsAsked(quote);
  if (asked !== null) return asked.years === years ? years : null;
  const numbers = [...quote.matchAll(/\d{1,2}(?![\d.,]*\d)/g)].map(([digits]) => Number(digits));
  return YEAR_WORD.test(quote) && numbers.includes(years) ? years : null;
}

/** The rank that a quote's own words have, if a model read the same. */
export function seniorityStated(
  quote: string,
  level: (typeof SENIORITY_LEVELS)[number] | undefined,
): SeniorityRank | null {
  const rank = seniorityInTitle(quote);
  return level !== undefined && rank === seniorityOfLevel(level) ? rank : null;
}

/** The degree that a quote names, if a model read the same and its sentence does not only wish it. */
export function degreeStated(
  { text, offset, length }: FoundQuote,
  level: (typeof DEGREE_LEVELS)[number] | undefined,
): DegreeRank | null {
  const quote = text.readable.slice(offset, offset + length);
  const rest = text.readable.slice(offset + length, offset + length + 80).split(/[.\n]/)[0] ?? '';
  const after = /[.!?]$/.test(quote) ? '' : rest;
  const rank = degreeIn(quote)?.rank;
  if (rank === undefined || level === undefined || WISHED.test(quote + after)) return null;
  return DEGREE_LEVELS[rank - 1] === level ? rank : null;
}

/** An arrangement for which the quote has a word. */
export const arrangementStated = (
  quote: string,
  value: Arrangement | undefined,
): Arrangement | null =>
  value !== undefined && ARRANGEMENT_WORDS[value].test(quote) && !/\bnot?\b/i.test(quote)
    ? value
    : null;
