import * as v from 'valibot';
import { estimate } from './bootstrap.ts';
import { CATEGORIES, type JudgedQuery } from './judged-queries.ts';
import { averagePrecision, ndcg, recall, relevantIds } from './metrics.ts';

export const MODES = ['keyword', 'semantic', 'hybrid'] as const;
export type Mode = (typeof MODES)[number];

export const METRICS = ['ndcg10', 'recall10', 'map'] as const;

const DEPTH = 10;

const Estimate = v.object({ mean: v.number(), low: v.number(), high: v.number() });
const Scores = v.object({
  queries: v.number(),
  ndcg10: Estimate,
  recall10: Estimate,
  map: Estimate,
});
export type Scores = v.InferOutput<typeof Scores>;

const ModeScores = v.object({ overall: Scores, ...v.entriesFromList(CATEGORIES, Scores) });

/** What one run measured. Baselines have this form too. */
export const Report = v.object({
  corpusSize: v.number(),
  /** Of the queries and their grades. */
  judgements: v.string(),
  search: v.object(v.entriesFromList(MODES, ModeScores)),
  /** For the O*NET postings, where the relevant ones are those of the same SOC minor group. */
  similar: v.object({ similar: Scores, bm25: Scores }),
});
export type Report = v.InferOutput<typeof Report>;

/** What a search or a similar list gave for one query: corpus ids, best first. */
export interface Ranking {
  ranked: readonly string[];
  grades: ReadonlyMap<string, number>;
}

/** Means over queries, with their intervals. MAP is over the whole of each list, however long. */
export function scoresOf(rankings: readonly Ranking[]): Scores {
  const each = (metric: (ranking: Ranking) => number) => estimate(rankings.map(metric));
  return {
    queries: rankings.length,
    ndcg10: each(({ ranked, grades }) => ndcg(ranked, grades, DEPTH)),
    recall10: each(({ ranked, grades }) => recall(ranked, relevantIds(grades), DEPTH)),
    map: each(({ ranked, grades }) => averagePrecision(ranked, relevantIds(grades))),
  };
}

/** One mode's scores over all queries and over each category. */
export function modeScores(
  queries: readonly JudgedQuery[],
  rankedFor: ReadonlyMap<string, readonly string[]>,
) {
  const scores = (chosen: readonly JudgedQuery[]) =>
    scoresOf(chosen.map(({ id, grades }) => ({ ranked: rankedFor.get(id) ?? [], grades })));
  const of = (category: JudgedQuery['category']) =>
    scores(queries.filter((query) => query.category === category));
  return {
    overall: scores(queries),
    title: of('title'),
    synonym: of('synonym'),
    abbreviation: of('abbreviation'),
    misspelling: of('misspelling'),
    'other-language': of('other-language'),
    description: of('description'),
    hard: of('hard'),
  };
}
