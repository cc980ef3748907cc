import { jobDuplicates } from '@jobmatch/db-schema/job-judgements';
import { jobs } from '@jobmatch/db-schema/jobs';
import { userJobs } from '@jobmatch/db-schema/user-jobs';
import type { UserScope } from '@jobmatch/shared/caller';
import { eq, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { callersRow, jobColumns, toJob } from '../../jobs/queries.ts';
import { visibleTo } from '../../jobs/visibility.ts';
import { type Page, pageOf, rowWindow } from '../../pagination.ts';
import type { Duplicate } from '../duplicate.ts';

const pair = {
  isCanonical: sql<number>`pair.is_canonical`.as('pair_is_canonical'),
  overallSimilarity: sql<number | null>`pair.overall`.as('pair_overall'),
  titleSimilarity: sql<number | null>`known.title_similarity`.as('pair_title'),
  companySimilarity: sql<number | null>`known.company_similarity`.as('pair_company'),
  locationSimilarity: sql<number | null>`known.location_similarity`.as('pair_location'),
  descriptionSimilarity: sql<number | null>`known.description_similarity`.as('pair_description'),
  matchedFields: sql`coalesce(known.matched_fields, '[]')`
    .mapWith(jobDuplicates.matchedFields)
    .as('pair_matched'),
  detectionMethod: sql<Duplicate['detectionMethod']>`pair.method`.as('pair_method'),
  confidenceLevel: sql<Duplicate['confidenceLevel']>`coalesce(known.confidence_level, 'high')`.as(
    'pair_confidence',
  ),
  isConfirmed: sql<number>`coalesce(known.manually_confirmed, 0)`.as('pair_confirmed'),
  mergedAt: sql<string | null>`known.merged_at`.as('pair_merged_at'),
};

/** A pair that was linked when it was added and not compared since sorts with the surest. */
const rank = sql<number>`coalesce(pair.overall, 100)`;

/**
 * The pairs a posting is in: those that were found, and the links made when a posting with the same
 * URL or text was added, which nobody has compared yet.
 */
const pairsOf = (id: string) => sql`
  select id as pair_id, duplicate_job_id as other, 0 as is_canonical, overall_similarity as overall,
    detection_method as method
  from job_duplicates where canonical_job_id = ${id} and dismissed_at is null
  union all
  select id, canonical_job_id, 1, overall_similarity, detection_method
  from job_duplicates where duplicate_job_id = ${id} and dismissed_at is null
  union all
  select null, link.id, 0, null, ${addedAs}
  from jobs as link cross join jobs as asked on asked.id = ${id}
  where link.canonical_job_id = ${id} and not ${isCompared}
  union all
  select null, link.id, 1, null, ${addedAs}
  from jobs as asked cross join jobs as link on link.id = asked.canonical_job_id
  where asked.id = ${id} and not ${isCompared}`;

const addedAs = sql`case when link.url = asked.url then 'url_match' else 'hash_match' end`;
const isCompared = sql`exists (select 1 from job_duplicates
  where canonical_job_id = asked.id and duplicate_job_id = link.id
    or canonical_job_id = link.id and duplicate_job_id = asked.id)`;

/** One page of what says the same as a posting, as far as the caller may see it, surest first. */
export async function listDuplicates(db: Database, scope: UserScope, id: string, page: Page) {
  const { limit, offset } = rowWindow(page);
  const pairs = sql`(${pairsOf(id)}) as pair`;
  const isOther = eq(jobs.id, sql`pair.other`);
  const after =
    page.cursor && sql`and (${rank}, ${jobs.id}) < (${page.cursor[0]}, ${page.cursor[1]})`;
  const [rows, counts] = await db.batch([
    db
      .select({ ...jobColumns, ...pair })
      .from(pairs)
      .innerJoin(jobs, isOther)
      .leftJoin(userJobs, callersRow(scope))
      .leftJoin(sql`job_duplicates as known`, eq(sql`known.id`, sql`pair.pair_id`))
      .where(sql`${visibleTo(scope)} ${after}`)
      .orderBy(sql`${rank} desc, ${jobs.id} desc`)
      .limit(limit)
      .offset(offset),
    db
      .select({ total: sql<number>`count(*)`.as('total') })
      .from(pairs)
      .innerJoin(jobs, isOther)
      .where(visibleTo(scope)),
  ]);
  const total = counts[0]?.total ?? 0;
  return pageOf(
    rows.map((row) => toDuplicate(row, scope)),
    total,
    page,
    ({ overallSimilarity, job }) => [overallSimilarity ?? 100, job.id],
  );
}

type Selected = Parameters<typeof toJob>[0] &
  Omit<Duplicate, 'job' | 'isCanonical' | 'isConfirmed'>;

function toDuplicate(
  row: Selected & { isCanonical: number; isConfirmed: number },
  scope: UserScope,
): Duplicate {
  const {
    isCanonical,
    overallSimilarity,
    titleSimilarity,
    companySimilarity,
    locationSimilarity,
    descriptionSimilarity,
    matchedFields,
    detectionMethod,
    confidenceLevel,
    isConfirmed,
    mergedAt,
    ...job
  } = row;
  return {
    job: toJob(job, scope),
    isCanonical: isCanonical === 1,
    overallSimilarity,
    titleSimilarity,
    companySimilarity,
    locationSimilarity,
    descriptionSimilarity,
    matchedFields,
    detectionMethod,
    confidenceLevel,
    isConfirmed: isConfirmed === 1,
    mergedAt,
  };
}
