import { WorkerEntrypoint } from 'cloudflare:workers';
import { type Caller, userScope } from '@jobmatch/shared/caller';
import type { Analysis, AnalysesRpc as Contract } from '@jobmatch/shared/contracts/analyses';
import { database } from '../database.ts';
import type { Env } from '../env.ts';
import { readInputs } from './inputs/queries.ts';
import { findAnalysis, storeAnalysis } from './queries.ts';

export class AnalysesRpc extends WorkerEntrypoint<Env> implements Contract {
  inputs(caller: Caller, { jobId }: { jobId: string }) {
    return readInputs(database(this.env), userScope(caller), jobId);
  }

  find(caller: Caller, { jobId, inputsHash }: { jobId: string; inputsHash: string }) {
    return findAnalysis(database(this.env), userScope(caller), jobId, inputsHash);
  }

  store(caller: Caller, { jobId, analysis }: { jobId: string; analysis: Analysis }) {
    return storeAnalysis(database(this.env), userScope(caller), jobId, analysis);
  }
}
