import type { Caller } from '@jobmatch/shared/caller';
import type {
  RecommendationInputs,
  RecommendedAnswer,
} from '@jobmatch/shared/contracts/recommendations';
import { AppError } from '@jobmatch/shared/errors';
import type { EmbeddingContext } from '../embeddings/embedding-cache.ts';
import { profileText } from '../embeddings/profile-text.ts';
import type { Env } from '../env.ts';
import { byVector } from './by-vector.ts';
import { byWords } from './by-words.ts';
import { inTime } from './in-time.ts';

export interface RequestScope extends EmbeddingContext {
  env: EmbeddingContext['env'] &
    Pick<Env, 'VECTORIZE'> & {
      CORE_RECOMMENDATIONS: Pick<
        Env['CORE_RECOMMENDATIONS'],
        'inputs' | 'candidates' | 'storeVector'
      >;
      CORE_SEARCH: Pick<Env['CORE_SEARCH'], 'keyword'>;
    };
  caller: Caller;
}

/** A profile's inputs, and the text that stands for it. */
export interface Wanted extends RecommendationInputs {
  /** Not empty. */
  text: string;
}

/** A posting by how well it fits, 0–1. */
export interface Ranked {
  jobId: string;
  score: number;
}

/**
 * The postings that fit the caller's profile best, of those they have not dealt with and their
 * preferences admit: by its vector, and by its words where there are no vectors or they are not to be
 * had. UNAVAILABLE when neither is, or core does not answer in time.
 */
export async function recommend(scope: RequestScope, limit: number): Promise<RecommendedAnswer> {
  const { env, caller, log } = scope;
  const inputs = await inTime(env.CORE_RECOMMENDATIONS.inputs(caller));
  const text = profileText(inputs.profile);
  if (text === '') {
    return { recommended: [], source: 'semantic', degraded: [], reason: 'profile_empty' };
  }
  const wanted = { ...inputs, text };
  const near = await byVector(scope, wanted).catch((err: unknown) => {
    log.warn('recommendation.degraded', { error: err instanceof Error ? err.name : typeof err });
    return null;
  });
  if (near !== null && near.length > 0) {
    const recommended = await admitted(scope, near, limit);
    return { recommended, source: 'semantic', degraded: [], reason: null };
  }
  const worded = await byWords(scope, wanted).catch((err: unknown) => {
    log.error('recommendation.failed', { error: err instanceof Error ? err.name : typeof err });
    throw new AppError('UNAVAILABLE', 'Recommendations cannot be made right now; try again.');
  });
  const recommended = await admitted(scope, worded, limit);
  const degraded: RecommendedAnswer['degraded'] = near === null ? ['semantic'] : [];
  return { recommended, source: 'keyword', degraded, reason: null };
}

/** The best `limit` that core lets through, equals by id. What the caller may see is decided there. */
async function admitted(
  { env, caller }: RequestScope,
  ranked: readonly Ranked[],
  limit: number,
): Promise<RecommendedAnswer['recommended']> {
  const scores = new Map(ranked.map(({ jobId, score }) => [jobId, score]));
  const ids = [...scores]
    .toSorted(([a, scoreA], [b, scoreB]) => scoreB - scoreA || (a < b ? -1 : 1))
    .map(([jobId]) => jobId);
  if (ids.length === 0) return [];
  const jobs = await inTime(env.CORE_RECOMMENDATIONS.candidates(caller, { ids, limit }));
  return jobs.map((job) => ({ job, score: scores.get(job.id) ?? 0 }));
}
