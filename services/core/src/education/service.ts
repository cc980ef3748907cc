import type { UserScope } from '@jobmatch/shared/caller';
import type {
  CreateEducation,
  UpdateEducation,
  Education,
} from '@jobmatch/shared/contracts/profile';
import { notFound } from '@jobmatch/shared/errors';
import { newId } from '@jobmatch/shared/ids';
import type { Database } from '../database.ts';
import { full } from '../owned-collection.ts';
import { checkingPeriod } from '../profile/period.ts';
import { insertEducation, updateEducation } from './queries.ts';

export const MAX_EDUCATION = 50;

/** Adds an entry; one too many is a CONFLICT, an impossible period a VALIDATION_ERROR. */
export async function addEducation(
  db: Database,
  scope: UserScope,
  body: CreateEducation,
): Promise<Education> {
  const row = { id: newId(), ...body };
  const write = insertEducation(db, scope, row, MAX_EDUCATION);
  const entry = await checkingPeriod('education', write);
  if (entry === null) throw full('education entries', MAX_EDUCATION);
  return entry;
}

/** Changes the sent fields; the period is checked as merged with the stored one. */
export async function changeEducation(
  db: Database,
  scope: UserScope,
  id: string,
  changes: UpdateEducation,
): Promise<Education> {
  const write = updateEducation(db, scope, id, changes);
  const entry = await checkingPeriod('education', write);
  if (entry === null) throw notFound('Education');
  return entry;
}
