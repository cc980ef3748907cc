import type { EmbeddingResults, EmbeddingWork } from '@jobmatch/shared/contracts/embeddings';
import type { Env } from '../env.ts';
import { type Embedded, type EmbeddingContext, embedTexts } from './embedding-cache.ts';
import { postingText } from './posting-text.ts';
import { type PostingWork, upsertPostings } from './posting-vectors.ts';
import { profileText } from './profile-text.ts';
import { type Outcome, errorText, outcomeOf } from './task-outcome.ts';
import { toBytes } from './vector-bytes.ts';

export type ProfileWork = Extract<EmbeddingWork, { kind: 'profile' }>;
type StoredPosting = EmbeddingResults['postings'][number];
type StoredProfile = EmbeddingResults['profiles'][number];

interface Subjects {
  postings: Outcome<StoredPosting>;
  profiles: Outcome<StoredProfile>;
  /** Tasks of profiles that say nothing: done, without a vector. */
  empty: { taskId: string }[];
}

/** Embeds postings and profiles together and puts the postings' vectors into the index. */
export async function embedSubjects(
  context: EmbeddingContext & { env: Pick<Env, 'VECTORIZE'> },
  postings: readonly PostingWork[],
  profiles: readonly ProfileWork[],
): Promise<Subjects> {
  const texts = profiles.map(({ profile }) => profileText(profile));
  const telling = profiles.filter((_, i) => texts[i] !== '');
  const outcomes = await embedTexts(context, [
    ...postings.map(({ posting }) => postingText(posting)),
    ...texts.filter((text) => text !== ''),
  ]);
  const embeddedPostings = pair(postings, outcomes);
  const embeddedProfiles = pair(telling, outcomes.slice(postings.length));
  const upserted = await outcomeOf(
    embeddedPostings.done.map(({ work }) => work),
    async () => {
      await upsertPostings(context.env, embeddedPostings.done);
      const done = embeddedPostings.done.map(({ work, textHash }) => {
        const { taskId, jobId, contentHash } = work;
        return { taskId, jobId, contentHash, textHash };
      });
      return { done, failed: [] };
    },
  );
  return {
    postings: { done: upserted.done, failed: [...embeddedPostings.failed, ...upserted.failed] },
    profiles: {
      done: embeddedProfiles.done.map(({ work: { taskId, userId }, textHash, vector }) => ({
        taskId,
        userId,
        textHash,
        vector: toBytes(vector),
      })),
      failed: embeddedProfiles.failed,
    },
    empty: profiles.filter((_, i) => texts[i] === '').map(({ taskId }) => ({ taskId })),
  };
}

/** Each task with the vector of its text. */
function pair<Work extends { taskId: string }>(
  works: readonly Work[],
  outcomes: readonly (Embedded | Error)[],
): Outcome<Embedded & { work: Work }> {
  const paired: Outcome<Embedded & { work: Work }> = { done: [], failed: [] };
  works.forEach((work, i) => {
    const outcome = outcomes[i] ?? new Error('The text was not embedded.');
    if (outcome instanceof Error) {
      paired.failed.push({ taskId: work.taskId, error: errorText(outcome) });
    } else paired.done.push({ work, ...outcome });
  });
  return paired;
}
