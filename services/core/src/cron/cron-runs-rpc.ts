import type { CronRunsRpc as Contract } from '@jobmatch/shared/contracts/cron-runs';
import { RpcEntrypoint } from '@jobmatch/shared/rpc-entrypoint';
import { database } from '../database.ts';
import type { Env } from '../env.ts';
import { finishRun, startRun } from './queries.ts';

export class CronRunsRpc extends RpcEntrypoint<Env> implements Contract {
  start({ id, name, startedAt }: { id: string; name: string; startedAt: string }) {
    return startRun(database(this.env), id, name, new Date(startedAt));
  }

  finish({ id, status, summary, finishedAt }: Parameters<Contract['finish']>[0]) {
    return finishRun(database(this.env), id, status, summary, finishedAt);
  }
}
