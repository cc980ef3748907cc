import type { UserScope } from '@jobmatch/shared/caller';
import type { Database } from '../database.ts';
import { jsonChunks } from '../jobs/import/json-chunks.ts';
import { DESCRIPTION_READ } from './features.ts';
import type { StoredPosting } from './posting.ts';

/** Rows a SELECT of postings gives at most, so that their texts fit into memory one after the other. */
const CHUNK_ROWS = 500;

const POSTING = `
  select id, title, company, location, country, work_arrangement as "workArrangement",
    substr(description, 1, ${DESCRIPTION_READ}) as description,
    length(description) as "descriptionLength",
    nullif(substr(requirements, 1, 1), '') as requirements, nullif(benefits, '[]') as benefits, url,
    job_type as "jobType", experience_level as "experienceLevel", salary_min as "salaryMin",
    salary_max as "salaryMax", nullif(required_skills, '[]') as "requiredSkills", industry,
    company_size as "companySize", posted_at as "postedAt", created_at as "createdAt", source,
    is_closed = 1 as "isClosed", canonical_hash as "canonicalHash",
    canonical_job_id as "canonicalJobId", dedup_status as "dedupStatus",
    exists (select 1 from jobs as merged where merged.canonical_job_id = jobs.id
      and merged.dedup_status = 'merged') as "isChosen"
  from jobs`;

/** The caller's postings that were not merged, newest first, a statement for each 500 of them. */
export async function readPostings(
  { $client: client }: Database,
  scope: UserScope,
  max: number,
): Promise<StoredPosting[]> {
  const statement = client.prepare(`${POSTING}
    where owner_id = ?1 and dedup_status <> 'merged' and (created_at, id) < (?2, ?3)
    order by created_at desc, id desc limit ?4`);
  const postings: StoredPosting[] = [];
  // Later than every instant and id there is.
  let [createdAt, id] = ['~', '~'];
  while (postings.length < max) {
    const limit = Math.min(CHUNK_ROWS, max - postings.length);
    const { results } = await statement
      .bind(scope.userId, createdAt, id, limit)
      .all<StoredPosting>();
    postings.push(...results);
    const last = results.at(-1);
    if (last === undefined || results.length < limit) break;
    ({ createdAt, id } = last);
  }
  return postings;
}

/** Those of the named postings that are the caller's own. */
export async function readNamedPostings(
  { $client: client }: Database,
  scope: UserScope,
  ids: readonly string[],
): Promise<StoredPosting[]> {
  // Unary plus: the ids are the shorter way in than the owner's index.
  const { results } = await client
    .prepare(`${POSTING} where id in (select value from json_each(?2)) and +owner_id = ?1`)
    .bind(scope.userId, JSON.stringify(ids))
    .all<StoredPosting>();
  return results;
}

/** The pairs of the caller's postings that they said differ. */
export async function readDismissed({ $client: client }: Database, scope: UserScope) {
  const { results } = await client
    .prepare(
      `select pair.canonical_job_id as a, pair.duplicate_job_id as b
      from jobs cross join job_duplicates as pair on pair.canonical_job_id = jobs.id
      where jobs.owner_id = ?1 and pair.dismissed_at is not null`,
    )
    .bind(scope.userId)
    .all<{ a: string; b: string }>();
  return results;
}

/** What looking for duplicates found out about one posting. */
export interface Finding {
  id: string;
  canonicalHash: string;
  quality: object;
  status: string;
  canonicalJobId: string | null;
  confidence: number | null;
  /** Those it is the better one of. */
  pairs: object[];
}

/** Writes the findings in one transaction of four statements per megabyte of them. */
export async function storeFindings(
  { $client: client }: Database,
  scope: UserScope,
  findings: readonly Finding[],
): Promise<void> {
  const chunks = jsonChunks(findings);
  if (chunks.length === 0) return;
  // Every posting is linked before any is counted.
  const statements = [FORGET_PAIRS, STORE_PAIRS, STORE_LINKS, STORE_QUALITY].flatMap((text) =>
    chunks.map((json) => client.prepare(text).bind(scope.userId, json)),
  );
  await client.batch(statements);
}

const NOW = `strftime('%Y-%m-%dT%H:%M:%fZ', 'now')`;

