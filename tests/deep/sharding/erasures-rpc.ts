import { WorkerEntrypoint } from 'cloudflare:workers';
import * as core from '@jobmatch/core/worker';
import type { ErasuresRpc as Contract, ErasureReport } from '@jobmatch/shared/contracts/erasures';
import { shardOfUser, unlistUser } from './directory.ts';
import { locate } from './locate.ts';
import { type ShardedEnv, envAt } from './shards.ts';

export class ErasuresRpc extends WorkerEntrypoint<ShardedEnv> implements Contract {
  async report(report: ErasureReport) {
    const { userId } = report;
    const env = envAt(this.env, await shardOfUser(this.env, userId));
    await new core.ErasuresRpc(this.ctx, env).report(report);
    const found = await locate(this.env, 'users.id', [userId]);
    if (!found.has(userId)) await unlistUser(this.env, userId);
  }
}
