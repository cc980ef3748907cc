const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });
const dayInUtc = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** A day as such, or the day of an instant where its reader is. */
export const dayText = (value: string): string =>
  value.length === DAY_LENGTH ? dayInUtc.format(new Date(value)) : day.format(new Date(value));

/** An instant, in its reader's time. */
export const momentText = (instant: string): string => moment.format(new Date(instant));

const two = (value: number): string => String(value).padStart(2, '0');

/** What a `date` field shows of a day or an instant. */
export function dateField(value: string | null): string {
  if (value === null || value.length === DAY_LENGTH) return value ?? '';
  const at = new Date(value);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** The day that it is for its reader, for a `date` field. */
export const today = (): string => dateField(new Date().toISOString());

/** What a `time` field shows of an instant. */
export function timeField(instant: string): string {
  const at = new Date(instant);
  return `${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** The instant of a date and a time where its reader is. */
export const instantOf = (date: string, time: string): string =>
  new Date(`${date}T${time}`).toISOString();
