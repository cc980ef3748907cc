/**
 * Which way of joining the two arms of a search ranks the labelled queries best.
 *
 *   npm run bench -- fusion
 *
 * Each way is chosen on one half of the queries and shown on the other; quality/README.md describes
 * the queries.
 */
import { FUSION, fuse } from '@jobmatch/ai/fusion';
import { startFleet } from '@jobmatch/tests/fleet';
import { corpusAccount } from './quality/corpus-account.ts';
import { readCorpus } from './quality/corpus.ts';
import { type JudgedQuery, readJudgedQueries } from './quality/judged-queries.ts';
import { ndcg } from './quality/metrics.ts';
import { untilSettled } from './quality/settled.ts';

/** The most that one answer holds; what comes after it in an arm hardly reaches the first ten. */
const HITS = 50;
const SETTLING = { pollMs: 3_000, capMs: 15 * 60_000 };
const SHARES = [0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5];

type Parameters = typeof FUSION;
type Hits = readonly { jobId: string; score: number }[];
type Arms = Record<'keyword' | 'semantic', Hits>;

const ways: [name: string, parameters: Parameters][] = SHARES.flatMap((keywordWeight) => {
  const weights = { ...FUSION, keywordWeight, semanticWeight: 1 - keywordWeight };
  const scales = ['max', 'min-max', 'sigmoid'] as const;
  return [
    [`reciprocal-rank ${keywordWeight}`, { ...weights, method: 'reciprocal-rank' }],
    ...scales.flatMap((keywordScale) =>
      (['min-max', 'sigmoid'] as const).map((semanticScale): [string, Parameters] => [
        `weighted ${keywordWeight} ${keywordScale}/${semanticScale}`,
        { ...weights, method: 'weighted', keywordScale, semanticScale },
      ]),
    ),
  ];
});

async function collect(queries: readonly JudgedQuery[]): Promise<Map<string, Arms>> {
  const corpus = readCorpus();
  const fleet = await startFleet({ limits: 'raised' });
  try {
    const account = await corpusAccount(fleet, corpus);
    await untilSettled(async () => {
      const lists = new Map();
      for (const { sourceId } of corpus) lists.set(sourceId, await account.similar(sourceId));
      return lists;
    }, SETTLING);
    const found = new Map<string, Arms>();
    for (const { id, query } of queries) {
      found.set(id, {
        keyword: await account.searchScored(query, 'keyword', HITS),
        semantic: await account.searchScored(query, 'semantic', HITS),
      });
    }
    return found;
  } finally {
    await fleet.close();
  }
}

const queries = readJudgedQueries();
const found = await collect(queries);
const halves = [0, 1].map((half) => queries.filter((_, i) => i % 2 === half));

/** Mean nDCG@10 of a way over some queries. */
function quality(parameters: Parameters, chosen: readonly JudgedQuery[]): number {
  const each = chosen.map(({ id, grades }) => {
    const { keyword, semantic } = found.get(id) ?? { keyword: [], semantic: [] };
    const ranked = fuse(keyword, semantic, parameters).map(({ jobId }) => jobId);
    return ndcg(ranked, grades, 10);
  });
  return each.reduce((sum, value) => sum + value, 0) / each.length;
}

const rows = ways
  .map(([name, parameters]) => ({
    name,
    all: quality(parameters, queries),
    halves: halves.map((half) => quality(parameters, half)),
  }))
  .toSorted((a, b) => b.all - a.all);
const shipped = quality(FUSION, queries);
console.log('| way, keyword share | all | one half | other half |\n| --- | --- | --- | --- |');
for (const { name, all, halves: each } of rows) {
  console.log(`| ${[name, ...[all, ...each].map((mean) => mean.toFixed(3))].join(' | ')} |`);
}
console.log(`as shipped: ${shipped.toFixed(3)}`);
for (const [chosenOn, shownOn] of [
  [0, 1],
  [1, 0],
] as const) {
  const best = rows.toSorted((a, b) => (b.halves[chosenOn] ?? 0) - (a.halves[chosenOn] ?? 0))[0];
  const there = best?.halves[shownOn] ?? 0;
  console.log(`best on half ${chosenOn + 1}: ${best?.name}; on the other ${there.toFixed(3)}`);
}
