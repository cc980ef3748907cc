import { type Caller, userScope } from '@jobmatch/shared/caller';
import type {
  Analysis,
  AnalysesRpc as Contract,
  ListAnalyses,
} from '@jobmatch/shared/contracts/analyses';
import { validate } from '@jobmatch/shared/http/validate';
import { RpcEntrypoint } from '@jobmatch/shared/rpc-entrypoint';
import * as v from 'valibot';
import { database } from '../database.ts';
import type { Env } from '../env.ts';
import { PageQuery } from '../pagination.ts';
import { listHistory } from './history/queries.ts';
import { readInputs, readRevision } from './inputs/queries.ts';
import { findAnalysis, storeAnalysis } from './queries.ts';

export class AnalysesRpc extends RpcEntrypoint<Env> implements Contract {
  inputs(caller: Caller, { jobId }: { jobId: string }) {
    return readInputs(database(this.env), userScope(caller), jobId);
  }

  revision(caller: Caller, { jobId }: { jobId: string }) {
    return readRevision(database(this.env), userScope(caller), jobId);
  }

  find(caller: Caller, { jobId, inputsHash }: { jobId: string; inputsHash: string }) {
    return findAnalysis(database(this.env), userScope(caller), jobId, inputsHash);
  }

  history(caller: Caller, { page, limit, cursor }: ListAnalyses) {
    const from = validate(v.object({ cursor: PageQuery.cursor }), { cursor });
    return listHistory(database(this.env), userScope(caller), { page, limit, ...from });
  }

  store(caller: Caller, { jobId, analysis }: { jobId: string; analysis: Analysis }) {
    return storeAnalysis(database(this.env), userScope(caller), jobId, analysis);
  }
}
