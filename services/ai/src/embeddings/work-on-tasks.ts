import type { EmbeddingResults, EmbeddingWork } from '@jobmatch/shared/contracts/embeddings';
import type { Env } from '../env.ts';
import { type DeletionWork, deletePostings } from './deletions.ts';
import { type ProfileWork, embedSubjects } from './embed-subjects.ts';
import type { EmbeddingContext } from './embedding-cache.ts';
import type { PostingWork } from './posting-vectors.ts';
import { type SimilarityWork, similarPostings } from './similar-postings.ts';
import { type Failure, type Outcome, outcomeOf } from './task-outcome.ts';

type Results = Omit<EmbeddingResults, 'workerId' | 'model'>;

/**
 * Does what a claim holds, each kind of work by itself: what is to be stored, and what failed. All
 * postings and profiles are embedded together.
 */
export async function workOnTasks(
  context: EmbeddingContext & { env: Env },
  work: readonly EmbeddingWork[],
): Promise<{ results: Results; failed: Failure[] }> {
  const postings = work.filter((task): task is PostingWork => task.kind === 'posting');
  const profiles = work.filter((task): task is ProfileWork => task.kind === 'profile');
  const similarities = work.filter((task): task is SimilarityWork => task.kind === 'similarity');
  const deletions = work.filter((task): task is DeletionWork => task.kind === 'deletion');
  const beingEmbedded = new Set(postings.map(({ jobId }) => jobId));
  const subjects = [...postings, ...profiles];

  const [deleted, similar, embedded] = await Promise.all([
    outcomeOf(deletions, () => deletePostings(context.env, deletions, beingEmbedded)),
    outcomeOf(similarities, () => similarPostings(context.env, similarities, beingEmbedded)),
    outcomeOf(subjects, async () => {
      const all = await embedSubjects(context, postings, profiles);
      const failed = [...all.postings.failed, ...all.profiles.failed];
      return { done: [all], failed } satisfies Outcome<typeof all>;
    }),
  ]);
  return {
    results: {
      postings: embedded.done.flatMap((all) => all.postings.done),
      profiles: embedded.done.flatMap((all) => all.profiles.done),
      similar: similar.done,
      deletions: [...deleted.done, ...embedded.done.flatMap(({ empty }) => empty)],
    },
    failed: [...deleted.failed, ...similar.failed, ...embedded.failed],
  };
}
