import type { EmbeddingWork, FailedTask } from '@jobmatch/shared/contracts/embeddings';
import type { Log } from '@jobmatch/shared/log';
import type { Env } from '../env.ts';
import { type Delivery, ack, readMessages, retryLater } from './read-messages.ts';
import { type Failure, errorText } from './task-outcome.ts';
import { workOnTasks } from './work-on-tasks.ts';
import { workerId } from './worker-id.ts';

interface Scope {
  env: Env;
  ctx: Pick<ExecutionContext, 'waitUntil'>;
  log: Log;
}

/**
 * Works on a batch of tasks: one claim, all texts embedded together, one report. A task that the
 * claim leaves out is done already, or there is nothing to do for it. One that fails comes back after
 * a pause, and after the last try goes to the dead letters.
 */
export async function consumeEmbeddings(
  batch: MessageBatch,
  env: Env,
  log: Log,
  ctx: Pick<ExecutionContext, 'waitUntil'>,
): Promise<void> {
  const scope = { env, ctx, log };
  const deliveries = readMessages(batch, log);
  if (deliveries.size === 0) return;
  const claimed = await claim(scope, [...deliveries.keys()]);
  const failed =
    claimed instanceof Error
      ? [...deliveries.keys()].map((taskId) => ({ taskId, error: errorText(claimed) }))
      : await perform(scope, claimed);
  await postpone(scope, deliveries, failed);
  const unfinished = new Set(failed.map(({ taskId }) => taskId));
  for (const [taskId, delivery] of deliveries) {
    if (!unfinished.has(taskId)) ack(delivery);
  }
}

/** What is to be done of the tasks; an Error where core could not be asked. */
async function claim({ env, log }: Scope, taskIds: string[]): Promise<EmbeddingWork[] | Error> {
  try {
    const { isPaused, work } = await env.CORE_EMBEDDINGS.claim({ workerId: workerId(), taskIds });
    // They are sent anew when the queue goes on.
    if (isPaused) log.info('embedding.paused', { tasks: taskIds.length });
    return isPaused ? [] : work;
  } catch (err) {
    return err instanceof Error ? err : new Error(String(err));
  }
}

/** Does the work and stores the results; the tasks that failed. */
async function perform(scope: Scope, work: readonly EmbeddingWork[]): Promise<Failure[]> {
  const { env, log } = scope;
  if (work.length === 0) return [];
  const begun = Date.now();
  const { results, failed } = await workOnTasks(scope, work);
  const unfinished = new Set(failed.map(({ taskId }) => taskId));
  const done = work.filter(({ taskId }) => !unfinished.has(taskId));
  try {
    if (done.length > 0) {
      const model = env.EMBEDDING_MODEL;
      await env.CORE_EMBEDDINGS.complete({ workerId: workerId(), model, ...results });
    }
  } catch (err) {
    const error = errorText(err);
    return [...failed, ...done.map(({ taskId }) => ({ taskId, error }))];
  }
  const tookMs = Date.now() - begun;
  for (const { taskId, traceId, kind, attempt } of done) {
    log.info('embedding.done', { taskId, traceId, kind, attempt, workerId: workerId(), tookMs });
  }
  return failed;
}

/** Sends failed tasks back to the queue and tells core, which may not be there to hear it. */
async function postpone(
  { env, log }: Scope,
  deliveries: ReadonlyMap<string, Delivery>,
  failed: readonly Failure[],
): Promise<void> {
  const tasks: FailedTask[] = [];
  for (const { taskId, error } of failed) {
    const delivery = deliveries.get(taskId);
    if (delivery === undefined) continue;
    const retryAfterSeconds = retryLater(delivery, env.EMBEDDING_RETRY_SECONDS);
    const { traceId, taskType: kind } = delivery.message;
    log.warn('embedding.failed', { taskId, traceId, kind, error, retryAfterSeconds });
    tasks.push({ taskId, error, retryAfterSeconds });
  }
  if (tasks.length === 0) return;
  await env.CORE_EMBEDDINGS.postpone({ workerId: workerId(), tasks }).catch((err: unknown) =>
    log.error('embedding.untold', { tasks: tasks.length, error: errorText(err) }),
  );
}
