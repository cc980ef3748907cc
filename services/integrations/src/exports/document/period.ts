const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

interface Period {
  startDate: string | null;
  endDate: string | null;
  /** Has not ended; a period without an end where this is not said. */
  isCurrent: boolean;
}

/**
 * A period in the words that programs which read résumés know, in the precision it was given:
 * "May 2020 – Present". A date alone is an end to them, so a beginning says that it is one: "From May
 * 2020". Empty where nothing is known of it.
 */
export function periodText({ startDate, endDate, isCurrent }: Period): string {
  const start = startDate === null ? null : dateText(startDate);
  const end = isCurrent ? 'Present' : endDate === null ? null : dateText(endDate);
  if (start === null || end === null) return start === null ? (end ?? '') : `From ${start}`;
  return `${start} – ${end}`;
}

/** 2020, May 2020 or 17 May 2020. */
function dateText(date: string): string {
  const [year = date, month, day] = date.split('-');
  if (month === undefined) return year;
  const named = `${MONTHS[Number(month) - 1] ?? month} ${year}`;
  return day === undefined ? named : `${Number(day)} ${named}`;
}
