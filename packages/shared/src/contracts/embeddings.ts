import * as v from 'valibot';
import type { Caller } from '../caller.ts';
import { Id } from '../ids.ts';
import { Instant, text } from '../text.ts';
import type { CandidateForAnalysis, PreferencesForAnalysis } from './analyses.ts';
import type { Job } from './jobs.ts';

const TaskType = v.picklist(['generate_embedding', 'compute_similarity', 'delete_embedding']);
const SubjectType = v.picklist(['job', 'profile']);

/** A message on the embeddings queue. What is to be embedded is read when it is: texts change. */
export const EmbeddingMessage = v.object({
  taskId: Id,
  taskType: TaskType,
  subjectType: SubjectType,
  subjectId: Id,
  traceId: text(64),
});
export type EmbeddingMessage = v.InferOutput<typeof EmbeddingMessage>;

/** What of a posting its vector is made from, and what the index filters by. */
export type PostingForEmbedding = Pick<
  Job,
  | 'title'
  | 'company'
  | 'location'
  | 'country'
  | 'workArrangement'
  | 'description'
  | 'requirements'
  | 'requiredSkills'
  | 'preferredSkills'
  | 'industry'
  | 'postedAt'
>;

/** What of a profile its vector is made from: nothing that says whose it is. */
export interface ProfileForEmbedding {
  candidate: CandidateForAnalysis;
  preferences: Pick<PreferencesForAnalysis, 'desiredTitles' | 'keywords' | 'industries'> | null;
}

/** The first so many of each list are what a vector, of some 400 words, is made from. */
export const PROFILE_VECTOR_ROWS_MAX = { workExperience: 20, education: 10, skills: 100 } as const;

interface Task {
  taskId: string;
  traceId: string;
  /** 1 for the first try. */
  attempt: number;
}

/** A task that a consumer has claimed, with what it needs. */
export type EmbeddingWork =
  | (Task & {
      kind: 'posting';
      jobId: string;
      /** Null: public. */
      ownerId: string | null;
      contentHash: string;
      posting: PostingForEmbedding;
    })
  | (Task & { kind: 'profile'; userId: string; profile: ProfileForEmbedding })
  | (Task & { kind: 'similarity'; jobId: string; ownerId: string | null })
  | (Task & {
      kind: 'deletion';
      jobId: string;
      /** Whose caches hold something of it; null when it was public. */
      ownerId: string | null;
      textHash: string | null;
    });

export interface Claim {
  /** Nothing was claimed: an admin has stopped the queue. The tasks are sent again when it goes on. */
  isPaused: boolean;
  /** What is still to be done. A task that is missing is done, or there is nothing to do for it. */
  work: EmbeddingWork[];
}

export interface SimilarJob {
  jobId: string;
  /** Cosine similarity. */
  score: number;
}

/** What a consumer has done. Each part may be empty; all of it is stored in one transaction. */
export interface EmbeddingResults {
  workerId: string;
  model: string;
  postings: { taskId: string; jobId: string; contentHash: string; textHash: string }[];
  /** `vector` is float32, little-endian. */
  profiles: { taskId: string; userId: string; textHash: string; vector: ArrayBuffer }[];
  similar: { taskId: string; jobId: string; similar: SimilarJob[] }[];
  deletions: { taskId: string }[];
}

export interface FailedTask {
  taskId: string;
  /** What went wrong, in words of ours or the model's, never any of the text. */
  error: string;
  /** Null when the queue does not try again. */
  retryAfterSeconds: number | null;
}

export interface DeadLetter {
  queue: string;
  messageId: string;
  message: EmbeddingMessage;
}

/** What a model or a cache did, to be added to the day's counters. */
export interface AiCount {
  model: string;
  /** `model`, or the cache that was asked with what it answered: `kv-hit`, `kv-miss`. */
  layer: string;
  calls: number;
  tokensIn: number;
  tokensOut: number;
  errors: number;
  costMicroUsd: number;
  /** One latency for each call that has one, in milliseconds. */
  latenciesMs: number[];
}

/**
 * Upper bounds of the buckets that latencies are counted in, in milliseconds. A histogram has one
 * bucket more, for what took longer.
 */
export const LATENCY_BOUNDS_MS = [
  5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000, 30_000,
] as const;

/** What the counters of one model add up to over some days. */
export interface CacheCounters {
  hits: number;
  misses: number;
  modelCalls: number;
  modelErrors: number;
  tokensIn: number;
  costMicroUsd: number;
}

/** What an erased account left in the index and the embedding cache. */
export interface AccountVectors {
  jobIds: string[];
  /** SHA-256 of every text of theirs that may be in the cache, the profile's included. */
  textHashes: string[];
}

/** Core's side of the embedding pipeline: tasks, and what became of them. */
export interface EmbeddingsRpc extends Rpc.WorkerEntrypointBranded {
  /** Marks tasks as being worked on and gives what they need. At most 100. */
  claim(options: { workerId: string; taskIds: string[] }): Promise<Claim>;
  /**
   * Stores results. A posting that has changed meanwhile is put back to be embedded anew, and one
   * that is gone is put down for its vector to be deleted again.
   */
  complete(results: EmbeddingResults): Promise<void>;
  /** Takes note of tries that failed. */
  postpone(options: { workerId: string; tasks: FailedTask[] }): Promise<void>;
  /** Keeps messages that the queue gave up on, marks their tasks as failed and tells the admins. */
  deadLetters(letters: DeadLetter[]): Promise<void>;
  /** Adds to the day's counters. */
  count(counts: AiCount[]): Promise<void>;
  /** Of the last `days` days, today included. */
  cacheStatistics(options: { model: string; days: number }): Promise<CacheCounters>;
  /** Of an account that is being erased; empty for any other. */
  vectorsOf(options: { userId: string }): Promise<AccountVectors>;
}

