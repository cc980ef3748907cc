import type { UserScope } from '@jobmatch/shared/caller';
import { newId } from '@jobmatch/shared/ids';
import type { Database } from '../../database.ts';
import { featuresOf } from '../features.ts';
import { readNamedPostings } from '../queries.ts';
import { confidenceOf, similarity } from '../similarity.ts';

const NOW = `strftime('%Y-%m-%dT%H:%M:%fZ', 'now')`;
const EITHER = `(canonical_job_id = ?2 and duplicate_job_id = ?3
  or canonical_job_id = ?3 and duplicate_job_id = ?2)`;
const BOTH_OWN = `(select count(*) from jobs where id in (?2, ?3) and +owner_id = ?1) = 2`;

/** Whether two postings, both of the caller's own, are linked as duplicates. */
export async function isLinked(
  { $client: client }: Database,
  scope: UserScope,
  a: string,
  b: string,
): Promise<boolean> {
  const row = await client
    .prepare(
      `select 1 where ${BOTH_OWN} and (
        exists (select 1 from job_duplicates where ${EITHER} and dismissed_at is null)
        or exists (select 1 from jobs where id in (?2, ?3) and canonical_job_id in (?2, ?3)))`,
    )
    .bind(scope.userId, a, b)
    .first();
  return row !== null;
}

/**
 * Forgets that two of the caller's postings are duplicates, a merge included, and notes that they are
 * not, so that they are not found again. The other links of the two are to be looked at again.
 */
export async function dismiss(db: Database, scope: UserScope, a: string, b: string): Promise<void> {
  const [first, second] = await readNamedPostings(db, scope, [a, b]);
  if (first === undefined || second === undefined) return;
  const { $client: client } = db;
  const alike = similarity(featuresOf(first), featuresOf(second));
  const facts = JSON.stringify({
    ...alike,
    id: newId(),
    confidence: confidenceOf(alike.overall) ?? 'low',
  });
  const bind = (text: string, ...more: unknown[]) =>
    client.prepare(text).bind(scope.userId, a, b, ...more);
  await client.batch([bind(MARK), bind(NOTE, facts), bind(UNLINK), bind(LONELY)]);
}

const MARK = `
  update job_duplicates set dismissed_at = ${NOW}, manually_confirmed = 0, confirmed_by = null,
    confirmed_at = null, merged_at = null, updated_at = ${NOW}
  where ${EITHER} and ${BOTH_OWN}`;

/** Two that were linked when one was added have no pair yet. */
const NOTE = `
  insert into job_duplicates (id, canonical_job_id, duplicate_job_id, overall_similarity,
    title_similarity, company_similarity, location_similarity, description_similarity,
    matched_fields, detection_method, confidence_level, dismissed_at)
  select ?4->>'id', ?2, ?3, ?4->>'overall', ?4->>'title', ?4->>'company', ?4->>'location',
    ?4->>'description', ?4->>'matchedFields', 'manual', ?4->>'confidence', ${NOW}
  where ${BOTH_OWN} and not exists (select 1 from job_duplicates where ${EITHER})`;

const UNLINK = `
  update jobs set canonical_job_id = null, dedup_status = 'pending', dedup_confidence = null,
    updated_at = ${NOW}
  where id in (?2, ?3) and canonical_job_id in (?2, ?3) and ${BOTH_OWN}`;

/** A posting that nothing is a duplicate of any more. */
const LONELY = `
  update jobs set dedup_status = 'pending', updated_at = ${NOW}
  where id in (?2, ?3) and dedup_status = 'canonical' and ${BOTH_OWN}
    and not exists (select 1 from jobs as other where other.canonical_job_id = jobs.id)`;
