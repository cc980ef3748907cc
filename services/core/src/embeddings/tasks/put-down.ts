import type { EmbeddingTask } from '@jobmatch/shared/contracts/embeddings';
import { type SQL, sql } from 'drizzle-orm';
import { RANDOM_UUID } from './random-uuid.ts';

const TRACE_ID = sql`lower(hex(randomblob(16)))`;

interface NewTasks {
  taskType: EmbeddingTask['taskType'];
  subjectType: EmbeddingTask['subjectType'];
  /** Expressions over what `from` yields. */
  subjectId: SQL;
  ownerId?: SQL;
  textHash?: SQL;
  traceId?: SQL;
  /** 1 first, 10 last. */
  priority: SQL | number;
  /** What follows FROM, with a WHERE: without one SQLite reads ON CONFLICT as a join's. */
  from: SQL;
  /**
   * What becomes of a task for the same that is not done yet: `keep` leaves it as it is, `restart`
   * takes it back from whoever works on it, as what they read or wrote is out of date.
   */
  active: 'keep' | 'restart';
}

/** The INSERT of a task for each row of `from`. */
export function putDown(tasks: NewTasks): SQL {
  const { taskType, subjectType, subjectId, ownerId, textHash, traceId, priority, from } = tasks;
  return sql`
    insert into embedding_tasks
      (id, subject_type, subject_id, owner_id, task_type, text_hash, priority, trace_id)
    select ${RANDOM_UUID}, ${subjectType}, ${subjectId}, ${ownerId ?? null}, ${taskType},
      ${textHash ?? null}, ${priority}, ${traceId ?? TRACE_ID}
    from ${from}
    on conflict (subject_id, task_type) where status in ('pending', 'processing')
    ${tasks.active === 'keep' ? sql`do nothing` : RESTART}`;
}

const RESTART = sql`do update set
  text_hash = coalesce(embedding_tasks.text_hash, excluded.text_hash),
  enqueued_at = iif(status = 'processing', null, enqueued_at),
  status = 'pending', attempts = 0, next_retry_at = null, worker_id = null,
  updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now')`;
