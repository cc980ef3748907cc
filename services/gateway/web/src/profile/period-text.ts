/** Days and months need names; a year is its number. */
const FORMATS: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'short' },
  { year: 'numeric', month: 'short', day: 'numeric' },
];
const [YEAR, MONTH, DAY] = FORMATS.map(
  (options) => new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }),
);

/** `2021-04` as `Apr 2021`: as exact as it was given. */
export function dateText(date: string): string {
  const format = date.length === 4 ? YEAR : date.length === 7 ? MONTH : DAY;
  const instant = new Date(date);
  return format === undefined || Number.isNaN(instant.getTime()) ? date : format.format(instant);
}

interface Period {
  startDate: string | null;
  endDate: string | null;
  isCurrent?: boolean;
}

/** From when to when; empty where neither is known. */
export function periodText({ startDate, endDate, isCurrent = false }: Period): string {
  const start = startDate === null ? '' : dateText(startDate);
  const end = isCurrent ? 'today' : endDate === null ? '' : dateText(endDate);
  if (start === '') return end === '' ? '' : `until ${end}`;
  if (end === '') return `from ${start}`;
  return start === end ? start : `${start} – ${end}`;
}
