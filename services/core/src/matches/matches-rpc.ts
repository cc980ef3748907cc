import { type Caller, userScope } from '@jobmatch/shared/caller';
import type { MatchesRpc as Contract, MatchScore } from '@jobmatch/shared/contracts/matching';
import { createLog } from '@jobmatch/shared/log';
import { RpcEntrypoint } from '@jobmatch/shared/rpc-entrypoint';
import { database } from '../database.ts';
import type { Env } from '../env.ts';
import { findCandidates, storeScores } from './service.ts';

const log = createLog({ service: 'core' });

export class MatchesRpc extends RpcEntrypoint<Env> implements Contract {
  candidates(caller: Caller, { recommended }: { recommended: string[] }) {
    return findCandidates(database(this.env), userScope(caller), recommended, new Date());
  }

  store(caller: Caller, { scores }: { scores: MatchScore[] }) {
    return storeScores(this.env, userScope(caller), scores, { now: new Date(), log });
  }
}
