import { newId } from '@jobmatch/shared/ids';
import { type Log, createLog } from '@jobmatch/shared/log';
import { passTraceOn } from '@jobmatch/shared/rpc-trace';
import { inTrace, newTrace } from '@jobmatch/shared/trace';
import type { Env } from '../env.ts';
import { SCHEDULE, type Task } from './schedule.ts';

/** The handler of the cron triggers of integrations. Core keeps the record of what was done. */
export async function scheduled(
  { cron, scheduledTime }: Pick<ScheduledController, 'cron' | 'scheduledTime'>,
  env: Env,
): Promise<void> {
  const log = createLog({ service: 'integrations', cron });
  const tasks = SCHEDULE[cron];
  if (tasks === undefined) {
    log.error('cron.unknown');
    return;
  }
  const now = new Date(scheduledTime);
  for (const task of tasks) {
    const id = newId();
    await inTrace(newTrace(`cron-${id}`), () => runTask(task, id, passTraceOn(env), now, log));
  }
}

async function runTask(task: Task, id: string, env: Env, now: Date, log: Log): Promise<void> {
  const fields = { task: task.name, runId: id };
  try {
    await env.CORE_CRON_RUNS.start({ id, name: task.name, startedAt: now.toISOString() });
    const { status, summary } = await attempt(task, env, now);
    await env.CORE_CRON_RUNS.finish({ id, status, summary, finishedAt: new Date().toISOString() });
    if (status === 'completed') log.info('cron.completed', { ...fields, ...summary });
    else log.error('cron.failed', { ...fields, ...summary });
  } catch (err) {
    log.error('cron.unrecorded', { ...fields, error: nameOf(err) });
  }
}

async function attempt(task: Task, env: Env, now: Date) {
  try {
    return { status: 'completed' as const, summary: await task.run(env, now) };
  } catch (err) {
    return { status: 'failed' as const, summary: { error: nameOf(err) } };
  }
}

/** Never a message: it can carry what somebody wrote. */
const nameOf = (err: unknown): string => (err instanceof Error ? err.name : typeof err);
