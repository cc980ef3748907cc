import type { Job } from '@jobmatch/shared/contracts/jobs';
import type { SearchAnswer, SearchJobs, SearchType } from '@jobmatch/shared/contracts/search';
import { AppError } from '@jobmatch/shared/errors';
import {
  type ArmName,
  type ArmOutcome,
  type SearchContext,
  keywordArm,
  semanticArm,
} from './arms.ts';
import { decodeCursor, encodeCursor, fingerprintOf } from './cursor.ts';
import { type FusedHit, fuse } from './fusion.ts';
import { phrasesOf } from './query-phrases.ts';
import { snippetOf } from './snippets.ts';

const NOT_ASKED: Promise<null> = Promise.resolve(null);

/**
 * A page of what the caller may see of what both arms, or the one asked for, found. The arms run side
 * by side; where one fails the other answers, and where none is left it is a 503. A list is as deep as
 * the arms go, which is 300 postings. Pages follow one another without gaps or repeats as long as
 * nothing changes: each is cut from the whole list, which is the same for the same search.
 */
export async function searchJobs(
  context: SearchContext,
  search: SearchJobs,
  now: Date,
): Promise<SearchAnswer> {
  const begun = Date.now();
  const { limit, searchType, cursor } = search;
  const fingerprint = await fingerprintOf(search);
  const offset = cursor === undefined ? 0 : decodeCursor(cursor, fingerprint);

  const [keyword, semantic] = await Promise.all([
    searchType === 'semantic' ? NOT_ASKED : keywordArm(context, search),
    searchType === 'keyword' ? NOT_ASKED : semanticArm(context, search, now),
  ]);
  const degraded = failedArms({ keyword, semantic });
  if (!keyword?.hits && !semantic?.hits) throw unavailable(searchType);

  const found = fuse(keyword?.hits ?? [], semantic?.hits ?? []);
  const jobs = await hydrate(context, found.slice(offset), search);
  const page = jobs.slice(0, limit);
  const hitOf = new Map(found.map((hit, place) => [hit.jobId, { ...hit, place }]));
  const shown = page.flatMap((job) => {
    const hit = hitOf.get(job.id);
    return hit === undefined ? [] : [{ job, ...hit }];
  });
  const end = (shown.at(-1)?.place ?? 0) + 1;
  const phrases = phrasesOf(search.query);
  const tookMs = {
    total: Date.now() - begun,
    keyword: keyword?.tookMs ?? null,
    semantic: semantic?.tookMs ?? null,
  };
  context.log.info('search.answered', {
    searchType,
    resultCount: shown.length,
    degraded: degraded.join(),
    totalMs: tookMs.total,
    keywordMs: tookMs.keyword,
    semanticMs: tookMs.semantic,
  });
  return {
    jobs: page,
    searchType,
    resultCount: shown.length,
    nextCursor: jobs.length > limit ? encodeCursor(fingerprint, end) : null,
    scores: shown.map(scoresOf),
    snippets: Object.fromEntries(
      shown.map(({ job, keywordScore }) => [
        job.id,
        snippetOf(job, keywordScore === null ? [] : phrases),
      ]),
    ),
    tookMs,
    degraded,
  };
}

/**
 * The postings of the page and one more, read under the caller's scope: what the index says of a
 * vector may be old, and never shows anyone a posting.
 */
async function hydrate(
  { env, caller, log }: SearchContext,
  found: readonly FusedHit[],
  { filters, limit }: SearchJobs,
): Promise<Job[]> {
  if (found.length === 0) return [];
  const ids = found.map(({ jobId }) => jobId);
  try {
    return await env.CORE_SEARCH.postings(caller, { ids, filters, limit: limit + 1 });
  } catch (err) {
    log.error('search.postings_failed', { error: err instanceof Error ? err.name : typeof err });
    throw unavailable('keyword');
  }
}

const failedArms = (arms: Record<ArmName, ArmOutcome | null>): ArmName[] =>
  (['keyword', 'semantic'] as const).filter((arm) => arms[arm] !== null && arms[arm].hits === null);

const unavailable = (searchType: SearchType): AppError =>
  new AppError(
    searchType === 'semantic' ? 'AI_UNAVAILABLE' : 'UNAVAILABLE',
    'Search is not available at the moment. Try again shortly.',
  );

const SCORE_STEPS = 1e6;
const rounded = (score: number): number => Math.round(score * SCORE_STEPS) / SCORE_STEPS;
const roundedOrNull = (score: number | null): number | null =>
  score === null ? null : rounded(score);

const scoresOf = ({ jobId, keywordScore, semanticScore, combinedScore }: FusedHit) => ({
  jobId,
  keywordScore: roundedOrNull(keywordScore),
  semanticScore: roundedOrNull(semanticScore),
  combinedScore: rounded(combinedScore),
});
