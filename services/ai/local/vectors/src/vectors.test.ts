import { beforeEach, describe, expect, it } from 'vitest';
import { control, idsOf, index, vectorAt, vectorOf } from '../test/stand-in.ts';

beforeEach(async () => {
  await control('DELETE', '/vectors');
});

describe('a query', () => {
  it('answers the nearest by cosine, best first', async () => {
    await index.upsert([
      { id: 'far', values: vectorAt(90) },
      { id: 'near', values: vectorAt(10).map((value) => value * 7) },
      { id: 'opposite', values: vectorAt(180) },
      { id: 'middling', values: new Float32Array(vectorAt(45)) },
    ]);
    const answer = await index.query(new Float64Array(vectorAt(0)), { topK: 4 });
    expect(answer.count).toBe(4);
    expect(idsOf(answer)).toEqual(['near', 'middling', 'far', 'opposite']);
    const cosines = [10, 45, 90, 180].map((degrees) => Math.cos((degrees * Math.PI) / 180));
    for (const [i, cosine] of cosines.entries()) {
      expect(answer.matches[i]?.score).toBeCloseTo(cosine, 6);
    }
    expect(answer.matches[0]).toEqual({ id: 'near', score: expect.any(Number) });
  });

  it('answers five unless asked for another number', async () => {
    const ids = ['f', 'b', 'd', 'a', 'e', 'c'];
    await index.upsert(ids.map((id) => ({ id, values: vectorAt(3) })));
    expect(idsOf(await index.query(vectorAt(3)))).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('orders equal scores by id, wherever the vectors lie', async () => {
    const vectors = ['c', 'x', 'a', 'b'].map((id) => ({ id, values: vectorAt(30) }));
    await index.upsert(vectors);
    await index.query(vectorAt(0));
    await index.deleteByIds(['x']);
    expect(idsOf(await index.query(vectorAt(0), { topK: 2 }))).toEqual(['a', 'b']);
    expect(idsOf(await index.query(vectorAt(0)))).toEqual(['a', 'b', 'c']);
  });

  it('scores the zero vector 0', async () => {
    await index.upsert([
      { id: 'zero', values: vectorOf() },
      { id: 'one', values: vectorOf(1) },
    ]);
    const byZero = await index.query(vectorOf());
    expect(byZero.matches.map(({ score }) => score)).toEqual([0, 0]);
    expect((await index.query(vectorOf(-1))).matches[0]).toEqual({ id: 'zero', score: 0 });
  });

  it('answers nothing from an empty index', async () => {
    expect(await index.query(vectorAt(0))).toEqual({ matches: [], count: 0 });
  });

  it('shows values and metadata as asked', async () => {
    const metadata = { owner: 'é'.repeat(40), postedDay: 20_000, title: 'Baker', country: 7 };
    const values = vectorOf(0.1, 2);
    await index.upsert([{ id: 'a', values, namespace: 'n', metadata }]);
    const match = async (options: VectorizeQueryOptions) =>
      (await index.query(values, options)).matches[0];
    const bare = { id: 'a', score: expect.closeTo(1, 6), namespace: 'n' };
    expect(await match({})).toEqual(bare);
    expect(await match({ returnMetadata: 'none' })).toEqual(bare);
    const indexed = { owner: 'é'.repeat(32), postedDay: 20_000 };
    expect(await match({ returnMetadata: 'indexed' })).toEqual({ ...bare, metadata: indexed });
    expect(await match({ returnMetadata: 'all' })).toEqual({ ...bare, metadata });
    expect(await match({ returnMetadata: true })).toEqual({ ...bare, metadata });
    const stored = Array.from(new Float32Array(values));
    expect(await match({ returnValues: true })).toEqual({ ...bare, values: stored });
  });

  it('by id finds the vector itself first', async () => {
    await index.upsert([
      { id: 'a', values: vectorAt(10) },
      { id: 'b', values: vectorAt(20) },
      { id: 'c', values: vectorAt(80) },
    ]);
    const answer = await index.queryById('b', { topK: 2 });
    expect(idsOf(answer)).toEqual(['b', 'a']);
    expect(answer.matches[0]?.score).toBeCloseTo(1, 6);
  });

  it('stays in the namespace it names, and else looks at all', async () => {
    await index.upsert([
      { id: 'a', values: vectorAt(10), namespace: 'one' },
      { id: 'b', values: vectorAt(20), namespace: 'two' },
      { id: 'c', values: vectorAt(30) },
    ]);
    expect(idsOf(await index.query(vectorAt(0), { namespace: 'two' }))).toEqual(['b']);
    expect(idsOf(await index.query(vectorAt(0), { namespace: 'three' }))).toEqual([]);
    expect(idsOf(await index.query(vectorAt(0)))).toEqual(['a', 'b', 'c']);
  });
});

describe('a mutation', () => {
  it('replaces a vector in full when it upserts', async () => {
    await index.upsert([
      { id: 'a', values: vectorAt(0), namespace: 'n', metadata: { owner: 'x', title: 'old' } },
    ]);
    await index.query(vectorAt(0));
    await index.upsert([{ id: 'a', values: vectorAt(90), metadata: { country: 'CH' } }]);
    const [stored] = await index.getByIds(['a']);
    expect(stored).toEqual({
      id: 'a',
      values: Array.from(new Float32Array(vectorAt(90))),
      metadata: { country: 'CH' },
    });
    expect(await index.query(vectorAt(0), { filter: { owner: 'x' } })).toMatchObject({ count: 0 });
    const match = (await index.query(vectorAt(90), { filter: { country: 'CH' } })).matches[0];
    expect(match?.score).toBeCloseTo(1, 6);
    expect(await index.describe()).toMatchObject({ vectorCount: 1 });
  });

  it('keeps the last of two with one id when it upserts, the first when it inserts', async () => {
    const twice = [vectorOf(1), vectorOf(2)].map((values) => ({ id: 'a', values }));
    await index.upsert(twice);
    expect((await index.getByIds(['a']))[0]?.values[0]).toBe(2);
    await index.insert([
      { id: 'a', values: vectorOf(3) },
      { id: 'b', values: vectorOf(4) },
    ]);
    await index.insert([{ id: 'b', values: vectorOf(5) }]);
    const stored = await index.getByIds(['b', 'a', 'b', 'c']);
    expect(stored.map(({ id, values }) => [id, values[0]])).toEqual([
      ['b', 4],
      ['a', 2],
    ]);
  });

  it('deletes, and knows nothing of ids that are not there', async () => {
    const ids = Array.from({ length: 130 }, (_, i) => `v${i}`);
    await index.upsert(ids.map((id, i) => ({ id, values: vectorAt(i) })));
    await index.query(vectorAt(0));
    await index.deleteByIds([...ids.slice(0, 99), 'nobody']);
    const left = await index.query(vectorAt(0), { topK: 100 });
    expect(idsOf(left)).toEqual(ids.slice(99));
    expect(left.matches[0]?.score).toBeCloseTo(Math.cos((99 * Math.PI) / 180), 6);
    expect(await index.getByIds(['v5'])).toEqual([]);
  });
});
