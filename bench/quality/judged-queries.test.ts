import { describe, expect, it } from 'vitest';
import { hasCorpus, readCorpus } from './corpus.ts';
import { CATEGORIES, readJudgedQueries } from './judged-queries.ts';
import { relevantIds } from './metrics.ts';

const queries = readJudgedQueries();

it('has at least 150 queries and 20 of each category', () => {
  expect(queries.length).toBeGreaterThanOrEqual(150);
  for (const category of CATEGORIES) {
    const ofCategory = queries.filter((query) => query.category === category);
    expect(ofCategory.length, category).toBeGreaterThanOrEqual(20);
  }
});

it('asks nothing twice', () => {
  expect(new Set(queries.map(({ id }) => id)).size).toBe(queries.length);
  expect(new Set(queries.map(({ query }) => query.toLowerCase())).size).toBe(queries.length);
});

it('has something to find for every query', () => {
  const empty = queries.filter(({ grades }) => relevantIds(grades).size === 0);
  expect(empty.map(({ id }) => id)).toEqual([]);
});

describe.skipIf(!hasCorpus)('against the corpus', () => {
  const titles = new Map(readCorpus().map(({ sourceId, title }) => [sourceId, title]));

  it('judges only postings that are there', () => {
    const judged = new Set(queries.flatMap(({ grades }) => [...grades.keys()]));
    expect([...judged].filter((id) => !titles.has(id))).toEqual([]);
  });

  it('asks for synonyms with no word of the titles they mean', () => {
    const shared = queries
      .filter(({ category }) => category === 'synonym')
      .flatMap(({ query, grades }) => {
        const asked = words(query);
        return [...grades]
          .filter(([, grade]) => grade === 3)
          .filter(([id]) => [...words(titles.get(id) ?? '')].some((word) => asked.has(word)))
          .map(([id]) => `${query}: ${id}`);
      });
    expect(shared).toEqual([]);
  });
});

/** The words of a text without the smallest ones; a plural is the same word. */
function words(text: string): Set<string> {
  const found = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return new Set(found.filter((word) => !SMALL.has(word)).map((word) => word.replace(/s$/, '')));
}

const SMALL = new Set(['and', 'the', 'for', 'with', 'except']);
