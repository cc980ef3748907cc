import { type Fields, isBlank } from '../json-resume/sections.ts';
import { endsEarly } from '../profile/period.ts';

/** Whether two dates are one at the coarser precision: 2020 and 2020-03 are, 2020 and 2021 are not. */
function agree(one: unknown, other: unknown): boolean {
  if (typeof one !== 'string' || typeof other !== 'string') return false;
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) === other.slice(0, length);
}

/** Whether something that goes on until `end` (no date: still) was there after `start`. */
const lastsPast = (end: unknown, start: unknown): boolean =>
  isBlank(end) || (!endsEarly(start, end) && !agree(start, end));

/**
 * Whether two periods are about one time: they begin together or overlap by more than the date at
 * which one ends and the other begins. A period without dates is about any time.
 */
export function meet(one: Fields, other: Fields): boolean {
  const isUndated = ({ startDate, endDate }: Fields) => isBlank(startDate) && isBlank(endDate);
  if (isUndated(one) || isUndated(other)) return true;
  if (agree(one['startDate'], other['startDate'])) return true;
  if (isBlank(one['startDate']) || isBlank(other['startDate'])) {
    return agree(one['endDate'], other['endDate']);
  }
  return (
    lastsPast(one['endDate'], other['startDate']) && lastsPast(other['endDate'], one['startDate'])
  );
}

/**
 * Dates that a period lacks and `given` has. Half of a period is taken only where the other halves
 * agree: two jobs must not become one longer one that nobody had.
 */
export function missingDates(row: Fields, given: Fields): Fields {
  const { startDate, endDate } = given;
  if (row['isCurrent'] === true) return {};
  const found: Fields = {};
  const isUndated = isBlank(row['startDate']) && isBlank(row['endDate']);
  const takes = (field: 'startDate' | 'endDate', otherField: 'startDate' | 'endDate') =>
    isBlank(row[field]) && (isUndated || agree(row[otherField], given[otherField]));
  if (takes('startDate', 'endDate') && !isBlank(startDate)) found['startDate'] = startDate;
  if (takes('endDate', 'startDate') && !isBlank(endDate)) found['endDate'] = endDate;
  const period = { ...row, ...found };
  return endsEarly(period['startDate'], period['endDate']) ? {} : found;
}
