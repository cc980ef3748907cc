import { type Caller, userScope } from '@jobmatch/shared/caller';
import type { AnalyticsRpc as Contract } from '@jobmatch/shared/contracts/analytics';
import { RpcEntrypoint } from '@jobmatch/shared/rpc-entrypoint';
import { requireAdmin } from '../admin/service.ts';
import { database } from '../database.ts';
import type { Env } from '../env.ts';
import { readCounters } from './counters/queries.ts';
import { compareDimensions } from './dimensions/compare.ts';

export class AnalyticsRpc extends RpcEntrypoint<Env> implements Contract {
  async counters(caller: Caller, { days }: { days: number }) {
    const db = await this.#admit(caller);
    return readCounters(db, { days, now: new Date() });
  }

  async dimensions(caller: Caller, { days }: { days: number }) {
    const db = await this.#admit(caller);
    return compareDimensions(db, { days, now: new Date() });
  }

  /** The role in the database counts: a token tells only what it was when it was issued. */
  async #admit(caller: Caller) {
    const db = database(this.env);
    await requireAdmin(db, userScope(caller));
    return db;
  }
}
