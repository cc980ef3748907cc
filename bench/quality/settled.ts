import { setTimeout as sleep } from 'node:timers/promises';
import type { SimilarList } from './corpus-account.ts';

interface Patience {
  pollMs: number;
  capMs: number;
  onProgress?: (ready: number, total: number) => void;
}

/**
 * Reads all similar lists until each is ready and none was computed anew since the last look: a list
 * is ready as soon as its own posting has a vector, and grows while others get theirs. Throws when
 * `capMs` have passed first.
 */
export async function untilSettled(
  read: () => Promise<ReadonlyMap<string, SimilarList>>,
  { pollMs, capMs, onProgress }: Patience,
): Promise<ReadonlyMap<string, SimilarList>> {
  const begunMs = performance.now();
  let earlier = '';
  for (;;) {
    const lists = await read();
    const all = [...lists.values()];
    const ready = all.filter(({ isReady }) => isReady).length;
    const state = JSON.stringify(all);
    if (ready === all.length && state === earlier) return lists;
    if (performance.now() - begunMs > capMs) {
      throw new Error(`After ${capMs / 1000} s ${ready} of ${all.length} similar lists are ready.`);
    }
    onProgress?.(ready, all.length);
    earlier = state;
    await sleep(pollMs);
  }
}
