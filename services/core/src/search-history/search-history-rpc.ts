import { type Caller, userScope } from '@jobmatch/shared/caller';
import type {
  SearchHistoryRpc as Contract,
  SearchRecord,
} from '@jobmatch/shared/contracts/search-history';
import { RpcEntrypoint } from '@jobmatch/shared/rpc-entrypoint';
import { database } from '../database.ts';
import type { Env } from '../env.ts';
import { recordSearch } from './queries.ts';

export class SearchHistoryRpc extends RpcEntrypoint<Env> implements Contract {
  async record(caller: Caller, search: SearchRecord) {
    await recordSearch(database(this.env), userScope(caller), search);
  }
}
