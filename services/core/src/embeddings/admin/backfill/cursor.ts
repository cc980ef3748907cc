import { AppError } from '@jobmatch/shared/errors';
import * as v from 'valibot';

/** Where a backfill goes on: after which `seq` of which kind. */
export interface BackfillCursor {
  part: 'jobs' | 'profiles';
  after: number;
}

const Cursor = v.pipe(
  v.string(),
  v.regex(/^(?:jobs|profiles):\d{1,15}$/),
  v.transform((cursor) => cursor.split(':')),
  v.strictTuple([v.picklist(['jobs', 'profiles']), v.pipe(v.string(), v.transform(Number))]),
  v.transform(([part, after]): BackfillCursor => ({ part, after })),
);

export const writeCursor = ({ part, after }: BackfillCursor): string => `${part}:${after}`;

/** Throws VALIDATION_ERROR for a text that is none of ours. */
export function readCursor(cursor: string): BackfillCursor {
  const parsed = v.safeParse(Cursor, cursor);
  if (!parsed.success) {
    const fields = { cursor: 'Must be a cursor of this list.' };
    throw new AppError('VALIDATION_ERROR', 'The cursor is not one of ours.', { fields });
  }
  return parsed.output;
}
