import { type Caller, userScope } from '@jobmatch/shared/caller';
import type { RecommendationsRpc as Contract } from '@jobmatch/shared/contracts/recommendations';
import { RpcEntrypoint } from '@jobmatch/shared/rpc-entrypoint';
import { database } from '../database.ts';
import type { Env } from '../env.ts';
import { findCandidates } from './candidates/queries.ts';
import { readRecommendationInputs } from './inputs/queries.ts';
import { type ProfileVector, storeVector } from './vector/queries.ts';

export class RecommendationsRpc extends RpcEntrypoint<Env> implements Contract {
  inputs(caller: Caller) {
    return readRecommendationInputs(database(this.env), userScope(caller));
  }

  candidates(caller: Caller, options: { ids: string[]; limit: number }) {
    return findCandidates(database(this.env), userScope(caller), options);
  }

  storeVector(caller: Caller, vector: ProfileVector) {
    return storeVector(database(this.env), userScope(caller), vector);
  }
}
