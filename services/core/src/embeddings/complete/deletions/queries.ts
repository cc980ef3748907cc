import type { EmbeddingResults } from '@jobmatch/shared/contracts/embeddings';
import { type SQL, sql } from 'drizzle-orm';
import { isClaimedBy, isSearchable } from '../../tasks/conditions.ts';
import { putDown } from '../../tasks/put-down.ts';
import { finishTasks } from '../finish-tasks.ts';

/**
 * The statements that store which vectors have been deleted. A posting that was reopened meanwhile
 * may have lost the vector it was given since: it is embedded anew.
 */
export function storeDeletions(
  { workerId, deletions }: Pick<EmbeddingResults, 'workerId' | 'deletions'>,
  now: string,
): SQL[] {
  const ids = JSON.stringify(deletions.map(({ taskId }) => taskId));
  const claimed = sql`json_each(${ids}) as result cross join embedding_tasks
    on embedding_tasks.id = result.value and ${isClaimedBy(workerId)}
    and embedding_tasks.task_type = 'delete_embedding'`;
  const subjects = sql`select embedding_tasks.subject_id from ${claimed}`;
  return [
    sql`delete from similar_jobs where job_id in (${subjects})`,
    sql`delete from similar_jobs where similar_job_id in (${subjects})`,
    sql`
      update jobs set embedding_model = null, embedded_at = null, embedded_text_hash = null,
        similar_computed_at = null, similar_among = null,
        embedding_status = iif(${isSearchable}, 'pending', 'none')
      where id in (${subjects})`,
    putDown({
      taskType: 'generate_embedding',
      subjectType: 'job',
      subjectId: sql`embedding_tasks.subject_id`,
      priority: 5,
      from: sql`${claimed} cross join jobs on jobs.id = embedding_tasks.subject_id
        and ${isSearchable} where true`,
      active: 'restart',
    }),
    finishTasks(sql`select embedding_tasks.id from ${claimed}`, now),
  ];
}
