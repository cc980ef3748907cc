import { PartialDate } from '@jobmatch/shared/text';
import * as v from 'valibot';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const WORDED = /^(?:(\d{1,2})\s+)?([a-z]{3})[a-z]*\.?(?:\s+(\d{1,2}))?,?\s+(\d{4})$/i;
const NUMERIC = /^(?:(\d{1,2})\/)?(\d{1,2})\/(\d{4})$/;

/** A date as data exports have it (Mar 2019, 2019, 3/2019, 3/14/2019), in the precision it has. */
export function linkedInDate(said: string): string | null {
  const written = isoOf(said.trim());
  return v.is(PartialDate, written) ? written : null;
}

function isoOf(said: string): string {
  const worded = WORDED.exec(said);
  if (worded !== null) {
    const [, before, name = '', after, year = ''] = worded;
    return joined(year, MONTHS.indexOf(name.toLowerCase()) + 1, before ?? after);
  }
  const numeric = NUMERIC.exec(said);
  if (numeric === null) return said;
  const [, first, second, year = ''] = numeric;
  // American order: the month comes first.
  return first === undefined ? joined(year, second) : joined(year, first, second);
}

const joined = (year: string, ...rest: (number | string | undefined)[]): string =>
  [year, ...rest.filter((part) => part !== undefined)]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
