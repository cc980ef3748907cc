import type { UserScope } from '@jobmatch/shared/caller';
import { AppError, notFound } from '@jobmatch/shared/errors';
import { newId } from '@jobmatch/shared/ids';
import type { Database } from '../../database.ts';
import { findJob, toJob } from '../../jobs/queries.ts';
import { JOB } from '../../jobs/service.ts';
import type { MergeJobs, MergeResult } from '../duplicate.ts';
import { featuresOf } from '../features.ts';
import { mergeInto } from './queries.ts';
import { readNamedPostings } from '../queries.ts';
import { confidenceOf, similarity } from '../similarity.ts';

/**
 * Merges postings of the caller's into another one of theirs. Anything else, a public posting too, is
 * NOT_FOUND; one that is merged into a third posting already is a CONFLICT.
 */
export async function mergeJobs(
  db: Database,
  scope: UserScope,
  { canonicalJobId, duplicateJobIds }: MergeJobs,
): Promise<MergeResult> {
  const postings = await readNamedPostings(db, scope, [canonicalJobId, ...duplicateJobIds]);
  const byId = new Map(postings.map((posting) => [posting.id, posting]));
  const canonical = byId.get(canonicalJobId);
  if (canonical === undefined || byId.size <= duplicateJobIds.length) throw notFound(JOB);
  const features = featuresOf(canonical);
  const merged = postings
    .filter(({ id }) => id !== canonicalJobId)
    .map((posting) => {
      const alike = similarity(features, featuresOf(posting));
      // The owner knows better than the texts do: no less than low.
      const confidence = confidenceOf(alike.overall) ?? 'low';
      return { pairId: newId(), id: posting.id, confidence, ...alike };
    });
  const mergedIds = await mergeInto(db, scope, canonicalJobId, merged);
  if (mergedIds.length === 0) {
    throw new AppError('CONFLICT', 'One of these postings is merged into another one already.');
  }
  const job = await findJob(db, scope, canonicalJobId);
  if (job === null) throw notFound(JOB);
  return { job: toJob(job, scope), mergedJobIds: duplicateJobIds };
}
