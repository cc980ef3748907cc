import type { UserScope } from '@jobmatch/shared/caller';
import type {
  CreateWorkExperience,
  UpdateWorkExperience,
  WorkExperience,
} from '@jobmatch/shared/contracts/profile';
import { notFound } from '@jobmatch/shared/errors';
import { newId } from '@jobmatch/shared/ids';
import type { Database } from '../database.ts';
import { full } from '../owned-collection.ts';
import { checkingPeriod } from '../profile/period.ts';
import { insertWorkExperience, updateWorkExperience } from './queries.ts';

export const MAX_WORK_EXPERIENCE = 100;

/** Adds an entry; one too many is a CONFLICT, an impossible period a VALIDATION_ERROR. */
export async function addWorkExperience(
  db: Database,
  scope: UserScope,
  body: CreateWorkExperience,
): Promise<WorkExperience> {
  const row = { id: newId(), ...body };
  const write = insertWorkExperience(db, scope, row, MAX_WORK_EXPERIENCE);
  const experience = await checkingPeriod('work_experience', write);
  if (experience === null) throw full('work experience entries', MAX_WORK_EXPERIENCE);
  return experience;
}

/** Changes the sent fields; the period is checked as merged with the stored one. */
export async function changeWorkExperience(
  db: Database,
  scope: UserScope,
  id: string,
  changes: UpdateWorkExperience,
): Promise<WorkExperience> {
  const write = updateWorkExperience(db, scope, id, changes);
  const experience = await checkingPeriod('work_experience', write);
  if (experience === null) throw notFound('Work experience');
  return experience;
}
