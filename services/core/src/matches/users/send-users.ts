import type { MatchingMessage } from '@jobmatch/shared/contracts/matching';
import { currentTraceId } from '@jobmatch/shared/trace';
import { database } from '../../database.ts';
import type { Env } from '../../env.ts';
import { takeUsers } from './queries.ts';

/** What a queue takes at once. */
const USERS_A_BATCH = 100;
/** Of one run; who is left is taken by the next. */
const MAX_BATCHES = 20;

/** Puts the users on the queue for whom new postings are to be scored: each once a day. */
export async function sendUsers(
  env: Pick<Env, 'DB' | 'MATCHING'>,
  now: Date,
): Promise<{ users: number }> {
  const traceId = currentTraceId();
  let users = 0;
  for (let batch = 0; batch < MAX_BATCHES; batch += 1) {
    const { taken, userIds } = await takeUsers(database(env), { now, max: USERS_A_BATCH });
    if (userIds.length > 0) {
      await env.MATCHING.sendBatch(
        userIds.map((userId) => ({ body: { userId, traceId } satisfies MatchingMessage })),
      );
    }
    users += userIds.length;
    if (taken < USERS_A_BATCH) break;
  }
  return { users };
}
