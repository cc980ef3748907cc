import type { SourcedPosting, StoredPosting } from '@jobmatch/shared/contracts/postings-intake';
import { newId } from '@jobmatch/shared/ids';
import { describe, expect, it } from 'vitest';
import type { Found } from '../job-sources/job-source.ts';
import { UpstreamError } from '../outbound/upstream-error.ts';
import { takeIn } from './intake.ts';

const ORIGIN = { source: 'lever', board: 'acme' } as const;
const OPTIONS = { seenAt: '2026-06-01T00:00:00.000Z' };

const found = (sourceId: string, title = 'Rigger'): Found => ({
  kind: 'posting',
  posting: { sourceId, title, company: 'C', url: null, description: [], places: [] },
});

async function* source(entries: Iterable<Found>, fails = false): AsyncGenerator<Found> {
  yield* entries;
  if (fails) throw new UpstreamError('too_slow');
}

function fakeCore() {
  const calls: { count: number; list: { created: number; known: number } }[] = [];
  const store = async (
    _: unknown,
    { postings, list }: { postings: SourcedPosting[]; list: { created: number; known: number } },
  ) => {
    calls.push({ count: postings.length, list });
    return postings.map(({ sourceId }): StoredPosting => ({
      id: newId(),
      sourceId,
      status: 'created',
    }));
  };
  return { calls, core: { store } };
}

describe('an intake', () => {
  it('goes in batches, and onto lists a hundred at most', async () => {
    const { core, calls } = fakeCore();
    const entries = Array.from({ length: 2500 }, (_, i) => found(`${i}`));
    await takeIn(core, ORIGIN, source(entries), OPTIONS);
    expect(calls).toEqual([
      { count: 1000, list: { created: 100, known: 100 } },
      { count: 1000, list: { created: 0, known: 0 } },
      { count: 500, list: { created: 0, known: 0 } },
    ]);
  });

  it('knows what is there from what could not be read', async () => {
    const { core } = fakeCore();
    const entries: Found[] = [
      found('1'),
      found('2', ' '),
      { kind: 'sighting', sourceId: '3' },
      { kind: 'unreadable', sourceId: '4' },
    ];
    const named = await takeIn(core, ORIGIN, source(entries), OPTIONS);
    expect(named).toMatchObject({ created: 1, unreadable: 2, hasNameless: false });
    expect(named.seenSourceIds).toEqual(['1', '2', '3', '4']);
    const nameless: Found[] = [{ kind: 'unreadable', sourceId: null }];
    expect(await takeIn(core, ORIGIN, source(nameless), OPTIONS)).toMatchObject({
      hasNameless: true,
    });
  });

  it('keeps what came before its source failed', async () => {
    const { core, calls } = fakeCore();
    const taken = takeIn(core, ORIGIN, source([found('1')], true), OPTIONS);
    await expect(taken).rejects.toMatchObject({ fault: 'too_slow' });
    expect(calls).toMatchObject([{ count: 1 }]);
  });

  it('ends with a board that does not', async () => {
    const { core } = fakeCore();
    const entries = (function* endless() {
      for (let i = 0; ; i += 1) yield found(`${i}`);
    })();
    await expect(takeIn(core, ORIGIN, source(entries), OPTIONS)).rejects.toMatchObject({
      fault: 'too_large',
    });
  });
});
