import { describe, expect, it } from 'vitest';
import { failuresOf } from './gate.ts';
import { CATEGORIES } from './judged-queries.ts';
import type { Report, Scores } from './report.ts';

/** Every metric at this mean, with 0.05 to either side. */
function scores(mean: number): Scores {
  const estimate = { mean, low: mean - 0.05, high: mean + 0.05 };
  return { queries: 10, ndcg10: estimate, recall10: estimate, map: estimate };
}

type Categories = Record<'overall' | (typeof CATEGORIES)[number], Scores>;

const mode = (mean: number, changed: Partial<Categories> = {}): Categories => ({
  overall: scores(mean),
  title: scores(mean),
  synonym: scores(mean),
  abbreviation: scores(mean),
  misspelling: scores(mean),
  'other-language': scores(mean),
  description: scores(mean),
  hard: scores(mean),
  ...changed,
});

const report = (
  search: Partial<Report['search']> = {},
  others: Partial<Omit<Report, 'search'>> = {},
): Report => ({
  corpusSize: 392,
  judgements: 'as judged',
  search: { keyword: mode(0.4), semantic: mode(0.5), hybrid: mode(0.55), ...search },
  similar: { similar: scores(0.6), bm25: scores(0.5) },
  ...others,
});

const baseline = report();

it('passes a report that is its own baseline', () => {
  expect(failuresOf(baseline, baseline)).toEqual([]);
});

it('does not pass without a baseline', () => {
  expect(failuresOf(report(), null)).toEqual(['There is no baseline to compare with.']);
});

describe('a mean against the baseline', () => {
  it('may fall within the interval', () => {
    expect(failuresOf(report({ hybrid: mode(0.501) }), baseline)).toEqual([]);
  });

  it('may not fall below it, overall or in one category', () => {
    const overall = report({ hybrid: mode(0.55, { overall: scores(0.499) }) });
    expect(failuresOf(overall, baseline)).toEqual([
      "hybrid, overall: ndcg10 is 0.499, below the baseline's 0.500.",
      "hybrid, overall: recall10 is 0.499, below the baseline's 0.500.",
      "hybrid, overall: map is 0.499, below the baseline's 0.500.",
    ]);
    const one = report({ keyword: mode(0.4, { misspelling: scores(0.3) }) });
    expect(failuresOf(one, baseline)[0]).toBe(
      "keyword, misspelling: ndcg10 is 0.300, below the baseline's 0.350.",
    );
  });

  it('may not fall below it for similar lists', () => {
    const fallen = report({}, { similar: { similar: scores(0.54), bm25: scores(0.3) } });
    expect(failuresOf(fallen, baseline)).toContain(
      "similar: ndcg10 is 0.540, below the baseline's 0.550.",
    );
  });

  it('may rise', () => {
    expect(failuresOf(report({ hybrid: mode(0.9) }), baseline)).toEqual([]);
  });

  it('is not compared where the benchmark is another one', () => {
    const message = ['The queries or the corpus are not those of the baseline.'];
    expect(failuresOf(report({}, { corpusSize: 391 }), baseline)).toEqual(message);
    expect(failuresOf(report({}, { judgements: 'regraded' }), baseline)).toEqual(message);
  });
});

describe('rules that hold whatever the baseline says', () => {
  const alone = (own: Report) => failuresOf(own, own);

  it('lets hybrid lose 0.02 to the better arm and no more', () => {
    expect(alone(report({ hybrid: mode(0.481) }))).toEqual([]);
    expect(alone(report({ hybrid: mode(0.479) }))).toEqual([
      'It no longer holds that hybrid nDCG@10 is within 0.02 of the better arm.',
    ]);
    expect(
      alone(report({ keyword: mode(0.58, { title: scores(0.4), synonym: scores(0.4) }) })),
    ).toEqual(['It no longer holds that hybrid nDCG@10 is within 0.02 of the better arm.']);
  });

  it.each(['title', 'synonym'] as const)(
    'wants semantic above keyword on %s queries',
    (category) => {
      const even = report({ semantic: mode(0.5, { [category]: scores(0.4) }) });
      expect(alone(even)).toEqual([
        `It no longer holds that semantic beats keyword on ${category} queries.`,
      ]);
    },
  );

  it('wants similar lists above BM25', () => {
    const even = report({}, { similar: { similar: scores(0.5), bm25: scores(0.5) } });
    expect(alone(even)).toEqual(['It no longer holds that similar lists beat BM25.']);
  });
});
