import type { EmbeddingResults } from '@jobmatch/shared/contracts/embeddings';
import { type SQL, sql } from 'drizzle-orm';
import { isClaimedBy, isSearchable } from '../../tasks/conditions.ts';
import { finishTasks } from '../finish-tasks.ts';

/** Postings on a list. */
const LIST_MAX = 10;

/**
 * The statements that store lists of similar postings, each in both directions. Who may be on whose
 * list is decided here, by the owners that the rows have: a public posting's list holds public ones
 * only, a private one's those and its owner's.
 */
export function storeSimilar(
  { workerId, model, similar }: Pick<EmbeddingResults, 'workerId' | 'model' | 'similar'>,
  now: string,
): SQL[] {
  // No NaN or infinity gets this far: JSON has null in their place.
  const subjects = sql`json_each(${JSON.stringify(similar)}) as result cross join embedding_tasks
    on embedding_tasks.id = result.value->>'taskId' and ${isClaimedBy(workerId)}
    and embedding_tasks.task_type = 'compute_similarity'
    and embedding_tasks.subject_id = result.value->>'jobId'`;
  const searchable = sql`${subjects} cross join jobs
    on jobs.id = embedding_tasks.subject_id and ${isSearchable}`;
  const pairs = sql`(
    select jobs.id, jobs.owner_id, near.value->>'jobId' as near_id, near.value->>'score' as score
    from ${searchable} cross join json_each(result.value->'similar') as near
    where near.value->>'score' between -1 and 1.001
      and near.value->>'jobId' <> jobs.id) as pair
    cross join jobs on jobs.id = pair.near_id and ${isSearchable}`;
  const listed = (list: SQL, entry: SQL, mayHold: SQL) => sql`
    insert into similar_jobs (job_id, similar_job_id, score, model, computed_at)
    select ${list}, ${entry}, pair.score, ${model}, ${now} from ${pairs} where ${mayHold}
    on conflict (job_id, similar_job_id) do update set
      score = excluded.score, model = excluded.model, computed_at = excluded.computed_at`;
  const [subject, near] = [sql`pair.id`, sql`jobs.id`];
  return [
    sql`delete from similar_jobs where job_id in (select jobs.id from ${searchable})`,
    // Elsewhere it is as similar as its earlier text was, unless the list was made since.
    sql`
      delete from similar_jobs where rowid in (
        select similar_jobs.rowid from ${searchable} cross join similar_jobs
          on similar_jobs.similar_job_id = jobs.id and similar_jobs.computed_at < jobs.embedded_at)`,
    listed(subject, near, sql`(jobs.owner_id is null or jobs.owner_id = pair.owner_id)`),
    listed(near, subject, sql`(pair.owner_id is null or pair.owner_id = jobs.owner_id)`),
    sql`
      delete from similar_jobs where rowid in (
        select entry from (
          select rowid as entry, row_number() over (
            partition by job_id order by score desc, similar_job_id) as place
          from similar_jobs where job_id in (
            select jobs.id from ${searchable} union all select jobs.id from ${pairs}))
        where place > ${LIST_MAX})`,
    sql`
      update jobs set similar_computed_at = ${now}, similar_among = (select max(seq) from jobs)
      where id in (select jobs.id from ${searchable})`,
    finishTasks(sql`select embedding_tasks.id from ${subjects}`, now),
  ];
}
