import { abortAllDurableObjects, evictDurableObject } from 'cloudflare:test';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { control, idsOf, index, object, runInIndex, vectorAt } from '../test/stand-in.ts';

const upsert = (...ids: string[]) =>
  index.upsert(ids.map((id, i) => ({ id, values: vectorAt(i), metadata: { owner: 'public' } })));
const ids = async () => idsOf(await index.query(vectorAt(0), { topK: 100 }));

beforeEach(async () => {
  await control('DELETE', '/vectors');
});
afterEach(async () => {
  await control('PUT', '/faults', {});
});

describe('a mutation with a delay', () => {
  it('is acknowledged at once and seen after it, by nobody earlier', async () => {
    await upsert('old');
    await control('PUT', '/faults', { mutationDelayMs: 1_500 });
    const startedAtMs = Date.now();
    const { mutationId } = await upsert('new');
    await index.deleteByIds(['old']);
    expect(await ids()).toEqual(['old']);
    expect(await index.getByIds(['new'])).toEqual([]);
    expect(await index.describe()).toMatchObject({ vectorCount: 1 });
    expect(Date.now() - startedAtMs).toBeLessThan(1_500);
    await expect.poll(ids, { timeout: 5_000 }).toEqual(['new']);
    expect(Date.now() - startedAtMs).toBeGreaterThanOrEqual(1_500);
    expect((await index.describe()).processedUpToMutation).not.toBe(mutationId);
  });

  it('is applied by an alarm where nobody asks', async () => {
    await control('PUT', '/faults', { mutationDelayMs: 1_000 });
    await upsert('a');
    const stored = () =>
      runInIndex((sql) =>
        sql
          .exec('select id from vectors')
          .toArray()
          .map(({ id }) => id),
      );
    expect(await stored()).toEqual([]);
    await expect.poll(stored, { timeout: 5_000 }).toEqual(['a']);
  });

  it('holds back those after it, however short theirs', async () => {
    await control('PUT', '/faults', { mutationDelayMs: 60_000 });
    await upsert('a');
    await control('PUT', '/faults', { mutationDelayMs: 0 });
    await index.deleteByIds(['a']);
    await upsert('b');
    expect(await ids()).toEqual([]);
    expect(await (await control('GET', '/ids')).json()).toMatchObject({ pendingMutations: 3 });
  });
});

describe('an index that was restarted', () => {
  it('answers as before', async () => {
    await upsert('a', 'b', 'c');
    await index.deleteByIds(['b']);
    const before = await index.query(vectorAt(0), { returnMetadata: 'indexed' });
    const info = await index.describe();
    await evictDurableObject(object());
    expect(await index.query(vectorAt(0), { returnMetadata: 'indexed' })).toEqual(before);
    expect(await index.describe()).toEqual(info);
  });

  it('applies in order what was acknowledged before', async () => {
    await control('PUT', '/faults', { mutationDelayMs: 1_500 });
    await upsert('a', 'b');
    await index.deleteByIds(['a']);
    await upsert('c');
    await abortAllDurableObjects();
    expect(await ids()).toEqual([]);
    // 'c' is at 0 degrees, 'b' at 1.
    await expect.poll(ids, { timeout: 5_000 }).toEqual(['c', 'b']);
  });

  it('goes on with a mutation that stopped halfway', async () => {
    await control('PUT', '/faults', { mutationDelayMs: 60_000 });
    const names = Array.from({ length: 120 }, (_, i) => `v${String(i).padStart(3, '0')}`);
    const { mutationId } = await upsert(...names);
    // As if the first 50 had been applied and the process had died then.
    await runInIndex((sql) => {
      sql.exec('delete from parts where seq = (select min(seq) from parts)');
      sql.exec('update mutations set "visibleAtMs" = 0');
    });
    await evictDurableObject(object());
    expect(idsOf(await index.query(vectorAt(50), { topK: 100 })).toSorted()).toEqual(
      names.slice(50),
    );
    expect(await index.describe()).toMatchObject({ processedUpToMutation: mutationId });
  });

  it('keeps its faults', async () => {
    await control('PUT', '/faults', { query: 'throw' });
    await evictDurableObject(object());
    await expect(ids()).rejects.toThrow('VECTOR_QUERY_ERROR: Status + 500');
  });
});

describe('what the index says of itself', () => {
  it('names the last mutation that is seen', async () => {
    await upsert('a');
    const { mutationId } = await upsert('b');
    const info = await index.describe();
    expect(info).toEqual({
      dimensions: 768,
      vectorCount: 2,
      processedUpToDatetime: expect.stringMatching(/^\d{4}-.*Z$/),
      processedUpToMutation: mutationId,
    });
  });
});
