import type { Caller } from '@jobmatch/shared/caller';
import type { SearchJobs } from '@jobmatch/shared/contracts/search';
import { inTime } from '@jobmatch/shared/in-time';
import type { Log } from '@jobmatch/shared/log';
import { type EmbeddingContext, generateCachedEmbedding } from '../embeddings/embedding-cache.ts';
import type { Env } from '../env.ts';
import type { Hit } from './fusion.ts';
import { vectorFilter } from './vector-filter.ts';

/** How deep a search goes in each arm. 100 is what the vector index gives for one query. */
const KEYWORD_HITS_MAX = 200;
const SEMANTIC_HITS_MAX = 100;

/** A page is better late than half, but not later than this. */
const TIMEOUT_MS = { keyword: 5_000, semantic: 4_000 } as const;

export type ArmName = keyof typeof TIMEOUT_MS;

export interface SearchContext extends EmbeddingContext {
  env: EmbeddingContext['env'] & {
    CORE_SEARCH: Pick<Env['CORE_SEARCH'], 'keyword' | 'postings'>;
    VECTORIZE: Pick<Env['VECTORIZE'], 'query'>;
  };
  caller: Caller;
}

type Search = Pick<SearchJobs, 'query' | 'filters'>;

/** What an arm found, null where it failed, and how long that took. */
export interface ArmOutcome {
  hits: Hit[] | null;
  tookMs: number;
}

/** Postings that have words of the query, by those words. */
export const keywordArm = (
  { env, caller, log }: SearchContext,
  { query, filters }: Search,
): Promise<ArmOutcome> =>
  outcomeOf('keyword', log, async () =>
    env.CORE_SEARCH.keyword(caller, { query, filters, limit: KEYWORD_HITS_MAX }),
  );

/** Postings that mean something like the query; of those the caller may see, by the index's word. */
export const semanticArm = (
  context: SearchContext,
  { query, filters }: Search,
  now: Date,
): Promise<ArmOutcome> =>
  outcomeOf('semantic', context.log, async () => {
    const { vector } = await generateCachedEmbedding(context, query);
    const { matches } = await context.env.VECTORIZE.query(vector, {
      topK: SEMANTIC_HITS_MAX,
      returnMetadata: 'none',
      filter: vectorFilter(context.caller, filters, now),
    });
    return matches.map(({ id, score }) => ({ jobId: id, score }));
  });

async function outcomeOf(arm: ArmName, log: Log, ask: () => Promise<Hit[]>): Promise<ArmOutcome> {
  const begun = Date.now();
  try {
    const hits = await inTime(ask(), TIMEOUT_MS[arm], () => {
      throw new TimeoutError(`No answer in ${TIMEOUT_MS[arm]} ms.`);
    });
    return { hits, tookMs: Date.now() - begun };
  } catch (err) {
    const tookMs = Date.now() - begun;
    log.warn('search.arm_failed', {
      arm,
      tookMs,
      error: err instanceof Error ? err.name : typeof err,
    });
    return { hits: null, tookMs };
  }
}

class TimeoutError extends Error {
  override name = 'TimeoutError';
}
