import { beforeAll, describe, expect, it } from 'vitest';
import { control, idsOf, index, vectorAt } from '../test/stand-in.ts';

beforeAll(async () => {
  await control('DELETE', '/vectors');
  const metadata: Record<string, Record<string, VectorizeVectorMetadata>> = {
    ann: { owner: 'ann', workArrangement: 'remote', country: 'CH', postedDay: 100 },
    ben: { owner: 'ben', workArrangement: 'hybrid', country: 'DE', postedDay: 200 },
    pub: { owner: 'public', workArrangement: 'remote', postedDay: 300, title: 'Baker' },
    odd: { owner: 5, country: { of: 'CH' }, postedDay: '200' },
  };
  await index.upsert([
    ...Object.entries(metadata).map(([id, given], i) => ({
      id,
      values: vectorAt(i),
      metadata: given,
    })),
    { id: 'nil', values: vectorAt(9) },
  ]);
});

describe('a filter', () => {
  it.each<[string, VectorizeVectorMetadataFilter, string[]]>([
    ['a value', { owner: 'ann' }, ['ann']],
    ['$eq', { postedDay: { $eq: 200 } }, ['ben']],
    ['a value of another type', { postedDay: '200' }, []],
    ['$ne, which an absent value does not meet', { country: { $ne: 'CH' } }, ['ben']],
    ['$in', { owner: { $in: ['public', 'ann'] } }, ['ann', 'pub']],
    ['$in of nothing', { owner: { $in: [] } }, []],
    ['$nin, which an absent value does not meet', { owner: { $nin: ['ann'] } }, ['ben', 'pub']],
    ['$lt', { postedDay: { $lt: 200 } }, ['ann']],
    ['$lte', { postedDay: { $lte: 200 } }, ['ann', 'ben']],
    ['$gt', { postedDay: { $gt: 200 } }, ['pub']],
    ['$gte and $lt together', { postedDay: { $gte: 100, $lt: 300 } }, ['ann', 'ben']],
    ['a range of texts', { country: { $gte: 'C', $lt: 'D' } }, ['ann']],
    ['a bound of another type', { country: { $gte: 0 } }, []],
    ['null', { country: null }, []],
    ['$ne of null', { country: { $ne: null } }, ['ann', 'ben']],
    ['a truth value', { owner: true }, []],
    ['all of several keys', { workArrangement: 'remote', postedDay: { $gt: 100 } }, ['pub']],
    ['several keys that exclude each other', { owner: 'ann', country: 'DE' }, []],
    ['a property without an index', { title: 'Baker' }, []],
    ['$ne on a property without an index', { title: { $ne: 'Cook' } }, []],
    ['a path without an index', { 'country.of': 'CH' }, []],
  ])('meets %s', async (_, filter, ids) => {
    expect(idsOf(await index.query(vectorAt(0), { filter }))).toEqual(ids);
  });

  it('is applied before topK', async () => {
    const answer = await index.query(vectorAt(0), { topK: 1, filter: { owner: 'public' } });
    expect(idsOf(answer)).toEqual(['pub']);
  });
});
