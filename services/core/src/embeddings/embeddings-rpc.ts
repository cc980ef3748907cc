import { userScope } from '@jobmatch/shared/caller';
import type {
  AiCount,
  EmbeddingsRpc as Contract,
  DeadLetter,
  EmbeddingResults,
  FailedTask,
} from '@jobmatch/shared/contracts/embeddings';
import { createLog } from '@jobmatch/shared/log';
import { RpcEntrypoint } from '@jobmatch/shared/rpc-entrypoint';
import { database } from '../database.ts';
import type { Env } from '../env.ts';
import { readAccountVectors } from './account-vectors/queries.ts';
import { raiseAlert } from './alerts/alerts.ts';
import { claimTasks } from './claim/queries.ts';
import { completeTasks } from './complete/complete.ts';
import { addCounts, sumCounts } from './counters/queries.ts';
import { keepDeadLetters } from './dead-letters/queries.ts';
import { dispatchLater } from './dispatch.ts';
import { postponeTasks } from './postpone/queries.ts';

const log = createLog({ service: 'core' });

export class EmbeddingsRpc extends RpcEntrypoint<Env> implements Contract {
  claim({ workerId, taskIds }: { workerId: string; taskIds: string[] }) {
    const now = new Date().toISOString();
    return claimTasks(database(this.env), { workerId, taskIds, now });
  }

  async complete(results: EmbeddingResults) {
    await completeTasks(database(this.env), results, new Date().toISOString());
    dispatchLater(this.ctx, this.env, log);
  }

  postpone({ workerId, tasks }: { workerId: string; tasks: FailedTask[] }) {
    return postponeTasks(database(this.env), { workerId, tasks, now: new Date() });
  }

  async deadLetters(letters: DeadLetter[]) {
    const now = new Date();
    const kept = await keepDeadLetters(database(this.env), letters, now.toISOString());
    if (kept > 0) await raiseAlert(this.env, 'embedding_dead_letters', log, now);
  }

  count(counts: AiCount[]) {
    return addCounts(database(this.env), counts, new Date());
  }

  cacheStatistics({ model, days }: { model: string; days: number }) {
    return sumCounts(database(this.env), { model, days, now: new Date() });
  }

  vectorsOf({ userId }: { userId: string }) {
    return readAccountVectors(database(this.env), userScope({ userId }));
  }
}
