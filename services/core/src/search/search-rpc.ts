import { type Caller, userScope } from '@jobmatch/shared/caller';
import type { SearchFilters, SearchRpc as Contract } from '@jobmatch/shared/contracts/search';
import { RpcEntrypoint } from '@jobmatch/shared/rpc-entrypoint';
import { database } from '../database.ts';
import type { Env } from '../env.ts';
import { findByWords, findPostings } from './queries.ts';

export class SearchRpc extends RpcEntrypoint<Env> implements Contract {
  keyword(caller: Caller, options: { query: string; filters: SearchFilters; limit: number }) {
    return findByWords(database(this.env), userScope(caller), options, new Date());
  }

  postings(caller: Caller, options: { ids: string[]; filters: SearchFilters; limit: number }) {
    return findPostings(database(this.env), userScope(caller), options, new Date());
  }
}
