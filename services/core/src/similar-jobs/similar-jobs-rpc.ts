import { type Caller, userScope } from '@jobmatch/shared/caller';
import type { SimilarJobsRpc as Contract } from '@jobmatch/shared/contracts/similar-jobs';
import { RpcEntrypoint } from '@jobmatch/shared/rpc-entrypoint';
import { database } from '../database.ts';
import type { Env } from '../env.ts';
import { similarJobs } from './service.ts';

export class SimilarJobsRpc extends RpcEntrypoint<Env> implements Contract {
  list(caller: Caller, { jobId }: { jobId: string }) {
    return similarJobs(database(this.env), userScope(caller), jobId);
  }
}
