import { SEARCHES_A_BATCH, type SavedSearchesRpc } from '@jobmatch/shared/contracts/saved-searches';
import type { SearchMessage } from '@jobmatch/shared/contracts/searches';
import { currentTraceId } from '@jobmatch/shared/trace';

/** Searches of one run are ten times as many; what is due beyond is taken by the next. */
const MAX_BATCHES = 20;

interface DueEnv {
  CORE_SAVED_SEARCHES: Pick<SavedSearchesRpc, 'takeDue' | 'takeForgotten'>;
  SEARCHES: Pick<Queue, 'sendBatch'>;
}

/**
 * Puts the saved searches that are due on the queue, ten at a time, and those again whose message or
 * consumer was lost: core has noted each, so what breaks off here is found by a later run.
 */
export async function sendDueSearches(
  env: DueEnv,
  at: Date,
): Promise<{ searches: number; again: number; failed: number }> {
  const now = at.toISOString();
  const { searchIds, failed } = await env.CORE_SAVED_SEARCHES.takeForgotten({ now });
  await send(env, searchIds);
  let searches = 0;
  for (let batch = 0; batch < MAX_BATCHES; batch += 1) {
    const due = await env.CORE_SAVED_SEARCHES.takeDue({ now });
    await send(env, due);
    searches += due.length;
    if (due.length < SEARCHES_A_BATCH) break;
  }
  return { searches, again: searchIds.length, failed };
}

async function send({ SEARCHES }: DueEnv, searchIds: readonly string[]): Promise<void> {
  if (searchIds.length === 0) return;
  await SEARCHES.sendBatch(
    searchIds.map((searchId) => ({
      body: { kind: 'saved_search', searchId, traceId: currentTraceId() } satisfies SearchMessage,
    })),
  );
}