/** Pairs that were found and no longer are, or the other way round. What the owner said stays. */
const FORGET_PAIRS = `
  delete from job_duplicates where rowid in (
    select pair.rowid from json_each(?2) as item
    cross join job_duplicates as pair on pair.canonical_job_id = item.value->>'id'
    where pair.manually_confirmed = 0 and pair.dismissed_at is null
      and exists (select 1 from jobs where id = item.value->>'id' and +owner_id = ?1)
      and not exists (select 1 from json_each(item.value, '$.pairs') as found
        where found.value->>'duplicateJobId' = pair.duplicate_job_id))`;

const PAIR_COLUMNS = [
  ['overall_similarity', 'overall'],
  ['title_similarity', 'title'],
  ['company_similarity', 'company'],
  ['location_similarity', 'location'],
  ['description_similarity', 'description'],
  ['matched_fields', 'matchedFields'],
  ['detection_method', 'method'],
  ['confidence_level', 'confidence'],
] as const;
const pairNames = PAIR_COLUMNS.map(([name]) => name);

// A pair that the owner decided about, in either direction, is not found again.
const STORE_PAIRS = `
  insert into job_duplicates (id, canonical_job_id, duplicate_job_id, ${pairNames.join(', ')})
  select found.value->>'id', canonical.id, duplicate.id,
    ${PAIR_COLUMNS.map(([, field]) => `found.value->>'${field}'`).join(', ')}
  from json_each(?2) as item
  cross join json_each(item.value, '$.pairs') as found
  cross join jobs as canonical on canonical.id = item.value->>'id'
  cross join jobs as duplicate on duplicate.id = found.value->>'duplicateJobId'
  where +canonical.owner_id = ?1 and +duplicate.owner_id = ?1
    and not exists (select 1 from job_duplicates as decided
      where decided.canonical_job_id = duplicate.id and decided.duplicate_job_id = canonical.id
        and (decided.manually_confirmed or decided.dismissed_at is not null))
  on conflict (canonical_job_id, duplicate_job_id) do update set
    ${pairNames.map((name) => `${name} = excluded.${name}`).join(', ')}, updated_at = ${NOW}
  where not job_duplicates.manually_confirmed and job_duplicates.dismissed_at is null`;

const STORE_LINKS = `
  update jobs set
    canonical_hash = found.hash, quality_score = found.quality,
    canonical_job_id = found.canonical, dedup_status = found.status,
    dedup_confidence = found.confidence,
    updated_at = case when (jobs.canonical_job_id, jobs.dedup_status)
      is (found.canonical, found.status) then jobs.updated_at else ${NOW} end
  from (select value->>'id' as id, value->>'canonicalHash' as hash,
      value->>'$.quality.overall' as quality, value->>'status' as status,
      value->>'confidence' as confidence, target.id as canonical
    from json_each(?2) left join jobs as target
      on target.id = value->>'canonicalJobId' and target.owner_id = ?1) as found
  where jobs.id = found.id and +jobs.owner_id = ?1 and jobs.dedup_status <> 'merged'`;

const QUALITY_COLUMNS = [
  ['source_type', 'sourceType'],
  ['source_reliability_score', 'source'],
  ['completeness_score', 'completeness'],
  ['freshness_score', 'freshness'],
  ['overall_quality_score', 'overall'],
  ['has_url', 'hasUrl'],
  ['has_salary_range', 'hasSalaryRange'],
  ['field_count', 'fieldCount'],
  ['description_length', 'descriptionLength'],
  ['calculated_at', 'calculatedAt'],
] as const;
const qualityNames = ['duplicate_count', ...QUALITY_COLUMNS.map(([name]) => name)];

const STORE_QUALITY = `
  insert into canonical_job_metadata (job_id, ${qualityNames.join(', ')})
  select jobs.id,
    (select count(*) from jobs as other where other.canonical_job_id = jobs.id),
    ${QUALITY_COLUMNS.map(([, field]) => `item.value->>'$.quality.${field}'`).join(', ')}
  from json_each(?2) as item cross join jobs on jobs.id = item.value->>'id'
  where +jobs.owner_id = ?1
  on conflict (job_id) do update set
    ${qualityNames.map((name) => `${name} = excluded.${name}`).join(', ')}, updated_at = ${NOW}`;
