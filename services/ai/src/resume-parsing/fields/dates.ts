import { foldInPlace } from './fold-in-place.ts';
import { MONTH_PATTERN, monthNumber } from './months.ts';

/** A period or a day found in a text; `text.slice(start, end)` is what was read. */
export interface FoundPeriod {
  start: number;
  end: number;
  /** YYYY, YYYY-MM or YYYY-MM-DD, in the precision it was written. */
  from: string | null;
  until: string | null;
  current: boolean;
  /** Two ends, or one that is still open. */
  isRange: boolean;
}

/** Spares the pattern below most texts: every date has a year. */
const HAS_YEAR = /\d{4}|['\u2019]\d{2}/;
const YEAR = '(?:19[4-9]\\d|20[0-4]\\d)';
const MONTH = `(?:${MONTH_PATTERN})\\b\\.?`;
const POINT = [
  `${YEAR}-\\d{1,2}-\\d{1,2}`,
  `\\d{1,2}[./]\\d{1,2}[./]${YEAR}`,
  `\\d{1,2}(?:st|nd|rd|th|er|\\.|º)?\\s*(?:de |di )?${MONTH},?\\s*(?:de |di |del )?${YEAR}`,
  `${MONTH}\\s*\\d{1,2}(?:st|nd|rd|th)?,\\s*${YEAR}`,
  `${MONTH}[,/]?\\s*-?\\s*(?:de |di |del )?(?:${YEAR}|'\\d{2}\\b)`,
  `\\d{1,2}\\s*[./]\\s*${YEAR}`,
  `${YEAR}\\s*[./]\\s*\\d{1,2}\\b`,
  `${YEAR}-\\d{2}(?!\\d)`,
  `(?:spring|summer|autumn|fall|winter|fruhjahr|sommer|herbst|printemps|ete|automne|hiver)\\s+${YEAR}`,
  YEAR,
].join('|');
const PRESENT =
  "(?:the )?(?:present|current|currently|now|today|ongoing|to date|date|heute|jetzt|aktuell|laufend|dato|present|aujourd'hui|ce jour|actuel|actuellement|maintenant|en cours|actualidad|la actualidad|actual|actualmente|hoy|presente|el presente|oggi|attuale|attualmente|in corso|ad oggi|hoje|atual|atualmente|o momento|momento)";
const TO =
  "(?:-+|to|until|till|through|bis(?: zum?)?|jusqu'a|a|au|al|hasta(?: la| el)?|ate(?: o)?|fino a(?:d)?|>)";
const SINCE = '(?:since|seit|ab|depuis(?: le)?|desde(?: el)?|dal|da|desde o)';
const FROM = '(?:from|von|vom|de|du|del|desde|dal|da|entre)';

/** An end that says so itself: nothing else is known of the period. */
const ONLY_PRESENT =
  /^(?:present|ongoing|heute|laufend|aujourd'hui|en cours|actualidad|in corso|oggi|atualmente)$/;

const PATTERN = new RegExp(
  [
    `(?<since>\\b${SINCE}\\s+(?<open>${POINT}))(?!\\s*${TO}\\s*(?:${POINT}|${PRESENT}\\b))`,
    `(?:\\b${FROM}\\s+)?(?<![\\d.,/-])(?<first>${POINT})\\s*(?:${TO})\\s*(?:(?<last>${POINT})(?![\\d/])|(?<short>\\d{2})(?![\\d.,/%])|(?<present>${PRESENT})\\b)`,
    `(?<monthOnly>\\b${MONTH})\\s*${TO}\\s*(?<lastOfYear>${MONTH}\\s*${YEAR})`,
    `\\bfrom\\s+(?<begin>${POINT})(?![\\d/%]|\\.\\d|\\s*${TO})`,
    `(?<![\\d.,/-])(?<openEnd>${POINT})\\s*-+(?=\\s*(?:$|[\\t|)]))`,
    `(?<![\\d.,/-])(?<single>${POINT})(?![\\d/%]|\\.\\d)`,
  ].join('|'),
  'g',
);

/** Every date and period named in a text, from left to right. */
export function findPeriods(text: string): FoundPeriod[] {
  if (!HAS_YEAR.test(text)) return onlyPresent(text);
  return [...foldInPlace(text).matchAll(PATTERN)].flatMap((match) => {
    const period = readPeriod(match.groups ?? {});
    if (period === null) return [];
    return { ...period, start: match.index, end: match.index + match[0].length };
  });
}

function onlyPresent(text: string): FoundPeriod[] {
  if (!ONLY_PRESENT.test(foldInPlace(text))) return [];
  const end = text.length;
  return [{ start: 0, end, from: null, until: null, current: true, isRange: true }];
}

type Period = Omit<FoundPeriod, 'start' | 'end'>;

function readPeriod(groups: Partial<Record<string, string>>): Period | null {
  const opening = groups['open'] ?? groups['openEnd'];
  if (opening !== undefined) {
    const from = readPoint(opening);
    return from === null ? null : { from, until: null, current: true, isRange: true };
  }
  const { begin, single, first, last, short, present, monthOnly, lastOfYear } = groups;
  if (begin !== undefined) {
    const from = readPoint(begin);
    return from === null ? null : { from, until: null, current: false, isRange: false };
  }
  if (single !== undefined) {
    const until = readPoint(single);
    return until === null ? null : { from: null, until, current: false, isRange: false };
  }
  if (monthOnly !== undefined && lastOfYear !== undefined) {
    const until = readPoint(lastOfYear);
    const from = readPoint(`${monthOnly} ${lastOfYear.slice(-4)}`);
    return ranged(from, until);
  }
  const from = readPoint(first ?? '');
  if (from === null) return null;
  if (present !== undefined) return { from, until: null, current: true, isRange: true };
  return ranged(from, short === undefined ? readPoint(last ?? '') : from.slice(0, 2) + short);
}

function ranged(from: string | null, until: string | null): Period | null {
  if (from === null || until === null || until.slice(0, from.length) < from.slice(0, until.length))
    return null;
  return { from, until, current: false, isRange: true };
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** One date, folded, in ISO 8601; a day and month that could be either way round leave the year. */
function readPoint(point: string): string | null {
  const text = point.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso !== null) return dated(iso[1], Number(iso[2]), Number(iso[3]));
  const full = /^(\d{1,2})([./])(\d{1,2})[./](\d{4})$/.exec(text);
  if (full !== null) return dayAndMonth(Number(full[1]), Number(full[3]), full[4], full[2] === '.');
  const year = yearIn(text);
  if (year === undefined) return null;
  const name = /[a-z]+/g[Symbol.match](text)?.find((word) => monthNumber(word) !== null);
  if (name !== undefined) {
    const day = /(?<!\d)(\d{1,2})(?!\d)/.exec(text.replace(/'\d{2}/, ''))?.[1];
    return dated(year, monthNumber(name), day === undefined ? null : Number(day));
  }
  const rest = text.replace(year, '');
  const month = /\d{1,2}/.exec(rest)?.[0];
  return dated(year, month === undefined ? null : Number(month), null);
}

function yearIn(text: string): string | undefined {
  const long = /\d{4}/.exec(text)?.[0];
  if (long !== undefined) return long;
  const short = /'(\d{2})/.exec(text)?.[1];
  return short === undefined ? undefined : `${Number(short) > 45 ? '19' : '20'}${short}`;
}

function dayAndMonth(first: number, second: number, year: string | undefined, dotted: boolean) {
  if (dotted || first > 12) return dated(year, second, first);
  if (second > 12) return dated(year, first, second);
  return first === second ? dated(year, first, second) : dated(year, null, null);
}

function dated(year: string | undefined, month: number | null, day: number | null): string | null {
  if (year === undefined) return null;
  if (month === null) return year;
  if (month < 1 || month > 12) return null;
  if (day === null) return `${year}-${pad(month)}`;
  const daysInMonth = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  return day < 1 || day > daysInMonth
    ? `${year}-${pad(month)}`
    : `${year}-${pad(month)}-${pad(day)}`;
}

const AROUND_DATES = /^[\s([{,;:|\u00b7\u2022-]*|[\s)\]},;:|\u00b7\u2022.-]*$/g;
const DURATION =
  /^\(?\s*(?:(?:less than a year|\d+\+?\s*(?:years?|yrs?|months?|mos?|jahre?n?|monate?n?|ans?|mois|anos?|anni?|mesi|meses?|mes|mese))[\s,.]*(?:and|und|et|y|e)?\s*)+\)?$/;

/** `3 years 2 months`, in the six languages. */
export const isDuration = (text: string): boolean =>
  DURATION.test(foldInPlace(text).trim().replaceAll('ñ', 'n'));

/** Whether a text is a date or a period and nothing else. */
export function isDateText(text: string): boolean {
  const [first] = findPeriods(text);
  if (first === undefined) return false;
  const rest = (text.slice(0, first.start) + text.slice(first.end)).replaceAll(AROUND_DATES, '');
  return rest === '' || isDuration(rest);
}
