import { beforeEach, describe, expect, it } from 'vitest';
import { control, index, vectorAt, vectorOf } from '../test/stand-in.ts';

beforeEach(async () => {
  await control('DELETE', '/vectors');
});

const one = (vector: Record<string, unknown>) =>
  [{ id: 'a', values: vectorAt(0), ...vector }] as unknown as VectorizeVector[]; // what the types refuse is what is to be refused

describe('a mutation', () => {
  it.each([
    ['no vector', [], 'VECTOR_UPSERT_ERROR (code = 40023)'],
    [
      'too few values',
      one({ values: [1, 2] }),
      '(code = 40012): invalid vector for id="a", expected 768 dimensions, and got 2 dimensions',
    ],
    ['NaN', one({ values: vectorOf(Number.NaN) }), '(code = 40023)'],
    ['a number beyond float32', one({ values: vectorOf(1e39) }), '(code = 40023)'],
    ['a text for a number', one({ values: ['1', ...vectorOf().slice(1)] }), '(code = 40023)'],
    [
      'an id of 65 bytes',
      one({ id: 'é'.repeat(32) + 'a' }),
      '(code = 40008): id too long; max is 64 bytes, got 65 bytes',
    ],
    ['an empty id', one({ id: '' }), 'VECTOR_UPSERT_ERROR: '],
    ['a namespace of 65 bytes', one({ namespace: 'n'.repeat(65) }), 'namespace too long'],
    ['a dot in a key', one({ metadata: { 'a.b': 1 } }), '(code = 40018)'],
    ['a quote in a nested key', one({ metadata: { a: { 'b"': 1 } } }), '(code = 40018)'],
    ['a dollar before a key', one({ metadata: { $a: 1 } }), '(code = 40018)'],
    ['an empty key', one({ metadata: { '': 1 } }), '(code = 40018)'],
    ['metadata of 10,241 bytes', one({ metadata: { a: 'x'.repeat(10_233) } }), '(code = 40023)'],
    ['half a surrogate pair', one({ metadata: { a: '\ud835' } }), '(code = 40023)'],
    ['Infinity in metadata', one({ metadata: { a: Infinity } }), '(code = 40023)'],
  ])('is refused for %s', async (_, vectors, text) => {
    await expect(index.upsert(vectors)).rejects.toThrow(text);
    expect(await index.describe()).toMatchObject({ vectorCount: 0 });
  });

  it('is refused as a whole for one bad vector', async () => {
    const bad = { id: 'b', values: [1] };
    await expect(index.insert([...one({}), bad])).rejects.toThrow('VECTOR_INSERT_ERROR');
    expect(await index.describe()).toMatchObject({ vectorCount: 0 });
  });

  it('takes what is just admitted', async () => {
    const vector = {
      id: 'é'.repeat(32),
      namespace: 'n'.repeat(64),
      metadata: { a: 'x'.repeat(10_232) },
    };
    await index.upsert(one(vector));
    expect(await index.getByIds([vector.id])).toMatchObject([vector]);
  });

  it('takes 1,000 vectors and no more', async () => {
    const values = new Float32Array(vectorAt(1));
    const vectors = Array.from({ length: 1_001 }, (_, i) => ({ id: `v${i}`, values }));
    await expect(index.upsert(vectors)).rejects.toThrow('max vector count is 1000, got 1001');
    await index.upsert(vectors.slice(1));
    expect(await index.describe()).toMatchObject({ vectorCount: 1_000 });
  });
});

