import { AppError } from '@jobmatch/shared/errors';
import { isCheckViolation } from '../database.ts';

/** As the CHECK constraints have it: dates are compared at the coarser precision. */
export const endsEarly = (start: unknown, end: unknown): boolean =>
  typeof start === 'string' && typeof end === 'string' && end < start.slice(0, end.length);

/** By the end of the constraint's name: the field to blame, and why. */
const RULES = {
  ends_after_start: ['endDate', 'Must not be before startDate.'],
  current_is_open: ['endDate', 'Must be empty while isCurrent is true.'],
  expire_after_issue: ['expiresOn', 'Must not be before issuedOn.'],
} as const;

/**
 * Awaits a write to `table`, answering a period that its CHECK constraints refuse as a
 * VALIDATION_ERROR of the field that ends it. The constraints see the row as merged with what is
 * stored, at the moment it is written; a check beforehand could miss a change made in between.
 */
export async function checkingPeriod<T>(
  table: 'work_experience' | 'education' | 'certifications' | 'projects',
  write: Promise<T>,
): Promise<T> {
  try {
    return await write;
  } catch (err) {
    for (const [rule, [field, message]] of Object.entries(RULES)) {
      if (!isCheckViolation(err, `${table}_${rule}`)) continue;
      throw new AppError('VALIDATION_ERROR', 'Some fields are not valid.', {
        fields: { [field]: message },
      });
    }
    throw err;
  }
}
