import type { EmbeddingResults } from '@jobmatch/shared/contracts/embeddings';
import { type SQL, sql } from 'drizzle-orm';
import { isClaimedBy, isSearchable } from '../../tasks/conditions.ts';
import { putDown } from '../../tasks/put-down.ts';
import { finishTasks } from '../finish-tasks.ts';

/**
 * The statements that store which postings have been embedded. What was embedded must be what the
 * posting says now. Where it is not, the index may hold what is out of date, whoever wrote last: the
 * posting is embedded anew, or its vector is deleted if it is not to be found any more.
 */
export function storePostings(
  { workerId, model, postings }: Pick<EmbeddingResults, 'workerId' | 'model' | 'postings'>,
  now: string,
): SQL[] {
  const results = sql`json_each(${JSON.stringify(postings)}) as result`;
  const claimed = sql`${results} cross join embedding_tasks
    on embedding_tasks.id = result.value->>'taskId' and ${isClaimedBy(workerId)}
    and embedding_tasks.task_type = 'generate_embedding'
    and embedding_tasks.subject_id = result.value->>'jobId'`;
  const fresh = sql`${claimed} cross join jobs on jobs.id = embedding_tasks.subject_id
    and jobs.content_hash = result.value->>'contentHash' and ${isSearchable}`;
  const searchable = sql`select 1 from jobs where jobs.id = result.value->>'jobId'
    and ${isSearchable}`;
  const subjectId = sql`result.value->>'jobId'`;
  return [
    sql`
      update jobs set embedding_status = 'completed', embedding_model = ${model},
        embedded_at = ${now}, embedded_text_hash = done.text_hash
      from (select embedding_tasks.subject_id as id, result.value->>'textHash' as text_hash
        from ${fresh}) as done
      where jobs.id = done.id`,
    putDown({
      taskType: 'compute_similarity',
      subjectType: 'job',
      subjectId,
      traceId: sql`embedding_tasks.trace_id`,
      priority: sql`embedding_tasks.priority`,
      from: sql`${fresh} where true`,
      active: 'restart',
    }),
    // Of a private posting the text's hash is kept: its entry in the cache may outlive the text.
    sql`
      update embedding_tasks set (owner_id, text_hash) = (
        select jobs.owner_id, result.value->>'textHash' from ${results}
          cross join jobs on jobs.id = result.value->>'jobId'
        where result.value->>'taskId' = embedding_tasks.id)
      where id in (select embedding_tasks.id from ${fresh} where jobs.owner_id is not null)`,
    finishTasks(sql`select embedding_tasks.id from ${fresh}`, now),
    putDown({
      taskType: 'generate_embedding',
      subjectType: 'job',
      subjectId,
      priority: 5,
      from: sql`${results} where exists(
        ${searchable} and jobs.content_hash <> result.value->>'contentHash')`,
      active: 'restart',
    }),
    putDown({
      taskType: 'delete_embedding',
      subjectType: 'job',
      subjectId,
      textHash: sql`result.value->>'textHash'`,
      priority: 5,
      from: sql`${results} where not exists(${searchable})`,
      active: 'restart',
    }),
    finishTasks(
      sql`select embedding_tasks.id from ${claimed} where not exists(${searchable})`,
      now,
    ),
  ];
}
