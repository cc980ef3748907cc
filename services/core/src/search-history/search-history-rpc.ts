import { WorkerEntrypoint } from 'cloudflare:workers';
import { type Caller, userScope } from '@jobmatch/shared/caller';
import type {
  SearchHistoryRpc as Contract,
  SearchRecord,
} from '@jobmatch/shared/contracts/search-history';
import { database } from '../database.ts';
import type { Env } from '../env.ts';
import { recordSearch } from './queries.ts';

export class SearchHistoryRpc extends WorkerEntrypoint<Env> implements Contract {
  async record(caller: Caller, search: SearchRecord) {
    await recordSearch(database(this.env), userScope(caller), search);
  }
}
