import { CATEGORIES } from './judged-queries.ts';
import { METRICS, MODES, type Report, type Scores } from './report.ts';

/** How much less hybrid search may reach than the better of its two arms, in nDCG@10. */
const HYBRID_SLACK = 0.02;

/** Everything a report must not be accepted with; empty where it passes. */
export const failuresOf = (report: Report, baseline: Report | null): string[] => [
  ...brokenRules(report),
  ...(baseline === null ? ['There is no baseline to compare with.'] : drops(report, baseline)),
];

/** What must hold whatever the baseline says. */
function brokenRules({ search, similar }: Report): string[] {
  const { keyword, semantic, hybrid } = search;
  const arms = Math.max(keyword.overall.ndcg10.mean, semantic.overall.ndcg10.mean);
  const rules = [
    {
      holds: hybrid.overall.ndcg10.mean >= arms - HYBRID_SLACK,
      rule: `hybrid nDCG@10 is within ${HYBRID_SLACK} of the better arm`,
    },
    ...(['title', 'synonym'] as const).map((category) => ({
      holds: semantic[category].ndcg10.mean > keyword[category].ndcg10.mean,
      rule: `semantic beats keyword on ${category} queries`,
    })),
    {
      holds: similar.similar.ndcg10.mean > similar.bm25.ndcg10.mean,
      rule: 'similar lists beat BM25',
    },
  ];
  return rules.filter(({ holds }) => !holds).map(({ rule }) => `It no longer holds that ${rule}.`);
}

/** Every mean that is below the interval it had. */
function drops(report: Report, baseline: Report): string[] {
  if (report.judgements !== baseline.judgements || report.corpusSize !== baseline.corpusSize) {
    return ['The queries or the corpus are not those of the baseline.'];
  }
  const earlier = measured(baseline);
  return [...measured(report)].flatMap(([name, scores]) =>
    METRICS.flatMap((metric) => {
      const { mean } = scores[metric];
      const low = earlier.get(name)?.[metric].low ?? 0;
      return mean < low
        ? [`${name}: ${metric} is ${mean.toFixed(3)}, below the baseline's ${low.toFixed(3)}.`]
        : [];
    }),
  );
}

/** BM25 is not ours to keep up: what similar lists must beat is measured anew each time. */
function measured({ search, similar }: Report): Map<string, Scores> {
  const ofModes = MODES.flatMap((mode) =>
    (['overall', ...CATEGORIES] as const).map((category): [string, Scores] => [
      `${mode}, ${category}`,
      search[mode][category],
    ]),
  );
  return new Map([...ofModes, ['similar', similar.similar]]);
}
