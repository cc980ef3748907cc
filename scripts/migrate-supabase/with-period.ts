import { endsEarly } from '@jobmatch/core/period';
import * as v from 'valibot';

type Period = {
  startDate: string | null;
  endDate: string | null;
  isCurrent?: boolean;
};

/** What the database refuses of a period, said before it is asked. */
export const withPeriod = <Entries extends v.ObjectEntries>(
  schema: v.StrictObjectSchema<Entries, undefined> & v.GenericSchema<unknown, Period>,
) =>
  v.pipe(
    schema,
    v.check(
      ({ startDate, endDate }) => !endsEarly(startDate, endDate),
      'endDate must not be before startDate.',
    ),
    v.check(
      ({ isCurrent, endDate }) => isCurrent !== true || endDate === null,
      'endDate must be empty while isCurrent is true.',
    ),
  );
