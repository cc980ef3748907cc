import { Instant, PartialDate, rewrite } from '@jobmatch/shared/text';
import * as v from 'valibot';

/** A real one that has four digits for its year in UTC too. */
function isInstant(value: string): boolean {
  if (!v.is(Instant, value) || !v.is(PartialDate, value.slice(0, 10))) return false;
  const at = new Date(value);
  return !Number.isNaN(at.getTime()) && v.is(Instant, at.toISOString());
}

/** An instant in any UTC offset, kept in UTC. */
export const UtcInstant = v.pipe(
  v.string(),
  v.check(isInstant, 'Must be an ISO 8601 timestamp.'),
  rewrite((value) => new Date(value).toISOString()),
  v.metadata({ format: 'date-time' }),
);

const isDay = (value: string): boolean => value.length === 10 && v.is(PartialDate, value);

/** A day, kept as such, or an instant, kept in UTC. */
export const DayOrInstant = v.pipe(
  v.string(),
  v.check(
    (value) => isDay(value) || isInstant(value),
    'Must be YYYY-MM-DD or an ISO 8601 timestamp.',
  ),
  rewrite((value) => (isDay(value) ? value : new Date(value).toISOString())),
);
