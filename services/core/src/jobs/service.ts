import type { UserScope } from '@jobmatch/shared/caller';
import {
  type CreateJob,
  type Job,
  SALARY_ORDER,
  type UpdateJob,
  isSalaryOrdered,
} from '@jobmatch/shared/contracts/jobs';
import { AppError, notFound } from '@jobmatch/shared/errors';
import { newId } from '@jobmatch/shared/ids';
import { database } from '../database.ts';
import type { Env } from '../env.ts';
import { canonicalHash } from '../job-duplicates/canonical-hash.ts';
import { contentHash } from './content-hash.ts';
import {
  type VisibleJob,
  deleteOwnJob,
  findJob,
  insertOwnJob,
  setFlags,
  toJob,
  updateOwnJob,
} from './queries.ts';
import { deleteUserJob } from './user-jobs/queries.ts';

export const JOB = 'Job';

/** How often a content change is tried again after another one came between. */
const MAX_ATTEMPTS = 5;

/** Stores a posting typed in by hand. A duplicate is flagged and linked, never refused or merged. */
export async function createJob(env: Env, scope: UserScope, content: CreateJob): Promise<Job> {
  const job = {
    ...content,
    id: newId(),
    contentHash: await contentHash(content),
    canonicalHash: await canonicalHash(content),
  };
  const row = await insertOwnJob(database(env), scope, job, 'manual');
  if (row === null) throw notFound(JOB);
  return toJob(row, scope);
}

/**
 * Saves, archives, and changes content. Content of a public posting is FORBIDDEN; a salary range that
 * ends below its start after the change is a VALIDATION_ERROR.
 */
export async function updateJob(
  env: Env,
  scope: UserScope,
  job: VisibleJob,
  update: UpdateJob,
): Promise<Job> {
  const db = database(env);
  const { isSaved, isArchived, ...changes } = update;
  const flags = { isSaved, isArchived };
  const changesContent = Object.keys(changes).length > 0;
  if (changesContent) await changeContent(env, scope, job, changes, flags);
  const row = changesContent
    ? await findJob(db, scope, job.id)
    : await setFlags(db, scope, job.id, flags);
  if (row === null) throw notFound(JOB);
  return toJob(row, scope);
}

type ContentChanges = Omit<UpdateJob, 'isSaved' | 'isArchived'>;

/**
 * The hash and the salary check are made from the whole posting, so the write is tied to the content
 * they were made from, and starts over when that has changed meanwhile.
 */
async function changeContent(
  env: Env,
  scope: UserScope,
  loaded: VisibleJob,
  changes: ContentChanges,
  flags: Pick<UpdateJob, 'isSaved' | 'isArchived'>,
): Promise<void> {
  const db = database(env);
  let job: VisibleJob | null = loaded;
  for (let attempt = 1; attempt <= MAX_ATTEMPTS && job !== null; attempt += 1) {
    if (job.ownerId !== scope.userId) {
      throw new AppError('FORBIDDEN', 'Only the content of your own postings can be changed.');
    }
    const merged = { ...job, ...changes };
    if (!isSalaryOrdered(merged)) {
      const fields = { salaryMax: SALARY_ORDER };
      throw new AppError('VALIDATION_ERROR', 'Some fields are not valid.', { fields });
    }
    const content = {
      changes,
      fromHash: job.contentHash,
      toHash: await contentHash(merged),
      canonicalHash: await canonicalHash({
        title: changes.title ?? job.title,
        company: changes.company ?? job.company,
        location: changes.location === undefined ? job.location : changes.location,
      }),
    };
    if (await updateOwnJob(db, scope, job.id, content, flags)) return;
    job = await findJob(db, scope, job.id);
  }
  if (job === null) throw notFound(JOB);
  throw new AppError('CONFLICT', 'The posting keeps changing; try again.');
}

/** Deletes one's own posting. A public one only leaves the caller's list. */
export async function removeJob(env: Env, scope: UserScope, job: VisibleJob): Promise<void> {
  const remove = job.ownerId === scope.userId ? deleteOwnJob : deleteUserJob;
  await remove(database(env), scope, job.id);
}
