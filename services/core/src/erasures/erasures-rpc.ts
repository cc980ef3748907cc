import { ErasureReport, type ErasuresRpc as Contract } from '@jobmatch/shared/contracts/erasures';
import { createLog } from '@jobmatch/shared/log';
import { RpcEntrypoint } from '@jobmatch/shared/rpc-entrypoint';
import * as v from 'valibot';
import { dispatchLater } from '../embeddings/dispatch.ts';
import type { Env } from '../env.ts';
import { takeReport } from './service.ts';

export class ErasuresRpc extends RpcEntrypoint<Env> implements Contract {
  async report(report: ErasureReport) {
    const log = createLog({ service: 'core' });
    await takeReport(this.env, v.parse(ErasureReport, report), log, new Date());
    // The last report deletes the account's postings, whose vectors are to go with them.
    dispatchLater(this.ctx, this.env, log);
  }
}
