import { type Caller, userScope } from '@jobmatch/shared/caller';
import type {
  PostingsIntakeRpc as Contract,
  Origin,
  SourcedPosting,
} from '@jobmatch/shared/contracts/postings-intake';
import { createLog } from '@jobmatch/shared/log';
import { RpcEntrypoint } from '@jobmatch/shared/rpc-entrypoint';
import { database } from '../database.ts';
import { dispatchLater } from '../embeddings/dispatch.ts';
import type { Env } from '../env.ts';
import { importJobs } from '../jobs/import/service.ts';
import { listFound } from './list/queries.ts';
import { closeMissing, openSourceIds, sightBoard } from './queries.ts';
import { storePostings } from './store.ts';

const log = createLog({ service: 'core' });

interface Batch {
  postings: SourcedPosting[];
  list: { created: number; known: number };
  seenAt: string;
}

export class PostingsIntakeRpc extends RpcEntrypoint<Env> implements Contract {
  async store(origin: Origin, batch: Batch) {
    const stored = await storePostings(database(this.env), origin, batch);
    if (stored.some(({ status }) => status !== 'unchanged')) this.#dispatch();
    return stored;
  }

  async closeMissing(origin: Origin, options: { seenSourceIds: string[]; startedAt: string }) {
    const closed = await closeMissing(database(this.env), origin, options);
    if (closed > 0) this.#dispatch();
    return closed;
  }

  sightAll(origin: Origin, { seenAt }: { seenAt: string }) {
    return sightBoard(database(this.env), origin, seenAt);
  }

  openSourceIds(origin: Origin) {
    return openSourceIds(database(this.env), origin);
  }

  listFound(caller: Caller, { jobIds }: { jobIds: string[] }) {
    return listFound(database(this.env), userScope(caller), jobIds, new Date());
  }

  async importOwn(caller: Caller, { postings }: { postings: unknown[] }) {
    const result = await importJobs(this.env, userScope(caller), postings);
    if (result.created + result.updated > 0) this.#dispatch();
    return result;
  }

  #dispatch() {
    dispatchLater(this.ctx, this.env, log);
  }
}
