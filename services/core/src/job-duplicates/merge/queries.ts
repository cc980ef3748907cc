import type { UserScope } from '@jobmatch/shared/caller';
import type { Database } from '../../database.ts';

const NOW = `strftime('%Y-%m-%dT%H:%M:%fZ', 'now')`;

/** A posting that goes into another, and how alike the two are. */
export interface Merged {
  /** Of the pair, if it is new. */
  pairId: string;
  id: string;
  overall: number;
  title: number;
  company: number;
  location: number;
  description: number;
  matchedFields: string[];
  confidence: string;
}

/**
 * Merges postings of the caller's into another of theirs: what they did with any of them they did
 * with that one. One transaction; each statement holds only while every posting is still theirs and
 * not merged into a third. Answers the ids that were merged: all, or none.
 */
export async function mergeInto(
  { $client: client }: Database,
  scope: UserScope,
  canonicalId: string,
  merged: readonly Merged[],
): Promise<string[]> {
  const json = JSON.stringify(merged);
  const bind = (text: string) => client.prepare(text).bind(scope.userId, canonicalId, json);
  const answers = await client.batch<{ id: string }>(
    [MOVE_FLAGS, DROP_FLAGS, DROP_REVERSED, CONFIRM, RAISE, FOLLOW, MARK, COUNT].map(bind),
  );
  return answers[MARK_POSITION]?.results.map(({ id }) => id) ?? [];
}

const MARK_POSITION = 6;
const DUPLICATES = `(select value->>'id' from json_each(?3))`;

const IF_MERGEABLE = `
  (select count(*) from jobs where (id = ?2 or id in ${DUPLICATES}) and +owner_id = ?1
    and (dedup_status <> 'merged' or canonical_job_id = ?2)) = 1 + json_array_length(?3)`;

// Saved if one of them is; archived if all of them are, or a posting in use would vanish.
const MOVE_FLAGS = `
  insert into user_jobs (user_id, job_id, saved, saved_at, archived, archived_at, found_by, added_at)
  select ?1, ?2, max(saved), min(saved_at), min(archived),
    case when min(archived) then max(archived_at) end, 'manual', min(added_at)
  from user_jobs
  where user_id = ?1 and (job_id = ?2 or job_id in ${DUPLICATES}) and ${IF_MERGEABLE}
  having count(*) > 0
  on conflict (user_id, job_id) do update set
    saved = excluded.saved, saved_at = excluded.saved_at, archived = excluded.archived,
    archived_at = excluded.archived_at, updated_at = ${NOW}`;

const DROP_FLAGS = `
  delete from user_jobs where user_id = ?1 and ?2 <> job_id and job_id in ${DUPLICATES}
    and ${IF_MERGEABLE}`;

const DROP_REVERSED = `
  delete from job_duplicates where duplicate_job_id = ?2 and canonical_job_id in ${DUPLICATES}
    and ${IF_MERGEABLE} and ?1 is not null`;

const CONFIRM = `
  insert into job_duplicates (id, canonical_job_id, duplicate_job_id, overall_similarity,
    title_similarity, company_similarity, location_similarity, description_similarity,
    matched_fields, detection_method, confidence_level, manually_confirmed, confirmed_by,
    confirmed_at, merged_at)
  select value->>'pairId', ?2, value->>'id', value->>'overall', value->>'title',
    value->>'company', value->>'location', value->>'description', value->>'matchedFields',
    'manual', value->>'confidence', 1, ?1, ${NOW}, ${NOW}
  from json_each(?3) where ${IF_MERGEABLE}
  on conflict (canonical_job_id, duplicate_job_id) do update set
    manually_confirmed = 1, confirmed_by = excluded.confirmed_by,
    confirmed_at = excluded.confirmed_at, merged_at = excluded.merged_at, dismissed_at = null,
    updated_at = ${NOW}`;

const RAISE = `
  update jobs set canonical_job_id = null, dedup_status = 'canonical', dedup_confidence = null,
    all_sources = (select json_group_array(distinct source) from jobs
      where id = ?2 or id in ${DUPLICATES}),
    updated_at = ${NOW}
  where id = ?2 and ${IF_MERGEABLE}`;

/** What stood behind a merged posting stands behind the one it went into. */
const FOLLOW = `
  update jobs set canonical_job_id = ?2, updated_at = ${NOW}
  where canonical_job_id in ${DUPLICATES} and +owner_id = ?1 and id <> ?2 and ${IF_MERGEABLE}`;

const MARK = `
  update jobs set canonical_job_id = ?2, dedup_status = 'merged', dedup_confidence = 100,
    updated_at = ${NOW}
  where id in ${DUPLICATES} and ${IF_MERGEABLE}
  returning id`;

const COUNT = `
  insert into canonical_job_metadata (job_id, duplicate_count)
  select ?2, count(*) from jobs where canonical_job_id = ?2 and ${IF_MERGEABLE}
  having count(*) > 0
  on conflict (job_id) do update set duplicate_count = excluded.duplicate_count,
    updated_at = ${NOW}`;
