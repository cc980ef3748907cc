import { type Caller, userScope } from '@jobmatch/shared/caller';
import type { UsageRpc as Contract, UsageCharge } from '@jobmatch/shared/contracts/usage';
import { RpcEntrypoint } from '@jobmatch/shared/rpc-entrypoint';
import { database } from '../database.ts';
import type { Env } from '../env.ts';
import { returnUsage, takeUsage } from './service.ts';

export class UsageRpc extends RpcEntrypoint<Env> implements Contract {
  take(caller: Caller, { kind, chargeId }: UsageCharge) {
    return takeUsage(database(this.env), userScope(caller), kind, new Date(), chargeId);
  }

  giveBack(caller: Caller, { kind, chargeId }: UsageCharge) {
    return returnUsage(database(this.env), userScope(caller), kind, new Date(), chargeId);
  }
}
