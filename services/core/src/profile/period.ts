import { AppError } from '@jobmatch/shared/errors';
import { isCheckViolation } from '../database.ts';

const MESSAGES = {
  ends_after_start: 'Must not be before startDate.',
  current_is_open: 'Must be empty while isCurrent is true.',
};

/**
 * Awaits a write to `table`, answering a period that its CHECK constraints refuse as a
 * VALIDATION_ERROR of `endDate`. The constraints see the row as merged with what is stored, at the
 * moment it is written; a check beforehand could miss a change made in between.
 */
export async function checkingPeriod<T>(
  table: 'work_experience' | 'education',
  write: Promise<T>,
): Promise<T> {
  try {
    return await write;
  } catch (err) {
    for (const [rule, message] of Object.entries(MESSAGES)) {
      if (!isCheckViolation(err, `${table}_${rule}`)) continue;
      throw new AppError('VALIDATION_ERROR', 'Some fields are not valid.', {
        fields: { endDate: message },
      });
    }
    throw err;
  }
}
