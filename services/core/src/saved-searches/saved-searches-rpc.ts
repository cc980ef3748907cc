import type { SavedSearchesRpc as Contract } from '@jobmatch/shared/contracts/saved-searches';
import { RpcEntrypoint } from '@jobmatch/shared/rpc-entrypoint';
import { database } from '../database.ts';
import type { Env } from '../env.ts';
import { begin, finish, takeDueRuns, takeForgotten } from './service.ts';

export class SavedSearchesRpc extends RpcEntrypoint<Env> implements Contract {
  takeDue({ now }: { now: string }) {
    return takeDueRuns(database(this.env), new Date(now));
  }

  takeForgotten({ now }: { now: string }) {
    return takeForgotten(database(this.env), new Date(now));
  }

  begin({ searchId }: { searchId: string }) {
    return begin(database(this.env), searchId, new Date());
  }

  finish(ended: { searchId: string; failure: string | null }) {
    return finish(this.env, ended, new Date());
  }
}
