import { embeddingTasks as tasks } from '@jobmatch/db-schema/embeddings';
import { deadLetters } from '@jobmatch/db-schema/operations';
import type { EmbeddingQueue, EmbeddingTask } from '@jobmatch/shared/contracts/embeddings';
import { count, desc, eq, sql } from 'drizzle-orm';
import type { Database } from '../../../database.ts';
import { rowWindow } from '../../../pagination.ts';
import { isTaskLetter } from '../../tasks/conditions.ts';

const shown = {
  id: tasks.id,
  subjectType: tasks.subjectType,
  subjectId: tasks.subjectId,
  taskType: tasks.taskType,
  status: tasks.status,
  priority: tasks.priority,
  attempts: tasks.attempts,
  maxAttempts: tasks.maxAttempts,
  error: tasks.error,
  traceId: tasks.traceId,
  workerId: tasks.workerId,
  nextRetryAt: tasks.nextRetryAt,
  startedAt: tasks.startedAt,
  finishedAt: tasks.finishedAt,
  createdAt: tasks.createdAt,
};

interface Asked {
  status: EmbeddingTask['status'] | null;
  page: number;
  limit: number;
}

/** A page of the tasks, of one status the last changed and of all the newest first, and of the letters. */
export async function readQueue(
  db: Database,
  { status, page, limit }: Asked,
): Promise<EmbeddingQueue> {
  const window = rowWindow({ page, limit });
  const wanted = status === null ? undefined : eq(tasks.status, status);
  const order = status === null ? [desc(tasks.seq)] : [desc(tasks.updatedAt), desc(tasks.seq)];
  const [rows, totals, letters] = await db.batch([
    db
      .select(shown)
      .from(tasks)
      .where(wanted)
      .orderBy(...order)
      .limit(window.limit)
      .offset(window.offset),
    db.select({ total: count() }).from(tasks).where(wanted),
    db
      .select({
        id: deadLetters.id,
        queue: deadLetters.queue,
        taskId: sql<string | null>`${deadLetters.message}->>'taskId'`,
        error: deadLetters.error,
        traceId: deadLetters.traceId,
        retriedAt: deadLetters.retriedAt,
        createdAt: deadLetters.createdAt,
      })
      .from(deadLetters)
      .where(isTaskLetter)
      .orderBy(desc(sql`rowid`))
      .limit(window.limit)
      .offset(window.offset),
  ]);
  return {
    tasks: rows.slice(0, limit),
    deadLetters: letters.slice(0, limit),
    total: totals[0]?.total ?? 0,
    page,
    limit,
    hasMore: rows.length > limit || letters.length > limit,
  };
}
