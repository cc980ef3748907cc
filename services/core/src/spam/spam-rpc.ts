import { type Caller, userScope } from '@jobmatch/shared/caller';
import type { SpamFinding, SpamRpc as Contract } from '@jobmatch/shared/contracts/spam';
import { RpcEntrypoint } from '@jobmatch/shared/rpc-entrypoint';
import { database } from '../database.ts';
import type { Env } from '../env.ts';
import { readPostings, storeFindings } from './queries.ts';
import { readStats } from './stats/queries.ts';

export class SpamRpc extends RpcEntrypoint<Env> implements Contract {
  postings(caller: Caller, { ids }: { ids: string[] }) {
    return readPostings(database(this.env), userScope(caller), ids);
  }

  store(
    caller: Caller,
    { found }: { found: (SpamFinding & { jobId: string; contentHash: string })[] },
  ) {
    return storeFindings(database(this.env), userScope(caller), found);
  }

  stats(caller: Caller) {
    return readStats(database(this.env), userScope(caller));
  }
}
