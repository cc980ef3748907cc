import type { UserScope } from '@jobmatch/shared/caller';
import type { SimilarAnswer } from '@jobmatch/shared/contracts/similar-jobs';
import type { Database } from '../database.ts';
import { toJob } from '../jobs/queries.ts';
import { agreement } from './agreement.ts';
import { findCandidates } from './candidates/queries.ts';
import { LIST_MAX, type Subject, findSimilar, findVisible } from './queries.ts';

/**
 * The postings that are stored as similar to one, best first; where there are none, those that agree
 * with it in title, category or place. Null when the caller may not see the posting.
 *
 * A stored list takes one round trip, another one three.
 */
export async function similarJobs(
  db: Database,
  scope: UserScope,
  jobId: string,
): Promise<SimilarAnswer | null> {
  const { subject, stored } = await findSimilar(db, scope, jobId);
  if (subject === null) return null;
  const { similarComputedAt: computedAt, isSearchable } = subject;
  if (computedAt !== null && stored.length > 0) {
    const similar = stored.map(({ score, ...job }) => ({ job: toJob(job, scope), score }));
    return { similar, source: 'semantic', status: 'ready', computedAt };
  }
  // No list is made of a posting that cannot be found.
  const status = computedAt === null && isSearchable ? 'computing' : 'ready';
  const similar = await agreeing(db, scope, subject);
  return { similar, source: 'fallback', status, computedAt };
}

async function agreeing(
  db: Database,
  scope: UserScope,
  subject: Subject,
): Promise<SimilarAnswer['similar']> {
  const candidates = await findCandidates(db, scope, subject);
  const scores = new Map(candidates.map((other) => [other.id, agreement(subject, other)]));
  const best = [...scores]
    .filter(([, score]) => score > 0)
    .toSorted(([a, scoreA], [b, scoreB]) => scoreB - scoreA || (a < b ? -1 : 1))
    .slice(0, LIST_MAX);
  const found = await findVisible(
    db,
    scope,
    best.map(([id]) => id),
  );
  return found.map((row) => ({ job: toJob(row, scope), score: scores.get(row.id) ?? 0 }));
}
