import { similarJobs } from '@jobmatch/db-schema/embeddings';
import { jobs } from '@jobmatch/db-schema/jobs';
import { userJobs } from '@jobmatch/db-schema/user-jobs';
import type { UserScope } from '@jobmatch/shared/caller';
import { and, desc, eq, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { callersRow, jobColumns } from '../jobs/queries.ts';
import { visibleTo } from '../jobs/visibility.ts';
import { isSearchable } from '../search/filters.ts';
import { isNoSpam } from '../spam/visibility.ts';

/** Postings on a list. */
export const LIST_MAX = 10;

/** What postings are compared by where there is no list of similar ones. */
export const comparedColumns = {
  id: jobs.id,
  title: jobs.title,
  industry: jobs.industry,
  location: jobs.location,
  country: jobs.country,
  workArrangement: jobs.workArrangement,
};

export type Subject = NonNullable<Awaited<ReturnType<typeof findSimilar>>['subject']>;

/**
 * A posting, null when the caller may not see it, and those of its stored list that they may see and
 * that are open and no spam, best first, equals by id. One round trip.
 */
export async function findSimilar(db: Database, scope: UserScope, jobId: string) {
  const [subjects, stored] = await db.batch([
    db
      .select({
        ...comparedColumns,
        ownerId: jobs.ownerId,
        similarComputedAt: jobs.similarComputedAt,
        isSearchable: sql<number>`${isSearchable}`.mapWith(Boolean).as('is_searchable'),
      })
      .from(jobs)
      .where(and(eq(jobs.id, jobId), visibleTo(scope)))
      .limit(1),
    db
      .select({ ...jobColumns, score: similarJobs.score })
      .from(similarJobs)
      .innerJoin(jobs, eq(jobs.id, similarJobs.similarJobId))
      .leftJoin(userJobs, callersRow(scope))
      .where(and(eq(similarJobs.jobId, jobId), visibleTo(scope), isSearchable, isNoSpam))
      .orderBy(desc(similarJobs.score), similarJobs.similarJobId)
      .limit(LIST_MAX),
  ]);
  return { subject: subjects[0] ?? null, stored };
}

/** Those of the postings that the caller may see and that are open and no spam, in the order of `ids`. */
export async function findVisible(db: Database, scope: UserScope, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return db
    .select(jobColumns)
    .from(sql`json_each(${JSON.stringify(ids)}) as wanted`)
    .crossJoin(jobs)
    .leftJoin(userJobs, callersRow(scope))
    .where(and(eq(jobs.id, sql`wanted.value`), visibleTo(scope), isSearchable, isNoSpam))
    .orderBy(sql`wanted.key`);
}