describe('a list of ids', () => {
  const ids = (count: number) => Array.from({ length: count }, (_, i) => `v${i}`);

  it('holds 20 to get and 100 to delete', async () => {
    await expect(index.getByIds(ids(21))).rejects.toThrow(
      'VECTOR_GET_ERROR (code = 40007): too many ids in payload; max id count is 20, got 21',
    );
    await expect(index.deleteByIds(ids(101))).rejects.toThrow(
      'VECTOR_DELETE_ERROR (code = 40007): too many ids in payload; max id count is 100, got 101',
    );
    expect(await index.getByIds(ids(20))).toEqual([]);
    expect(await index.deleteByIds(ids(100))).toHaveProperty('mutationId');
  });

  it('holds at least one, none too long', async () => {
    await expect(index.getByIds([])).rejects.toThrow('VECTOR_GET_ERROR');
    await expect(index.deleteByIds(['x'.repeat(65)])).rejects.toThrow('(code = 40008)');
  });
});

describe('a query', () => {
  const query = (options: object) => index.query(vectorAt(0), options);

  it.each([
    ['topK of 101', { topK: 101 }, '(code = 40025): max top K is 100, but got 101'],
    [
      'topK of 51 with values',
      { topK: 51, returnValues: true },
      '(code = 40025): with returnValues=true or returnMetadata=all, max top K is 50, but got 51',
    ],
    ['topK of 51 with all metadata', { topK: 51, returnMetadata: 'all' }, '(code = 40025)'],
    ['topK of 51 with metadata: true', { topK: 51, returnMetadata: true }, '(code = 40025)'],
    ['topK of 0', { topK: 0 }, '(code = 40026)'],
    ['half a topK', { topK: 1.5 }, '(code = 40026)'],
    [
      'metadata: false',
      { returnMetadata: false },
      '(code = 40026): Failed to parse the request body as JSON: returnMetadata: expected value',
    ],
    ['an unknown level', { returnMetadata: 'some' }, 'Invalid returnMetadata option'],
    ['an empty filter', { filter: {} }, 'VECTOR_QUERY_ERROR: invalid filter'],
    ['a filter of 2,048 bytes', { filter: { owner: 'x'.repeat(2_036) } }, 'invalid filter'],
    ['a dollar before a key', { filter: { $or: 'a' } }, 'invalid filter'],
    ['an empty step in a key', { filter: { 'a..b': 'a' } }, 'invalid filter'],
    ['a quote in a key', { filter: { 'a"': 'a' } }, 'invalid filter'],
    ['a key of 513 characters', { filter: { ['k'.repeat(513)]: 'a' } }, 'invalid filter'],
    ['an unknown operator', { filter: { owner: { $like: 'a' } } }, 'invalid filter'],
    ['no operator', { filter: { owner: {} } }, 'invalid filter'],
    ['a list without an operator', { filter: { owner: ['a'] } }, 'invalid filter'],
    ['two bounds from below', { filter: { postedDay: { $gt: 1, $gte: 2 } } }, 'invalid filter'],
    ['a bound beside $ne', { filter: { postedDay: { $gt: 1, $ne: 2 } } }, 'invalid filter'],
    ['null for a bound', { filter: { postedDay: { $gt: null } } }, 'invalid filter'],
    ['one value for $in', { filter: { owner: { $in: 'a' } } }, 'invalid filter'],
  ])('is refused for %s', async (_, options, text) => {
    await expect(query(options)).rejects.toThrow(text);
  });

  it('takes what is just admitted', async () => {
    const filter = { owner: 'x'.repeat(2_035) };
    const none = { matches: [], count: 0 };
    expect(await query({ topK: 100, returnMetadata: 'indexed', filter })).toEqual(none);
    expect(await query({ topK: 50, returnMetadata: 'all', returnValues: true })).toEqual(none);
  });

  it.each([
    [
      'of other dimensions',
      [1],
      'VECTOR_QUERY_ERROR (code = 40006): invalid query vector, expected 768 dimensions, and got 1 dimensions',
    ],
    ['with NaN', vectorOf(Number.NaN), '(code = 40026)'],
  ])('is refused for a vector %s', async (_, vector, text) => {
    await expect(index.query(vector)).rejects.toThrow(text);
  });

  it('by id is refused for an id that is not there', async () => {
    await expect(index.queryById('nobody')).rejects.toThrow('VECTOR_QUERY_ERROR: ');
  });
});
