import { inTime } from './in-time.ts';
import type { Ranked, RequestScope, Wanted } from './service.ts';

/** Length of a query of search. */
const QUERY_MAX = 500;
const FOUND_MAX = 100;

/**
 * The postings with the words of a profile. Its text begins with titles and skills, so its beginning
 * is the query. Scores are relative to the best one's.
 */
export async function byWords(
  { env, caller }: Pick<RequestScope, 'env' | 'caller'>,
  { text, arrangements }: Wanted,
): Promise<Ranked[]> {
  const [only, ...others] = arrangements ?? [];
  const isOnly = only !== undefined && others.length === 0;
  const filters = { includeUnknown: true, ...(isOnly ? { workArrangement: only } : {}) };
  const query = firstWords(text);
  const hits = await inTime(env.CORE_SEARCH.keyword(caller, { query, filters, limit: FOUND_MAX }));
  const best = Math.max(...hits.map(({ score }) => score), 0);
  return hits.map(({ jobId, score }) => ({
    jobId,
    score: best > 0 ? Math.max(0, score / best) : 0,
  }));
}

function firstWords(text: string): string {
  const line = text.replaceAll('\n', ' ');
  if (line.length <= QUERY_MAX) return line;
  const cut = line.slice(0, QUERY_MAX + 1);
  const end = cut.lastIndexOf(' ');
  return cut.slice(0, end > 0 ? end : QUERY_MAX).toWellFormed();
}
