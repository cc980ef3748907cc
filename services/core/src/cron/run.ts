import { isAppError } from '@jobmatch/shared/errors';
import { newId } from '@jobmatch/shared/ids';
import type { Log } from '@jobmatch/shared/log';
import { inTrace, newTrace } from '@jobmatch/shared/trace';
import { database } from '../database.ts';
import type { Env } from '../env.ts';
import { finishRun, startRun } from './queries.ts';
import type { Task } from './schedule.ts';

/** Does the tasks one after the other, each with a row of its own; one that fails stops no other. */
export async function runTasks(
  tasks: readonly Task[],
  env: Env,
  now: Date,
  log: Log,
): Promise<void> {
  for (const task of tasks) {
    const id = newId();
    try {
      await inTrace(newTrace(`cron-${id}`), () => runTask(task, id, env, now, log));
    } catch (err) {
      // The row could not be written; the log is what is left to say so.
      log.error('cron.unrecorded', { task: task.name, error: nameOf(err) });
    }
  }
}

async function runTask(task: Task, id: string, env: Env, now: Date, log: Log): Promise<void> {
  const db = database(env);
  await startRun(db, id, task.name, now);
  const outcome = await attempt(task, env, now);
  await finishRun(db, id, outcome.status, outcome.summary, new Date().toISOString());
  const fields = { task: task.name, runId: id };
  if (outcome.status === 'completed') log.info('cron.completed', { ...fields, ...outcome.summary });
  else log.error('cron.failed', { ...fields, ...outcome.summary });
}

async function attempt(task: Task, env: Env, now: Date) {
  try {
    return { status: 'completed' as const, summary: await task.run(env, now) };
  } catch (err) {
    return { status: 'failed' as const, summary: { error: nameOf(err) } };
  }
}

/** What the record may hold of a failure: never a message, which can carry a statement's values. */
const nameOf = (err: unknown): string =>
  isAppError(err) ? err.code : err instanceof Error ? err.name : typeof err;
