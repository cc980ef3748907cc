import { describe, expect, it } from 'vitest';
import { CATEGORIES, type JudgedQuery } from './judged-queries.ts';
import { reportTable } from './report-table.ts';
import { modeScores, scoresOf } from './report.ts';

const grades = new Map([['a', 3]]);
const found = ['a', 'x'];
const missed = ['x', 'y'];

/** One query of each category, with its category as its id. */
const queries = CATEGORIES.map((category): JudgedQuery => ({
  id: category,
  category,
  query: category,
  grades: new Map([['a', 3]]),
}));

describe('scoresOf', () => {
  it('is the mean over queries', () => {
    const scores = scoresOf([
      { ranked: found, grades },
      { ranked: missed, grades },
    ]);
    expect(scores).toMatchObject({
      queries: 2,
      ndcg10: { mean: 0.5 },
      recall10: { mean: 0.5 },
      map: { mean: 0.5 },
    });
  });

  it('looks below the tenth place for MAP only', () => {
    const ranked = ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'a'];
    expect(scoresOf([{ ranked, grades }])).toMatchObject({
      ndcg10: { mean: 0 },
      recall10: { mean: 0 },
      map: { mean: 1 / 11 },
    });
  });
});

describe('modeScores', () => {
  it('gives each category its own queries and counts an unanswered one as 0', () => {
    const scores = modeScores(queries, new Map([['hard', found]]));
    expect(scores.hard).toMatchObject({ queries: 1, ndcg10: { mean: 1 } });
    expect(scores['other-language']).toMatchObject({ queries: 1, ndcg10: { mean: 0 } });
    expect(scores.overall.ndcg10.mean).toBeCloseTo(1 / CATEGORIES.length, 10);
  });
});

it('prints a line for each category and mode, and one for each kind of similar', () => {
  const mode = modeScores(queries, new Map([['hard', found]]));
  const similar = scoresOf([{ ranked: found, grades }]);
  const table = reportTable({
    corpusSize: 2,
    judgements: '',
    search: { keyword: mode, semantic: mode, hybrid: mode },
    similar: { similar, bm25: similar },
  }).split('\n');
  expect(table).toHaveLength(2 + 3 * (1 + CATEGORIES.length) + 2);
  expect(table.find((line) => line.startsWith('| hard'))).toMatch(
    /^\| hard +\| 1 +\| keyword +\| 1\.000 \[1\.000, 1\.000\]/,
  );
});
