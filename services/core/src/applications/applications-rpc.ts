import { type Caller, userScope } from '@jobmatch/shared/caller';
import type {
  ApplicationsRpc as Contract,
  NewGeneratedApplication,
} from '@jobmatch/shared/contracts/applications';
import { RpcEntrypoint } from '@jobmatch/shared/rpc-entrypoint';
import { database } from '../database.ts';
import type { Env } from '../env.ts';
import { discardGenerated } from './generation/queries.ts';
import { generationInputs, storeGenerated } from './generation/service.ts';

export class ApplicationsRpc extends RpcEntrypoint<Env> implements Contract {
  generationInputs(caller: Caller, { jobId }: { jobId: string }) {
    return generationInputs(database(this.env), userScope(caller), jobId, new Date());
  }

  storeGenerated(caller: Caller, application: NewGeneratedApplication) {
    return storeGenerated(database(this.env), userScope(caller), application, new Date());
  }

  discardGenerated(caller: Caller, { id }: { id: string }) {
    return discardGenerated(database(this.env), userScope(caller), id, new Date());
  }
}
