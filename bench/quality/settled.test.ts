import { expect, it } from 'vitest';
import type { SimilarList } from './corpus-account.ts';
import { untilSettled } from './settled.ts';

const list = (ranked: string[], isReady = true): SimilarList => ({
  ranked,
  isReady,
  computedAt: isReady ? '2026-01-01T00:00:00.000Z' : null,
});

/** Gives each look in turn, and the last one again for ever. */
function looks(...given: SimilarList[][]) {
  let taken = 0;
  const read = async () => {
    const lists = given[Math.min(taken, given.length - 1)] ?? [];
    taken += 1;
    return new Map(lists.map((each, i) => [`onet/${i}`, each]));
  };
  return { read, taken: () => taken };
}

const patience = { pollMs: 1, capMs: 10_000 };

it('waits until every list is ready and looks once more', async () => {
  const { read, taken } = looks(
    [list([], false), list(['a'])],
    [list(['b']), list(['a'])],
    [list(['b']), list(['a'])],
  );
  const lists = await untilSettled(read, patience);
  expect(lists.get('onet/0')?.ranked).toEqual(['b']);
  expect(taken()).toBe(3);
});

it('waits while ready lists still change', async () => {
  const { read } = looks([list(['a'])], [list(['a', 'b'])], [list(['a', 'b', 'c'])]);
  const lists = await untilSettled(read, patience);
  expect(lists.get('onet/0')?.ranked).toEqual(['a', 'b', 'c']);
});

it('gives up after its cap and says how far it came', async () => {
  const { read } = looks([list([], false), list(['a'])]);
  await expect(untilSettled(read, { pollMs: 1, capMs: 20 })).rejects.toThrow(
    '1 of 2 similar lists are ready',
  );
});
