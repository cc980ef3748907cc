import {
  CurrentTask,
  type EmbeddingStatus,
  type EmbeddingWorkers,
} from '@jobmatch/shared/contracts/embeddings';
import { workerStatus } from '@jobmatch/db-schema/embeddings';
import { desc, sql } from 'drizzle-orm';
import * as v from 'valibot';
import type { Database } from '../../../database.ts';
import { runStatements } from '../../../statements.ts';
import { isPaused, isTaskLetter } from '../../tasks/conditions.ts';

const HOUR_MS = 3_600_000;
const MAX_WORKERS = 500;

interface Count {
  status: string;
  count: number;
}

/**
 * The pipeline's figures, in one round trip. Most are counts of a whole table by its narrowest index;
 * a posting counts as embedded when it is with this model.
 */
export async function readStatus(
  db: Database,
  { model, now }: { model: string; now: Date },
): Promise<EmbeddingStatus> {
  const hourAgo = new Date(now.getTime() - HOUR_MS).toISOString();
  const [paused, postings, current, profiles, tasks, ended, letters, times] = await runStatements(
    db,
    [
      sql<{ yes: number }>`select ${isPaused} as yes`,
      sql<Count>`
      select embedding_status as status, count(*) as count from jobs group by embedding_status`,
      sql<{ count: number }>`
      select count(*) as count from jobs
      where embedding_status = 'completed' and embedding_model = ${model}`,
      sql<EmbeddingStatus['profiles']>`
      select (select count(*) from users) as total,
        (select count(*) from profile_embeddings where model = ${model}) as embedded`,
      sql<Count>`
      select status, count(*) as count from embedding_tasks group by status`,
      sql<EmbeddingStatus['lastHour']>`
      select count(*) filter (where status = 'completed') as completed,
        count(*) filter (where status = 'failed') as failed
      from embedding_tasks where finished_at > ${hourAgo}`,
      sql<{ count: number }>`
      select count(*) as count from dead_letters where retried_at is null and ${isTaskLetter}`,
      sql<Pick<EmbeddingStatus, 'oldestWaitingAt' | 'lastEmbeddedAt'>>`
      select (select min(created_at) from embedding_tasks
          where status in ('pending', 'processing')) as oldestWaitingAt,
        (select finished_at from embedding_tasks
          where finished_at is not null and +status = 'completed'
            and task_type = 'generate_embedding'
          order by finished_at desc limit 1) as lastEmbeddedAt`,
    ],
  );
  const posting = countOf(postings);
  const task = countOf(tasks);
  const total = postings.reduce((sum, { count }) => sum + count, 0);
  const completed = current[0]?.count ?? 0;
  const pending = posting('pending') + posting('processing');
  const failed = posting('failed');
  return {
    isPaused: paused[0]?.yes === 1,
    model,
    postings: { total, none: total - pending - completed - failed, pending, completed, failed },
    profiles: profiles[0] ?? { total: 0, embedded: 0 },
    tasks: {
      pending: task('pending'),
      processing: task('processing'),
      completed: task('completed'),
      failed: task('failed'),
    },
    lastHour: ended[0] ?? { completed: 0, failed: 0 },
    deadLetters: letters[0]?.count ?? 0,
    oldestWaitingAt: times[0]?.oldestWaitingAt ?? null,
    lastEmbeddedAt: times[0]?.lastEmbeddedAt ?? null,
  };
}

const countOf = (rows: readonly Count[]) => (wanted: string) =>
  rows.find(({ status }) => status === wanted)?.count ?? 0;

/** The consumers, the one that was heard of last first. */
export async function readWorkers(db: Database): Promise<EmbeddingWorkers> {
  const rows = await db
    .select({
      workerId: workerStatus.workerId,
      service: workerStatus.service,
      status: workerStatus.status,
      lastHeartbeat: workerStatus.lastHeartbeat,
      processedCount: workerStatus.processedCount,
      failedCount: workerStatus.failedCount,
      currentTask: workerStatus.currentTask,
      startedAt: workerStatus.startedAt,
    })
    .from(workerStatus)
    .orderBy(desc(workerStatus.lastHeartbeat))
    .limit(MAX_WORKERS);
  const workers = rows.map(({ currentTask, ...worker }) => ({
    ...worker,
    currentTask: v.is(CurrentTask, currentTask) ? currentTask : null,
  }));
  return { workers };
}
