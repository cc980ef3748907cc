import type {
  EmbeddingResults,
  EmbeddingWork,
  SimilarJob,
} from '@jobmatch/shared/contracts/embeddings';
import type { Env } from '../env.ts';
import { PUBLIC_OWNER, vectorsPresent } from './posting-vectors.ts';
import { type Outcome, outcomeOfEach } from './task-outcome.ts';

export type SimilarityWork = Extract<EmbeddingWork, { kind: 'similarity' }>;
type SimilarityEnv = Pick<Env, 'VECTORIZE' | 'SIMILARITY_THRESHOLD'>;
type Similar = EmbeddingResults['similar'][number];

const SIMILAR_MAX = 10;
/** A Worker has at most six connections open at once. */
const QUERIES_AT_ONCE = 6;

/**
 * The nearest postings of each posting. One whose vector the index does not show yet, or is about to
 * replace, has failed: it is to be tried again.
 */
export const similarPostings = (
  env: SimilarityEnv,
  works: readonly SimilarityWork[],
  beingEmbedded: ReadonlySet<string>,
): Promise<Outcome<Similar>> =>
  outcomeOfEach(works, QUERIES_AT_ONCE, async (work) => {
    const { taskId, jobId } = work;
    if (beingEmbedded.has(jobId)) throw new Error('The vector is being replaced.');
    return { taskId, jobId, similar: await neighbours(env, work) };
  });

async function neighbours(
  env: SimilarityEnv,
  { jobId, ownerId }: SimilarityWork,
): Promise<SimilarJob[]> {
  const owners = ownerId === null ? [PUBLIC_OWNER] : [PUBLIC_OWNER, ownerId];
  const { matches } = await env.VECTORIZE.queryById(jobId, {
    // The posting is the nearest to itself.
    topK: SIMILAR_MAX + 1,
    filter: { owner: { $in: owners } },
  });
  // An index may answer nothing for an id that it does not know, which is no list of nothing.
  if (matches.length === 0 && (await vectorsPresent(env, [jobId])).length === 0) {
    throw new Error('The index does not show the vector yet.');
  }
  return matches
    .filter(({ id, score }) => id !== jobId && score >= env.SIMILARITY_THRESHOLD)
    .slice(0, SIMILAR_MAX)
    .map(({ id, score }) => ({ jobId: id, score }));
}
