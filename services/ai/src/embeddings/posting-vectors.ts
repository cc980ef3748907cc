import type { EmbeddingWork } from '@jobmatch/shared/contracts/embeddings';
import type { Env } from '../env.ts';
import { slicesOf } from './slices.ts';

export type PostingWork = Extract<EmbeddingWork, { kind: 'posting' }>;

const DAY_MS = 86_400_000;
/** What Vectorize takes in one call; the figures for ids are its error 40007. */
const UPSERTS_MAX = 1_000;
const DELETIONS_MAX = 100;
const READS_MAX = 20;

/** Whom a posting is for, as the index knows it. */
export const PUBLIC_OWNER = 'public';

type Index = Pick<Env, 'VECTORIZE'>;

/** Puts the vectors of postings into the index, or new ones in their place. */
export async function upsertPostings(
  { VECTORIZE: index }: Index,
  postings: readonly { work: PostingWork; vector: Float32Array }[],
): Promise<void> {
  const vectors = postings.map(({ work, vector }) => ({
    id: work.jobId,
    values: vector,
    metadata: metadataOf(work),
  }));
  for (const slice of slicesOf(vectors, UPSERTS_MAX)) await index.upsert(slice);
}

/** What searches filter by. A posting without a date has none to be found by. */
function metadataOf({ ownerId, posting }: PostingWork): Record<string, string | number> {
  const { workArrangement, country, postedAt } = posting;
  return {
    owner: ownerId ?? PUBLIC_OWNER,
    workArrangement,
    country: country ?? 'unknown',
    ...(postedAt === null ? {} : { postedDay: Math.floor(Date.parse(postedAt) / DAY_MS) }),
  };
}

/** Deletes vectors; those that are not there are no error. */
export async function deleteVectors(
  { VECTORIZE: index }: { VECTORIZE: Pick<Env['VECTORIZE'], 'deleteByIds'> },
  jobIds: readonly string[],
): Promise<void> {
  for (const slice of slicesOf(jobIds, DELETIONS_MAX)) await index.deleteByIds(slice);
}

/** The postings that have a vector in the index, as far as it shows its mutations by now. */
export async function vectorsPresent(
  { VECTORIZE: index }: { VECTORIZE: Pick<Env['VECTORIZE'], 'getByIds'> },
  jobIds: readonly string[],
): Promise<string[]> {
  const present: string[] = [];
  for (const slice of slicesOf(jobIds, READS_MAX)) {
    present.push(...(await index.getByIds(slice)).map(({ id }) => id));
  }
  return present;
}
