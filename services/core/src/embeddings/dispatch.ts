import type { EmbeddingMessage } from '@jobmatch/shared/contracts/embeddings';
import { type Log, createLog } from '@jobmatch/shared/log';
import { tracedFields } from '@jobmatch/shared/trace';
import { database } from '../database.ts';
import type { Env } from '../env.ts';
import { giveBack, takeWaiting } from './dispatch/queries.ts';

/** Messages that a queue takes at once. */
const MESSAGES_A_BATCH = 100;
/** What waits beyond 5,000 tasks is sent by the next call, at the latest by cron. */
const MAX_BATCHES = 50;
/** Larger batches are logged by their number: their tasks' trace ids are in the database. */
const MAX_LOGGED_TASKS = 20;

type DispatchEnv = Pick<Env, 'DB' | 'EMBEDDINGS' | 'SIMILARITY_DELAY_SECONDS'>;

/**
 * Sends the tasks that wait to the queue, the most urgent first; how many. Tasks are marked before
 * they are sent: one whose sending a crash cut off is found by the sweep. Throws what the queue threw.
 */
export async function dispatchTasks(env: DispatchEnv, log: Log): Promise<number> {
  const db = database(env);
  const { traceId = null } = tracedFields();
  let sent = 0;
  for (let batch = 0; batch < MAX_BATCHES; batch += 1) {
    const now = new Date().toISOString();
    const tasks = await takeWaiting(db, { now, max: MESSAGES_A_BATCH, traceId });
    if (tasks.length === 0) break;
    try {
      await env.EMBEDDINGS.sendBatch(tasks.map((task) => messageOf(task, env)));
    } catch (err) {
      await giveBack(db, tasks, now);
      throw err;
    }
    sent += tasks.length;
    logSent(log, tasks);
    if (tasks.length < MESSAGES_A_BATCH) break;
  }
  return sent;
}

function messageOf(task: EmbeddingMessage, env: DispatchEnv): MessageSendRequest<EmbeddingMessage> {
  const { taskId, taskType, subjectType, subjectId, traceId } = task;
  const body = { taskId, taskType, subjectType, subjectId, traceId };
  // The index shows a vector some time after it was written.
  return taskType === 'compute_similarity'
    ? { body, delaySeconds: env.SIMILARITY_DELAY_SECONDS }
    : { body };
}

function logSent(log: Log, tasks: readonly EmbeddingMessage[]): void {
  log.info('embedding.enqueued', { count: tasks.length });
  if (tasks.length > MAX_LOGGED_TASKS) return;
  for (const { taskId, taskType, traceId } of tasks) {
    log.info('embedding.task_enqueued', { taskId, taskType, traceId });
  }
}

/** Sends what waits once the answer is on its way. What fails is left to cron. */
export function dispatchLater(
  ctx: Pick<ExecutionContext, 'waitUntil'>,
  env: DispatchEnv,
  log: Log,
): void {
  ctx.waitUntil(dispatchOrLog(env, log));
}

async function dispatchOrLog(env: DispatchEnv, log: Log): Promise<void> {
  try {
    await dispatchTasks(env, log);
  } catch (err) {
    log.warn('embedding.not_enqueued', { error: err instanceof Error ? err.name : typeof err });
  }
}

const JOBS_PATH = /^\/api\/jobs(?:\/|$)/;
const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** After a request that may have changed postings: sends the tasks that their triggers put down. */
export function dispatchAfter(
  request: Request,
  response: Promise<Response>,
  ctx: Pick<ExecutionContext, 'waitUntil'>,
  env: DispatchEnv,
): void {
  if (READS.has(request.method) || !JOBS_PATH.test(new URL(request.url).pathname)) return;
  const log = createLog({ service: 'core' });
  ctx.waitUntil(Promise.allSettled([response]).then(() => dispatchOrLog(env, log)));
}
