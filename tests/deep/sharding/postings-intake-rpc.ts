import { database } from '@jobmatch/core/database';
import { listForFollowers } from '@jobmatch/core/list-for-followers';
import * as core from '@jobmatch/core/worker';
import type { Origin, SourcedPosting } from '@jobmatch/shared/contracts/postings-intake';
import { byCaller } from './by-caller.ts';
import { replicate } from './replicate.ts';
import { SHARDS, envAt } from './shards.ts';

interface Batch {
  postings: SourcedPosting[];
  list: { created: number; known: number };
  seenAt: string;
}

/** Public postings are written in the catalogue alone, copied, and then put on lists in every shard. */
export class PostingsIntakeRpc extends byCaller(core.PostingsIntakeRpc) {
  async store(origin: Origin, batch: Batch) {
    const stored = await this.#catalogue().store(origin, batch);
    await replicate(this.env);
    if (origin.board === null) return stored;
    const created = stored.filter(({ status }) => status === 'created');
    const known = stored.filter(({ status }) => status !== 'created');
    const listed = {
      created: created.slice(0, batch.list.created),
      known: known.slice(0, batch.list.known),
      at: new Date(batch.seenAt),
    };
    await Promise.all(
      SHARDS.map((shard) => listForFollowers(database(envAt(this.env, shard)), origin, listed)),
    );
    return stored;
  }

  async closeMissing(origin: Origin, options: { seenSourceIds: string[]; startedAt: string }) {
    const closed = await this.#catalogue().closeMissing(origin, options);
    await replicate(this.env);
    return closed;
  }

  async sightAll(origin: Origin, options: { seenAt: string }) {
    await this.#catalogue().sightAll(origin, options);
    await replicate(this.env);
  }

  openSourceIds(origin: Origin) {
    return this.#catalogue().openSourceIds(origin);
  }

  #catalogue() {
    return new core.PostingsIntakeRpc(this.ctx, envAt(this.env, 'CATALOGUE'));
  }
}
