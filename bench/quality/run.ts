import { startFleet } from '@jobmatch/tests/fleet';
import { type CorpusAccount, corpusAccount } from './corpus-account.ts';
import { type CorpusPosting, readCorpus } from './corpus.ts';
import { type JudgedQuery, judgementsHash, readJudgedQueries } from './judged-queries.ts';
import { ndcg } from './metrics.ts';
import { type Mode, type Ranking, type Report, modeScores, scoresOf } from './report.ts';
import { untilSettled } from './settled.ts';
import { SIMILAR_LENGTH, keywordNeighbours, sameGroup } from './soc-gate.ts';

/** The longest a search answers with: MAP sees this far. */
const SEARCH_LIMIT = 50;

const SETTLING = { pollMs: 3_000, capMs: 15 * 60_000 };

/** How one query did, to see what a change moved. */
interface QueryResult {
  id: string;
  query: string;
  ndcg10: Record<Mode, number>;
}

interface Result {
  report: Report;
  queries: QueryResult[];
}

/**
 * Boots the fleet, imports the corpus, waits for its vectors, and measures search and similar lists;
 * with the configured embedding model, or another one that the local stand-in has.
 */
export async function measureQuality(model?: string): Promise<Result> {
  const corpus = readCorpus();
  const queries = readJudgedQueries();
  const vars = model === undefined ? {} : { ai: { EMBEDDING_MODEL: model } };
  const fleet = await startFleet({ limits: 'raised', vars });
  try {
    const account = await corpusAccount(fleet, corpus);
    const lists = await untilSettled(() => similarLists(account, corpus), {
      ...SETTLING,
      onProgress: (ready, total) => console.error(`${ready} of ${total} similar lists are ready`),
    });
    const found = {
      keyword: await searches(account, queries, 'keyword'),
      semantic: await searches(account, queries, 'semantic'),
      hybrid: await searches(account, queries, 'hybrid'),
    };
    const relevant = sameGroup(corpus);
    const bm25 = await keywordNeighbours(account, corpus, relevant);
    const byGroup = (rankedFor: (id: string) => readonly string[] | undefined): Ranking[] =>
      [...relevant].map(([id, grades]) => ({ ranked: rankedFor(id) ?? [], grades }));

    const report = {
      corpusSize: corpus.length,
      judgements: judgementsHash(),
      search: {
        keyword: modeScores(queries, found.keyword),
        semantic: modeScores(queries, found.semantic),
        hybrid: modeScores(queries, found.hybrid),
      },
      similar: {
        similar: scoresOf(byGroup((id) => lists.get(id)?.ranked.slice(0, SIMILAR_LENGTH))),
        bm25: scoresOf(byGroup((id) => bm25.get(id))),
      },
    };
    return { report, queries: queries.map((query) => queryResult(query, found)) };
  } finally {
    await fleet.close();
  }
}

async function similarLists(account: CorpusAccount, corpus: readonly CorpusPosting[]) {
  const lists = new Map<string, Awaited<ReturnType<CorpusAccount['similar']>>>();
  for (const { sourceId } of corpus) lists.set(sourceId, await account.similar(sourceId));
  return lists;
}

async function searches(account: CorpusAccount, queries: readonly JudgedQuery[], mode: Mode) {
  const ranked = new Map<string, string[]>();
  for (const { id, query } of queries) {
    ranked.set(id, await account.search(query, mode, SEARCH_LIMIT));
  }
  return ranked;
}

function queryResult(
  { id, query, grades }: JudgedQuery,
  found: Record<Mode, ReadonlyMap<string, readonly string[]>>,
): QueryResult {
  const of = (mode: Mode): number => ndcg(found[mode].get(id) ?? [], grades, 10);
  return {
    id,
    query,
    ndcg10: { keyword: of('keyword'), semantic: of('semantic'), hybrid: of('hybrid') },
  };
}
