import type { RetryEmbeddings } from '@jobmatch/shared/contracts/embeddings';
import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../../../database.ts';
import { runStatements } from '../../../statements.ts';

/** What one call takes up. */
const TASKS_MAX = 1000;

/**
 * Lets tasks wait as if they were new, and marks their dead letters as tried again; how many tasks.
 * Of several for the same thing one is enough: the others end with it.
 */
export async function retryTasks(
  db: Database,
  { taskIds, stuckAfterSeconds }: RetryEmbeddings,
  now: Date,
): Promise<number> {
  const at = now.toISOString();
  const stuckSince = new Date(now.getTime() - stuckAfterSeconds * 1000).toISOString();
  const chosen = taskIds === undefined ? failedOrStuck(stuckSince, at) : named(taskIds);
  // Chosen once: the first statement changes what would be chosen by the second.
  const rows = await db.all<{ seq: number }>(chosen);
  const seqs = sql`(select value from json_each(${JSON.stringify(rows.map(({ seq }) => seq))}))`;
  const [restarted] = await runStatements(db, [
    sql`
      update embedding_tasks set status = 'pending', attempts = 0, enqueued_at = null,
        next_retry_at = null, worker_id = null, finished_at = null, updated_at = ${at}
      where seq in ${seqs} and +status <> 'completed' and (
        +status <> 'failed' or seq in (
          select max(failed.seq) from embedding_tasks as failed where failed.seq in ${seqs}
            and +failed.status = 'failed' and not exists(
              select 1 from embedding_tasks as active
              where active.subject_id = failed.subject_id and active.task_type = failed.task_type
                and active.status in ('pending', 'processing'))
          group by failed.subject_id, failed.task_type))
      returning 1`,
    sql`
      update jobs set embedding_status = 'pending'
      where embedding_status = 'failed' and id in (
        select subject_id from embedding_tasks where seq in ${seqs}
          and task_type = 'generate_embedding')`,
    sql`
      update dead_letters set retried_at = ${at}, updated_at = ${at}
      where queue = 'embeddings' and message->>'taskId' in (select id from embedding_tasks where seq in ${seqs})
        and retried_at is null`,
    sql`
      update embedding_tasks set status = 'completed', finished_at = ${at}, updated_at = ${at}
      where seq in ${seqs} and +status = 'failed'`,
  ]);
  return restarted.length;
}

const named = (taskIds: readonly string[]): SQL => sql`
  select seq from embedding_tasks where id in (select value from json_each(${JSON.stringify(taskIds)}))
    and +status <> 'completed'`;

const failedOrStuck = (since: string, now: string): SQL => sql`
  select seq from (
    select seq from embedding_tasks where status = 'failed'
    union all
    select seq from embedding_tasks where status = 'processing' and started_at <= ${since}
    union all
    select seq from embedding_tasks where status = 'pending' and enqueued_at <= ${since}
      and (next_retry_at is null or next_retry_at <= ${now}))
  limit ${TASKS_MAX}`;