/** The status, the queue and the workers of the pipeline as an admin sees them. */
export const EmbeddingStatus = v.object({
  isPaused: v.boolean(),
  model: v.string(),
  postings: v.object({
    total: v.number(),
    none: v.number(),
    pending: v.number(),
    completed: v.number(),
    failed: v.number(),
  }),
  profiles: v.object({ total: v.number(), embedded: v.number() }),
  tasks: v.object({
    pending: v.number(),
    processing: v.number(),
    completed: v.number(),
    failed: v.number(),
  }),
  lastHour: v.object({ completed: v.number(), failed: v.number() }),
  deadLetters: v.number(),
  oldestWaitingAt: v.nullable(Instant),
  lastEmbeddedAt: v.nullable(Instant),
});
export type EmbeddingStatus = v.InferOutput<typeof EmbeddingStatus>;

export const EmbeddingTask = v.object({
  id: Id,
  subjectType: SubjectType,
  subjectId: Id,
  taskType: TaskType,
  status: v.picklist(['pending', 'processing', 'completed', 'failed']),
  priority: v.number(),
  attempts: v.number(),
  maxAttempts: v.number(),
  error: v.nullable(v.string()),
  traceId: v.string(),
  workerId: v.nullable(v.string()),
  nextRetryAt: v.nullable(Instant),
  startedAt: v.nullable(Instant),
  finishedAt: v.nullable(Instant),
  createdAt: Instant,
});
export type EmbeddingTask = v.InferOutput<typeof EmbeddingTask>;

const EmbeddingDeadLetter = v.object({
  id: Id,
  queue: v.string(),
  taskId: v.nullable(Id),
  error: v.nullable(v.string()),
  traceId: v.nullable(v.string()),
  retriedAt: v.nullable(Instant),
  createdAt: Instant,
});

export const EmbeddingQueue = v.object({
  tasks: v.array(EmbeddingTask),
  deadLetters: v.array(EmbeddingDeadLetter),
  total: v.number(),
  page: v.number(),
  limit: v.number(),
  hasMore: v.boolean(),
});
export type EmbeddingQueue = v.InferOutput<typeof EmbeddingQueue>;

/** One of the tasks that a worker holds. */
export const CurrentTask = v.object({ taskId: Id, taskType: TaskType, traceId: v.string() });

export const EmbeddingWorkers = v.object({
  workers: v.array(
    v.object({
      workerId: v.string(),
      service: v.string(),
      status: v.picklist(['running', 'idle', 'draining']),
      lastHeartbeat: Instant,
      processedCount: v.number(),
      failedCount: v.number(),
      currentTask: v.nullable(CurrentTask),
      startedAt: Instant,
    }),
  ),
});
export type EmbeddingWorkers = v.InferOutput<typeof EmbeddingWorkers>;

const seconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(86_400));

export const RetryEmbeddings = v.strictObject({
  /** These, whatever their age; all that failed or are stuck when absent. */
  taskIds: v.optional(v.pipe(v.array(Id), v.minLength(1), v.maxLength(500))),
  /** How long a task must have waited or been worked on to be stuck. */
  stuckAfterSeconds: v.optional(seconds, 600),
});
export type RetryEmbeddings = v.InferOutput<typeof RetryEmbeddings>;

export const BackfillEmbeddings = v.strictObject({
  subject: v.optional(v.picklist(['jobs', 'profiles', 'all']), 'all'),
  /** What has a current vector too. */
  force: v.optional(v.boolean(), false),
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5_000)), 1_000),
  /** Where the last call ended. */
  cursor: v.optional(text(100)),
});
export type BackfillEmbeddings = v.InferOutput<typeof BackfillEmbeddings>;

export const Backfilled = v.object({
  queued: v.number(),
  /** To be sent with the next call; null when there is no more. */
  nextCursor: v.nullable(v.string()),
});
export type Backfilled = v.InferOutput<typeof Backfilled>;

export const PurgeEmbeddings = v.strictObject({
  what: v.picklist(['completed', 'failed', 'dead_letters', 'cache']),
});
export type PurgeEmbeddings = v.InferOutput<typeof PurgeEmbeddings>;

/** What an admin does to the pipeline. Every method throws ADMIN_REQUIRED for anybody else. */
export interface EmbeddingAdminRpc extends Rpc.WorkerEntrypointBranded {
  status(caller: Caller, options: { model: string }): Promise<EmbeddingStatus>;
  /** Not `queue`, which is the runtime's own. */
  listQueue(
    caller: Caller,
    options: { status: EmbeddingTask['status'] | null; page: number; limit: number },
  ): Promise<EmbeddingQueue>;
  workers(caller: Caller): Promise<EmbeddingWorkers>;
  /** Sends failed and stuck tasks, and dead letters, to the queue again; how many. */
  retry(caller: Caller, options: RetryEmbeddings): Promise<{ queued: number }>;
  /** Puts down what has no vector of this model. */
  backfill(caller: Caller, options: BackfillEmbeddings & { model: string }): Promise<Backfilled>;
  /** Puts down every similar list to be computed anew, or those of these postings. */
  recompute(caller: Caller, options: { jobIds: string[] | null }): Promise<{ queued: number }>;
  /** Deletes records of tasks and dead letters; how many. */
  purge(
    caller: Caller,
    options: { what: 'completed' | 'failed' | 'dead_letters' },
  ): Promise<number>;
  /** Throws unless the caller is an admin now. */
  authorise(caller: Caller): Promise<void>;
  pause(caller: Caller): Promise<void>;
  resume(caller: Caller): Promise<{ queued: number }>;
}
