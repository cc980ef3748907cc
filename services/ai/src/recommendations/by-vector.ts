import { sha256Hex } from '@jobmatch/shared/sha256';
import { generateCachedEmbedding } from '../embeddings/embedding-cache.ts';
import { DIMENSIONS } from '../embeddings/embedding-model.ts';
import { PUBLIC_OWNER } from '../embeddings/posting-vectors.ts';
import { slicesOf } from '../embeddings/slices.ts';
import { toBytes } from '../embeddings/vector-bytes.ts';
import { inTime } from './in-time.ts';
import { withOpinions } from './opinions.ts';
import type { Ranked, RequestScope, Wanted } from './service.ts';

/** The most that Vectorize answers with, without values and metadata. */
const FOUND_MAX = 100;
/** Vectors that Vectorize reads at once: "max id count is 20". */
const READS_MAX = 20;

/** The visible postings nearest to the caller's profile. Throws where model or index do not answer. */
export async function byVector(scope: RequestScope, wanted: Wanted): Promise<Ranked[]> {
  const { env, caller } = scope;
  const { arrangements } = wanted;
  const [profile, opinions] = await Promise.all([
    profileVector(scope, wanted),
    vectorsOf(scope, [...wanted.liked, ...wanted.disliked]),
  ]);
  const known = (ids: readonly string[]) =>
    ids.map((id) => opinions.get(id)).filter((vector) => vector !== undefined);
  const vector = withOpinions(profile, known(wanted.liked), known(wanted.disliked));
  const { matches } = await inTime(
    env.VECTORIZE.query(vector, {
      topK: FOUND_MAX,
      filter: {
        owner: { $in: [PUBLIC_OWNER, caller.userId] },
        ...(arrangements === null
          ? {}
          : { workArrangement: { $in: [...arrangements, 'unknown'] } }),
      },
    }),
  );
  return matches.map(({ id, score }) => ({ jobId: id, score: Math.min(1, Math.max(0, score)) }));
}

/** The stored vector while it is of this text and model; another one is kept after the answer. */
async function profileVector(
  { env, ctx, caller, log }: RequestScope,
  { text, stored }: Wanted,
): Promise<Float32Array> {
  const model = env.EMBEDDING_MODEL;
  const textHash = await sha256Hex(text);
  const isCurrent = stored?.model === model && stored.textHash === textHash;
  if (isCurrent && stored.vector.byteLength === DIMENSIONS * Float32Array.BYTES_PER_ELEMENT) {
    return new Float32Array(stored.vector);
  }
  const { vector } = await inTime(generateCachedEmbedding({ env, ctx, log }, text));
  const kept = { model, textHash, vector: toBytes(vector) };
  ctx.waitUntil(
    env.CORE_RECOMMENDATIONS.storeVector(caller, kept).catch((err: unknown) =>
      log.warn('profile_vector.unstored', { error: err instanceof Error ? err.name : typeof err }),
    ),
  );
  return vector;
}

/** Vectors of postings by their ids. One that is closed or gone has none. */
async function vectorsOf(
  { env }: Pick<RequestScope, 'env'>,
  jobIds: readonly string[],
): Promise<Map<string, ArrayLike<number>>> {
  const read = await Promise.all(
    slicesOf(jobIds, READS_MAX).map((ids) => inTime(env.VECTORIZE.getByIds(ids))),
  );
  return new Map(read.flat().map(({ id, values }) => [id, values]));
}
