import { default as core } from '@jobmatch/core/worker';
import { replicate } from './replicate.ts';
import { PLACES, type ShardedEnv, envAt } from './shards.ts';

/** Core's scheduled work, in one database after the other: each has its own and nothing waits for it. */
export async function scheduled(controller: ScheduledController, env: ShardedEnv): Promise<void> {
  for (const place of PLACES) await core.scheduled(controller, envAt(env, place));
  await replicate(env);
}
