import { sql } from 'drizzle-orm';
import {
  blob,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { atLeast, between, id, jsonObject, oneOf, seq, timestamps } from './columns.ts';
import { jobs } from './jobs.ts';
import { ownerId } from './owner.ts';
import { users } from './users.ts';

export const EMBEDDING_SUBJECTS = ['job', 'profile'] as const;
export const EMBEDDING_TASK_TYPES = [
  'generate_embedding',
  'compute_similarity',
  'delete_embedding',
] as const;
export const EMBEDDING_TASK_STATUSES = ['pending', 'processing', 'completed', 'failed'] as const;
export const WORKER_STATUSES = ['running', 'idle', 'draining'] as const;

/**
 * Work on vectors, written by triggers in the transaction of what caused it and carried by the
 * `embeddings` queue. `subjectId` is not a reference: what deletes a vector outlives its posting.
 */
export const embeddingTasks = sqliteTable(
  'embedding_tasks',
  {
    seq: seq(),
    id: id(),
    subjectType: text('subject_type', { enum: EMBEDDING_SUBJECTS }).notNull(),
    subjectId: text('subject_id').notNull(),
    /** Whose profile it is, or whose caches hold something of a private posting. */
    ownerId: text('owner_id').references(() => users.id, { onDelete: 'set null' }),
    taskType: text('task_type', { enum: EMBEDDING_TASK_TYPES }).notNull(),
    status: text('status', { enum: EMBEDDING_TASK_STATUSES }).notNull().default('pending'),
    priority: integer('priority').notNull().default(5),
    attempts: integer('attempts').notNull().default(0),
    maxAttempts: integer('max_attempts').notNull().default(4),
    error: text('error'),
    /** When the queue was given the message; null until then. */
    enqueuedAt: text('enqueued_at'),
    nextRetryAt: text('next_retry_at'),
    workerId: text('worker_id'),
    traceId: text('trace_id').notNull(),
    /** SHA-256 of the posting's text as it was embedded: names its entry in the cache. */
    textHash: text('text_hash'),
    startedAt: text('started_at'),
    finishedAt: text('finished_at'),
    ...timestamps(),
  },
  (t) => [
    uniqueIndex('embedding_tasks_active')
      .on(t.subjectId, t.taskType)
      .where(sql`status in ('pending', 'processing')`),
    index('embedding_tasks_to_enqueue')
      .on(t.priority, t.seq)
      .where(sql`status = 'pending' and enqueued_at is null`),
    index('embedding_tasks_by_status').on(t.status, t.updatedAt),
    index('embedding_tasks_by_finish').on(t.finishedAt),
    index('embedding_tasks_by_owner').on(t.ownerId),
    oneOf('embedding_tasks_subject_known', t.subjectType, EMBEDDING_SUBJECTS),
    oneOf('embedding_tasks_type_known', t.taskType, EMBEDDING_TASK_TYPES),
    oneOf('embedding_tasks_status_known', t.status, EMBEDDING_TASK_STATUSES),
    between('embedding_tasks_priority_range', t.priority, 1, 10),
    atLeast('embedding_tasks_attempts_not_negative', t.attempts, 0),
  ],
);

/** The consumers of the queue, by isolate, as they last said. */
export const workerStatus = sqliteTable(
  'worker_status',
  {
    workerId: text('worker_id').primaryKey().notNull(),
    service: text('service').notNull(),
    status: text('status', { enum: WORKER_STATUSES }).notNull(),
    lastHeartbeat: text('last_heartbeat').notNull(),
    processedCount: integer('processed_count').notNull().default(0),
    failedCount: integer('failed_count').notNull().default(0),
    currentTask: jsonObject('current_task'),
    startedAt: text('started_at').notNull(),
    ...timestamps(),
  },
  (t) => [
    index('worker_status_by_heartbeat').on(t.lastHeartbeat),
    oneOf('worker_status_known', t.status, WORKER_STATUSES),
  ],
);

/** A posting's nearest ones above the model's threshold; how near orders them, so no rank is kept. */
export const similarJobs = sqliteTable(
  'similar_jobs',
  {
    jobId: text('job_id')
      .notNull()
      .references(() => jobs.id, { onDelete: 'cascade' }),
    similarJobId: text('similar_job_id')
      .notNull()
      .references(() => jobs.id, { onDelete: 'cascade' }),
    /** Cosine similarity. */
    score: real('score').notNull(),
    model: text('model').notNull(),
    computedAt: text('computed_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.jobId, t.similarJobId] }),
    index('similar_jobs_by_score').on(t.jobId, t.score),
    index('similar_jobs_by_similar').on(t.similarJobId),
    between('similar_jobs_score_range', t.score, -1.001, 1.001),
  ],
);

/** The vector of what a profile says, for recommendations. */
export const profileEmbeddings = sqliteTable('profile_embeddings', {
  userId: ownerId().primaryKey(),
  model: text('model').notNull(),
  /** SHA-256 of the text it was made from. */
  textHash: text('text_hash').notNull(),
  /** float32, little-endian. */
  vector: blob('vector', { mode: 'buffer' }).notNull(),
  embeddedAt: text('embedded_at').notNull(),
  ...timestamps(),
});
