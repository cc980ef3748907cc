import { createLog } from '@jobmatch/shared/log';
import type { Env } from '../env.ts';
import { runTasks } from './run.ts';
import { SCHEDULE } from './schedule.ts';

/** The handler of core's cron triggers. */
export async function scheduled(
  { cron, scheduledTime }: Pick<ScheduledController, 'cron' | 'scheduledTime'>,
  env: Env,
): Promise<void> {
  const log = createLog({ service: 'core', cron });
  const tasks = SCHEDULE[cron];
  if (tasks === undefined) {
    log.error('cron.unknown');
    return;
  }
  await runTasks(tasks, env, new Date(scheduledTime), log);
}
