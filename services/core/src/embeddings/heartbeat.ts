import { workerStatus } from '@jobmatch/db-schema/embeddings';
import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';

interface Beat {
  workerId: string;
  /** ISO 8601, UTC. */
  now: string;
  /** How many tasks it has done, or failed to do, since it last said so. */
  processed?: SQL;
  failed?: number;
}

/** The statement that notes a sign of life of a consumer, and what it is at. */
export function heartbeat(db: Database, { workerId, now, processed, failed = 0 }: Beat) {
  const current = sql`from embedding_tasks where status = 'processing' and worker_id = ${workerId}`;
  return db
    .insert(workerStatus)
    .values({
      workerId,
      service: 'ai',
      status: sql`iif(exists(select 1 ${current}), 'running', 'idle')`,
      lastHeartbeat: now,
      processedCount: processed ?? 0,
      failedCount: failed,
      currentTask: sql`(select json_object(
        'taskId', id, 'taskType', task_type, 'traceId', trace_id) ${current} limit 1)`,
      startedAt: now,
    })
    .onConflictDoUpdate({
      target: workerStatus.workerId,
      set: {
        status: sql`excluded.status`,
        lastHeartbeat: now,
        processedCount: sql`${workerStatus.processedCount} + excluded.processed_count`,
        failedCount: sql`${workerStatus.failedCount} + excluded.failed_count`,
        currentTask: sql`excluded.current_task`,
        updatedAt: now,
      },
    });
}
