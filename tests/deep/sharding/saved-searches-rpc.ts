import { WorkerEntrypoint } from 'cloudflare:workers';
import * as core from '@jobmatch/core/worker';
import type { SavedSearchesRpc as Contract } from '@jobmatch/shared/contracts/saved-searches';
import { placeOf } from './locate.ts';
import { type Place, SHARDS, type ShardedEnv, envAt } from './shards.ts';

export class SavedSearchesRpc extends WorkerEntrypoint<ShardedEnv> implements Contract {
  /** As many as core takes, of each shard. */
  async takeDue(options: { now: string }) {
    const due = await Promise.all(SHARDS.map((shard) => this.#at(shard).takeDue(options)));
    return due.flat();
  }

  async takeForgotten(options: { now: string }) {
    const taken = await Promise.all(SHARDS.map((shard) => this.#at(shard).takeForgotten(options)));
    return {
      searchIds: taken.flatMap(({ searchIds }) => searchIds),
      failed: taken.reduce((sum, { failed }) => sum + failed, 0),
    };
  }

  async begin(options: { searchId: string }) {
    return (await this.#of(options)).begin(options);
  }

  async finish(options: { searchId: string; failure: string | null }) {
    await (await this.#of(options)).finish(options);
  }

  async #of({ searchId }: { searchId: string }) {
    return this.#at(await placeOf(this.env, 'job_search_history.id', searchId));
  }

  #at(place: Place) {
    return new core.SavedSearchesRpc(this.ctx, envAt(this.env, place));
  }
}
