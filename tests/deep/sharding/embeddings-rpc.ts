import { WorkerEntrypoint } from 'cloudflare:workers';
import * as core from '@jobmatch/core/worker';
import type {
  AiCount,
  EmbeddingsRpc as Contract,
  DeadLetter,
  EmbeddingResults,
  FailedTask,
} from '@jobmatch/shared/contracts/embeddings';
import { shardOfUser } from './directory.ts';
import { byPlace, locate } from './locate.ts';
import { replicate } from './replicate.ts';
import { type Place, type ShardedEnv, envAt } from './shards.ts';

/** A task is in the database of what it is about. */
export class EmbeddingsRpc extends WorkerEntrypoint<ShardedEnv> implements Contract {
  async claim({ workerId, taskIds }: { workerId: string; taskIds: string[] }) {
    const places = await byPlace(this.env, 'embedding_tasks.id', taskIds, (id) => id);
    const claims = await Promise.all(
      [...places].map(([place, some]) => this.#at(place).claim({ workerId, taskIds: some })),
    );
    return {
      isPaused: claims.some(({ isPaused }) => isPaused),
      work: claims.flatMap(({ work }) => work),
    };
  }

  async complete({ workerId, model, ...results }: EmbeddingResults) {
    const tasks = Object.values(results).flat();
    const ids = tasks.map(({ taskId }) => taskId);
    const places = await locate(this.env, 'embedding_tasks.id', ids);
    await Promise.all(
      [...new Set(places.values())].map((place) => {
        const isHere = ({ taskId }: { taskId: string }) => places.get(taskId) === place;
        const { postings, profiles, similar, deletions } = results;
        return this.#at(place).complete({
          workerId,
          model,
          postings: postings.filter(isHere),
          profiles: profiles.filter(isHere),
          similar: similar.filter(isHere),
          deletions: deletions.filter(isHere),
        });
      }),
    );
    await replicate(this.env);
  }

  async postpone({ workerId, tasks }: { workerId: string; tasks: FailedTask[] }) {
    const places = await byPlace(this.env, 'embedding_tasks.id', tasks, ({ taskId }) => taskId);
    await Promise.all(
      [...places].map(([place, some]) => this.#at(place).postpone({ workerId, tasks: some })),
    );
  }

  async deadLetters(letters: DeadLetter[]) {
    const taskOf = ({ message }: DeadLetter) => message.taskId;
    const places = await byPlace(this.env, 'embedding_tasks.id', letters, taskOf);
    await Promise.all([...places].map(([place, some]) => this.#at(place).deadLetters(some)));
  }

  /** The fleet's own counters. */
  count(counts: AiCount[]) {
    return this.#at('CATALOGUE').count(counts);
  }

  cacheStatistics(options: { model: string; days: number }) {
    return this.#at('CATALOGUE').cacheStatistics(options);
  }

  async vectorsOf(options: { userId: string }) {
    return this.#at(await shardOfUser(this.env, options.userId)).vectorsOf(options);
  }

  #at(place: Place) {
    return new core.EmbeddingsRpc(this.ctx, envAt(this.env, place));
  }
}
