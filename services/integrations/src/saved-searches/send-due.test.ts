import { newId } from '@jobmatch/shared/ids';
import { expect, it } from 'vitest';
import { sendDueSearches } from './send-due.ts';

const NOW = new Date('2026-06-15T12:00:00.000Z');

/** Core with as many searches due, and those that were forgotten. */
function world({ due = 0, forgotten = [] as string[], failed = 0 }) {
  const batches: unknown[][] = [];
  let left = due;
  const env = {
    CORE_SAVED_SEARCHES: {
      takeDue: async () => {
        const taken = Math.min(10, left);
        left -= taken;
        return Array.from({ length: taken }, newId);
      },
      takeForgotten: async () => ({ searchIds: forgotten, failed }),
    },
    SEARCHES: {
      sendBatch: async (messages: Iterable<{ body: unknown }>) => {
        batches.push([...messages].map(({ body }) => body));
        return { metadata: { metrics: { backlogCount: 0, backlogBytes: 0 } } };
      },
    },
  };
  return { env, batches };
}

it('what is due goes on the queue in tens, a message each', async () => {
  const { env, batches } = world({ due: 23 });
  expect(await sendDueSearches(env, NOW)).toEqual({ searches: 23, again: 0, failed: 0 });
  expect(batches.map(({ length }) => length)).toEqual([10, 10, 3]);
  expect(batches[0]?.[0]).toEqual({
    kind: 'saved_search',
    searchId: expect.any(String),
    traceId: expect.any(String),
  });
});

it('what was forgotten goes with it', async () => {
  const forgotten = [newId(), newId()];
  const { env, batches } = world({ forgotten, failed: 1 });
  expect(await sendDueSearches(env, NOW)).toEqual({ searches: 0, again: 2, failed: 1 });
  expect(batches).toMatchObject([forgotten.map((searchId) => ({ searchId }))]);
});

it('one run takes two hundred at most', async () => {
  const { env } = world({ due: 1000 });
  expect(await sendDueSearches(env, NOW)).toMatchObject({ searches: 200 });
});
