import * as core from '@jobmatch/core/worker';
import type { Caller } from '@jobmatch/shared/caller';
import { byCaller } from './by-caller.ts';
import { shardOfUser } from './directory.ts';
import { replicate } from './replicate.ts';
import { envAt } from './shards.ts';

type Found = Parameters<core.SpamRpc['store']>[1];

/** What is found of a public posting is the catalogue's; core leaves out what is not in the database it asks. */
export class SpamRpc extends byCaller(core.SpamRpc) {
  async store(caller: Caller, options: Found) {
    const shard = await shardOfUser(this.env, caller.userId);
    const catalogue = new core.SpamRpc(this.ctx, envAt(this.env, 'CATALOGUE'));
    const ofAll = await catalogue.store(caller, options);
    await replicate(this.env);
    // The shard has the catalogue's findings by now, and so answers for both.
    const own = await new core.SpamRpc(this.ctx, envAt(this.env, shard)).store(caller, options);
    return own.length >= ofAll.length ? own : ofAll;
  }
}
