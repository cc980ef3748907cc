import type { EmbeddingMessage } from '@jobmatch/shared/contracts/embeddings';
import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { isPaused } from '../tasks/conditions.ts';

interface WaitingTask extends EmbeddingMessage {
  priority: number;
  seq: number;
}

/**
 * Marks up to `max` waiting tasks as sent and answers them, the most urgent first; none while the
 * queue is paused. They go on in the trace of who sends them, as the triggers that put them down know
 * of none; a comparison stays in that of the embedding it follows. One statement: no other call is
 * given the same ones.
 */
export async function takeWaiting(
  db: Database,
  { now, max, traceId }: { now: string; max: number; traceId: string | null },
): Promise<WaitingTask[]> {
  const rows = await db.all<WaitingTask>(sql`
    update embedding_tasks set enqueued_at = ${now}, updated_at = ${now},
      trace_id = iif(task_type = 'compute_similarity', trace_id, coalesce(${traceId}, trace_id))
    where seq in (
      select seq from embedding_tasks
      where status = 'pending' and enqueued_at is null and not ${isPaused}
      order by priority, seq limit ${max})
    returning id as taskId, task_type as taskType, subject_type as subjectType,
      subject_id as subjectId, trace_id as traceId, priority, seq`);
  return rows.toSorted((a, b) => a.priority - b.priority || a.seq - b.seq);
}

/** Lets tasks that the queue did not take wait again. */
export async function giveBack(
  db: Database,
  tasks: readonly Pick<WaitingTask, 'seq'>[],
  enqueuedAt: string,
): Promise<void> {
  const json = JSON.stringify(tasks.map(({ seq }) => seq));
  await db.run(sql`
    update embedding_tasks set enqueued_at = null
    where seq in (select value from json_each(${json}))
      and +status = 'pending' and enqueued_at = ${enqueuedAt}`);
}
