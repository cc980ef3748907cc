import { type Caller, userScope } from '@jobmatch/shared/caller';
import type { ExportsRpc as Contract, NewExport } from '@jobmatch/shared/contracts/exports';
import { RpcEntrypoint } from '@jobmatch/shared/rpc-entrypoint';
import { database } from '../database.ts';
import type { Env } from '../env.ts';
import { applicationToExport, resumeToExport } from './documents.ts';
import { storeExport } from './store-export.ts';

export class ExportsRpc extends RpcEntrypoint<Env> implements Contract {
  application(caller: Caller, options: { applicationId: string; variantId: string | null }) {
    return applicationToExport(database(this.env), userScope(caller), options);
  }

  resume(caller: Caller, { resumeId }: { resumeId: string }) {
    return resumeToExport(database(this.env), userScope(caller), resumeId);
  }

  store(caller: Caller, document: NewExport) {
    return storeExport(this.env, userScope(caller), document, Date.now());
  }
}
