const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A date as precise as it is known: `2020`, `2020-03` or `2020-03-15`. */
function dateText(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = MONTHS[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** From when to when; without an end it goes on. */
export function monthsOf(startDate: string | null, endDate: string | null): string {
  if (startDate === null) return endDate === null ? '' : dateText(endDate);
  return `${dateText(startDate)} – ${endDate === null ? 'now' : dateText(endDate)}`;
}
