import type { FailedTask } from '@jobmatch/shared/contracts/embeddings';
import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { runStatements } from '../../statements.ts';
import { heartbeat } from '../heartbeat.ts';
import { isClaimedBy } from '../tasks/conditions.ts';

const ERROR_MAX_CHARACTERS = 500;

/** Notes tries that failed. The messages are still the queue's, which brings them again. */
export async function postponeTasks(
  db: Database,
  { workerId, tasks, now }: { workerId: string; tasks: readonly FailedTask[]; now: Date },
): Promise<void> {
  const at = now.toISOString();
  const rows = tasks.map(({ taskId, error, retryAfterSeconds }) => ({
    taskId,
    error: error.slice(0, ERROR_MAX_CHARACTERS).toWellFormed(),
    nextRetryAt:
      retryAfterSeconds === null
        ? null
        : new Date(now.getTime() + retryAfterSeconds * 1000).toISOString(),
  }));
  const results = sql`json_each(${JSON.stringify(rows)}) as result`;
  await runStatements(db, [
    sql`
      update embedding_tasks set status = 'pending', updated_at = ${at},
        (error, next_retry_at) = (
          select result.value->>'error', result.value->>'nextRetryAt' from ${results}
          where result.value->>'taskId' = embedding_tasks.id)
      where id in (select result.value->>'taskId' from ${results}) and ${isClaimedBy(workerId)}`,
    heartbeat(db, { workerId, now: at, failed: tasks.length }).getSQL(),
  ]);
}
