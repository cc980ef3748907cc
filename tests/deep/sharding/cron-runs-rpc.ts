import { WorkerEntrypoint } from 'cloudflare:workers';
import * as core from '@jobmatch/core/worker';
import type { CronRunsRpc as Contract } from '@jobmatch/shared/contracts/cron-runs';
import { type ShardedEnv, envAt } from './shards.ts';

/** Runs of the fleet's scheduled work, not of anybody's. */
export class CronRunsRpc extends WorkerEntrypoint<ShardedEnv> implements Contract {
  start(run: Parameters<Contract['start']>[0]) {
    return this.#catalogue().start(run);
  }

  finish(run: Parameters<Contract['finish']>[0]) {
    return this.#catalogue().finish(run);
  }

  #catalogue() {
    return new core.CronRunsRpc(this.ctx, envAt(this.env, 'CATALOGUE'));
  }
}
