import type { CorpusAccount } from './corpus-account.ts';
import type { CorpusPosting } from './corpus.ts';
import { RELEVANT_GRADE } from './metrics.ts';
import { groupMembers } from './soc-groups.ts';

/** How many a similar list holds at most. */
export const SIMILAR_LENGTH = 10;

const QUERY_MAX = 500;

/** For each O*NET posting with company in its SOC minor group, the others there. */
export function sameGroup(corpus: readonly CorpusPosting[]): Map<string, Map<string, number>> {
  const prefix = 'onet/';
  const codes = corpus
    .map(({ sourceId }) => sourceId)
    .filter((id) => id.startsWith(prefix))
    .map((id) => id.slice(prefix.length));
  return new Map(
    [...groupMembers(codes)].map(([code, others]) => [
      prefix + code,
      new Map([...others].map((other) => [prefix + other, RELEVANT_GRADE])),
    ]),
  );
}

/** What keyword search finds for the beginning of a posting: the list that similar must beat. */
export async function keywordNeighbours(
  { search }: Pick<CorpusAccount, 'search'>,
  corpus: readonly CorpusPosting[],
  wanted: ReadonlyMap<string, unknown>,
) {
  const neighbours = new Map<string, string[]>();
  for (const { sourceId, title, description } of corpus) {
    if (!wanted.has(sourceId)) continue;
    const query = `${title} ${description}`.slice(0, QUERY_MAX).trim();
    // One more, as it finds itself.
    const found = await search(query, 'keyword', SIMILAR_LENGTH + 1);
    const others = found.filter((id) => id !== sourceId).slice(0, SIMILAR_LENGTH);
    neighbours.set(sourceId, others);
  }
  return neighbours;
}
