import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { control, idsOf, index, vectorOf } from '../test/stand-in.ts';

const WIDTH = 6;

/** Small whole numbers: many equal scores, lengths that differ, zero vectors. */
const values = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: WIDTH, maxLength: WIDTH });
const owner = fc.constantFrom('ann', 'ben', 'public', null);
const postedDay = fc.option(fc.integer({ min: 0, max: 9 }));
const namespace = fc.constantFrom('one', 'two', null);
const row = fc.record({
  id: fc.constantFrom(...Array.from({ length: 40 }, (_, i) => `v${i}`)),
  values,
  owner,
  postedDay,
  namespace,
});
type Row = typeof row extends fc.Arbitrary<infer R> ? R : never;
const step = fc.oneof(
  fc.record({
    kind: fc.constantFrom('upsert' as const, 'insert' as const),
    rows: fc.array(row, { minLength: 1, maxLength: 25 }),
  }),
  fc.record({
    kind: fc.constant('delete' as const),
    rows: fc.array(row, { minLength: 1, maxLength: 10 }),
  }),
);
const question = fc.record({
  values,
  topK: fc.integer({ min: 1, max: 50 }),
  owners: fc.option(fc.subarray(['ann', 'ben', 'public'])),
  from: fc.option(fc.integer({ min: 0, max: 9 })),
  namespace,
});
type Question = typeof question extends fc.Arbitrary<infer Q> ? Q : never;

const vectorFrom = (given: Row): VectorizeVector => ({
  id: given.id,
  values: vectorOf(...given.values),
  ...(given.namespace === null ? {} : { namespace: given.namespace }),
  metadata: {
    ...(given.owner === null ? {} : { owner: given.owner }),
    ...(given.postedDay === null ? {} : { postedDay: given.postedDay }),
  },
});

const dot = (one: number[], other: number[]) =>
  one.reduce((sum, value, i) => sum + value * (other[i] ?? 0), 0);

function cosine(one: number[], other: number[]): number {
  const lengths = Math.sqrt(dot(one, one)) * Math.sqrt(dot(other, other));
  return lengths === 0 ? 0 : dot(one, other) / lengths;
}

const admits = ({ owners, from, namespace: space }: Question, vector: Row): boolean =>
  (owners === null || (vector.owner !== null && owners.includes(vector.owner))) &&
  (from === null || (vector.postedDay !== null && vector.postedDay >= from)) &&
  (space === null || vector.namespace === space);

function optionsOf({ topK, owners, from, namespace: space }: Question): VectorizeQueryOptions {
  const filter: VectorizeVectorMetadataFilter = {
    ...(owners === null ? {} : { owner: { $in: owners } }),
    ...(from === null ? {} : { postedDay: { $gte: from } }),
  };
  return {
    topK,
    ...(space === null ? {} : { namespace: space }),
    ...(Object.keys(filter).length === 0 ? {} : { filter }),
  };
}

describe('the index, against a list that is sorted', () => {
  beforeEach(async () => {
    await control('DELETE', '/vectors');
  });

  it('answers the same after any mutations, for any question', async () => {
    const property = fc.asyncProperty(
      fc.array(step, { minLength: 1, maxLength: 6 }),
      fc.array(question, { minLength: 1, maxLength: 5 }),
      async (steps, questions) => {
        await control('DELETE', '/vectors');
        const expected = new Map<string, Row>();
        for (const [i, { kind, rows }] of steps.entries()) {
          if (kind === 'delete') await index.deleteByIds(rows.map(({ id }) => id));
          else await index[kind](rows.map(vectorFrom));
          for (const each of rows) {
            if (kind === 'delete') expected.delete(each.id);
            else if (kind === 'upsert' || !expected.has(each.id)) expected.set(each.id, each);
          }
          // Half of the mutations meet an index that is in memory, half one that is not.
          if (i % 2 === 0) await index.query(vectorOf(1));
        }
        for (const asked of questions) {
          const scoreOf = (id: string) => cosine(asked.values, expected.get(id)?.values ?? []);
          const admitted = [...expected.values()].filter((each) => admits(asked, each));
          const best = admitted.map(({ id }) => scoreOf(id)).toSorted((a, b) => b - a);
          const answer = await index.query(vectorOf(...asked.values), optionsOf(asked));
          const scores = answer.matches.map(({ score }) => score);
          expect(scores).toHaveLength(Math.min(asked.topK, admitted.length));
          for (const [i, { id, score }] of answer.matches.entries()) {
            expect(score).toBeCloseTo(best[i] ?? Number.NaN, 6);
            expect(score).toBeCloseTo(scoreOf(id), 6);
          }
          const ids = idsOf(answer);
          expect(new Set(ids).size).toBe(ids.length);
          expect(admitted.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
          // Where scores are equal to the last bit, ids decide.
          const ordered = answer.matches.toSorted(
            (one, other) => other.score - one.score || (one.id < other.id ? -1 : 1),
          );
          expect(ids).toEqual(ordered.map(({ id }) => id));
        }
      },
    );
    await fc.assert(property, { numRuns: 40 });
  });

  it('finds the best of 5,000 dense vectors over several chunks', async () => {
    const random = randomNumbers(7);
    const vectors = Array.from({ length: 5_000 }, (_, i) => ({
      id: `v${i}`,
      values: Float32Array.from({ length: 768 }, () => random() - 0.5),
    }));
    for (let from = 0; from < vectors.length; from += 1_000) {
      await index.upsert(vectors.slice(from, from + 1_000));
    }
    const asked = Array.from({ length: 768 }, () => random() - 0.5);
    const best = vectors
      .map(({ id, values: own }) => ({ id, score: cosine(asked, Array.from(own)) }))
      .toSorted((one, other) => other.score - one.score)
      .slice(0, 100);
    const answer = await index.query(asked, { topK: 100 });
    expect(idsOf(answer)).toEqual(best.map(({ id }) => id));
    for (const [i, { score }] of answer.matches.entries()) {
      expect(score).toBeCloseTo(best[i]?.score ?? Number.NaN, 6);
    }
  });

  it('lets others have their turn during a scan', async () => {
    const random = randomNumbers(9);
    const dense = Array.from({ length: 768 }, () => random());
    for (let from = 0; from < 8_000; from += 1_000) {
      const ids = Array.from({ length: 1_000 }, (_, i) => `v${from + i}`);
      await index.upsert(ids.map((id) => ({ id, values: dense })));
    }
    await index.query(dense);
    let turns = 0;
    const others = setInterval(() => (turns += 1), 1);
    await index.query(dense);
    clearInterval(others);
    expect(turns).toBeGreaterThanOrEqual(2);
  });
});

/** Numbers from 0 to 1, the same for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
