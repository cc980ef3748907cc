import { type Caller, userScope } from '@jobmatch/shared/caller';
import type {
  BackfillEmbeddings,
  EmbeddingAdminRpc as Contract,
  EmbeddingTask,
  RetryEmbeddings,
} from '@jobmatch/shared/contracts/embeddings';
import { createLog } from '@jobmatch/shared/log';
import { RpcEntrypoint } from '@jobmatch/shared/rpc-entrypoint';
import { requireAdmin } from '../admin/service.ts';
import { database } from '../database.ts';
import type { Env } from '../env.ts';
import { backfill } from './admin/backfill/backfill.ts';
import { pauseQueue, resumeQueue } from './admin/pause/queries.ts';
import { purgeRecords } from './admin/purge/queries.ts';
import { readQueue } from './admin/queue/queries.ts';
import { recomputeSimilar } from './admin/recompute/queries.ts';
import { retryTasks } from './admin/retry/queries.ts';
import { readStatus, readWorkers } from './admin/status/queries.ts';
import { dispatchLater } from './dispatch.ts';

export class EmbeddingAdminRpc extends RpcEntrypoint<Env> implements Contract {
  async authorise(caller: Caller) {
    await this.#admit(caller);
  }

  async status(caller: Caller, { model }: { model: string }) {
    const { db } = await this.#admit(caller);
    return readStatus(db, { model, now: new Date() });
  }

  async listQueue(
    caller: Caller,
    options: { status: EmbeddingTask['status'] | null; page: number; limit: number },
  ) {
    const { db } = await this.#admit(caller);
    return readQueue(db, options);
  }

  async workers(caller: Caller) {
    const { db } = await this.#admit(caller);
    return readWorkers(db);
  }

  async retry(caller: Caller, options: RetryEmbeddings) {
    const { db, log } = await this.#admit(caller);
    const queued = await retryTasks(db, options, new Date());
    log.info('embedding.retried', { queued });
    dispatchLater(this.ctx, this.env, log);
    return { queued };
  }

  async backfill(caller: Caller, options: BackfillEmbeddings & { model: string }) {
    const { db, log } = await this.#admit(caller);
    const backfilled = await backfill(db, options);
    log.info('embedding.backfilled', { queued: backfilled.queued });
    dispatchLater(this.ctx, this.env, log);
    return backfilled;
  }

  async recompute(caller: Caller, { jobIds }: { jobIds: string[] | null }) {
    const { db, log } = await this.#admit(caller);
    const queued = await recomputeSimilar(db, jobIds);
    log.info('embedding.lists_put_down', { queued });
    dispatchLater(this.ctx, this.env, log);
    return { queued };
  }

  async purge(caller: Caller, { what }: { what: 'completed' | 'failed' | 'dead_letters' }) {
    const { db, log } = await this.#admit(caller);
    const removed = await purgeRecords(db, what, new Date());
    log.info('embedding.purged', { what, removed });
    return removed;
  }

  async pause(caller: Caller) {
    const { db, log } = await this.#admit(caller);
    await pauseQueue(db, new Date().toISOString());
    log.info('embedding.paused');
  }

  async resume(caller: Caller) {
    const { db, log } = await this.#admit(caller);
    const queued = await resumeQueue(db);
    log.info('embedding.resumed', { queued });
    dispatchLater(this.ctx, this.env, log);
    return { queued };
  }

  /** The role in the database counts: a token tells only what it was when it was issued. */
  async #admit(caller: Caller) {
    const db = database(this.env);
    await requireAdmin(db, userScope(caller));
    const { requestId, userId } = caller;
    return { db, log: createLog({ service: 'core', requestId, adminId: userId }) };
  }
}
