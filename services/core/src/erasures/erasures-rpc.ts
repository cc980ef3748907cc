import { WorkerEntrypoint } from 'cloudflare:workers';
import { ErasureReport, type ErasuresRpc as Contract } from '@jobmatch/shared/contracts/erasures';
import { createLog } from '@jobmatch/shared/log';
import * as v from 'valibot';
import type { Env } from '../env.ts';
import { takeReport } from './service.ts';

export class ErasuresRpc extends WorkerEntrypoint<Env> implements Contract {
  report(report: ErasureReport) {
    const log = createLog({ service: 'core' });
    return takeReport(this.env, v.parse(ErasureReport, report), log, new Date());
  }
}
