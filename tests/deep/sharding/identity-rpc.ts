import { WorkerEntrypoint } from 'cloudflare:workers';
import * as core from '@jobmatch/core/worker';
import type {
  IdentityRpc as Contract,
  ExternalIdentity,
} from '@jobmatch/shared/contracts/identity';
import { listAccount, shardOfIdentity } from './directory.ts';
import { placeOf } from './locate.ts';
import { type Place, type ShardedEnv, envAt } from './shards.ts';

export class IdentityRpc extends WorkerEntrypoint<ShardedEnv> implements Contract {
  jwks() {
    return this.#at('CATALOGUE').jwks();
  }

  async resolveApiToken(tokenHash: string) {
    const place = await placeOf(this.env, 'api_tokens.token_hash', tokenHash);
    return this.#at(place).resolveApiToken(tokenHash);
  }

  async resolveIdentity(identity: ExternalIdentity) {
    const shard = await shardOfIdentity(this.env, identity);
    const resolved = await this.#at(shard).resolveIdentity(identity);
    await listAccount(this.env, shard, resolved.userId, identity);
    return resolved;
  }

  #at(place: Place) {
    return new core.IdentityRpc(this.ctx, envAt(this.env, place));
  }
}
