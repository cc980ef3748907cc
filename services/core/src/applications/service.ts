import type { ApplicationRow } from '@jobmatch/db-schema/applications';
import type { UserScope } from '@jobmatch/shared/caller';
import type { Application } from '@jobmatch/shared/contracts/application-answers';
import { AppError, notFound } from '@jobmatch/shared/errors';
import { newId } from '@jobmatch/shared/ids';
import type { Database } from '../database.ts';
import { JOB } from '../jobs/service.ts';
import type { CreateApplication, UpdateApplication } from './application.ts';
import { editHistoryAfter } from './edit-history.ts';
import { findApplication, insertApplication, toApplication, updateApplication } from './queries.ts';

export const APPLICATION = 'Application';

/** How often an edit is tried again after another one came between. */
const MAX_ATTEMPTS = 8;

/** Stores an application; a posting that the caller cannot see is NOT_FOUND. */
export async function createApplication(
  db: Database,
  scope: UserScope,
  body: CreateApplication,
  at: Date,
): Promise<Application> {
  requireKnownSelection(body);
  const submittedAt = body.status === 'submitted' ? at.toISOString() : null;
  const row = await insertApplication(db, scope, { ...body, id: newId(), submittedAt });
  if (row === null) throw notFound(JOB);
  return toApplication(row);
}

/**
 * Changes the sent fields and notes each changed document in the edit history. The history and the
 * check of the selection are made from the whole row, so the write is tied to the revision they were
 * made from, and starts over when that has changed meanwhile.
 */
export async function changeApplication(
  db: Database,
  scope: UserScope,
  loaded: ApplicationRow,
  update: UpdateApplication,
  at: Date,
): Promise<Application> {
  let row: ApplicationRow | null = loaded;
  for (let attempt = 1; attempt <= MAX_ATTEMPTS && row !== null; attempt += 1) {
    const application = toApplication(row);
    if (Object.keys(update).length === 0) return application;
    const { variants = application.variants, selectedVariantId = application.selectedVariantId } =
      update;
    requireKnownSelection({ variants, selectedVariantId });
    const editHistory = await editHistoryAfter(application, update, at);
    const updated = await updateApplication(db, scope, row, { ...update, editHistory });
    if (updated !== null) return toApplication(updated);
    row = await findApplication(db, scope, loaded.id);
  }
  if (row === null) throw notFound(APPLICATION);
  throw new AppError('CONFLICT', 'The application keeps changing; try again.');
}

/** A selection names one of the variants, whichever of the two a request changes. */
function requireKnownSelection({
  variants,
  selectedVariantId,
}: Pick<Application, 'variants' | 'selectedVariantId'>): void {
  if (selectedVariantId === null || variants.some(({ id }) => id === selectedVariantId)) return;
  const fields = { selectedVariantId: 'Must be the id of one of the variants.' };
  throw new AppError('VALIDATION_ERROR', 'Some fields are not valid.', { fields });
}
