import type { UserScope } from '@jobmatch/shared/caller';
import { notFound } from '@jobmatch/shared/errors';
import { newId } from '@jobmatch/shared/ids';
import type { Database } from '../database.ts';
import { full } from '../owned-collection.ts';
import { checkingPeriod } from '../profile/period.ts';
import type { Certification, CreateCertification, UpdateCertification } from './certification.ts';
import { insertCertification, updateCertification } from './queries.ts';

export const MAX_CERTIFICATIONS = 100;

/** Adds a certification; one too many is a CONFLICT, an impossible period a VALIDATION_ERROR. */
export async function addCertification(
  db: Database,
  scope: UserScope,
  body: CreateCertification,
): Promise<Certification> {
  const write = insertCertification(db, scope, { id: newId(), ...body }, MAX_CERTIFICATIONS);
  const certification = await checkingPeriod('certifications', write);
  if (certification === null) throw full('certifications', MAX_CERTIFICATIONS);
  return certification;
}

/** Changes the sent fields; the period is checked as merged with the stored one. */
export async function changeCertification(
  db: Database,
  scope: UserScope,
  id: string,
  changes: UpdateCertification,
): Promise<Certification> {
  const write = updateCertification(db, scope, id, changes);
  const certification = await checkingPeriod('certifications', write);
  if (certification === null) throw notFound('Certification');
  return certification;
}
