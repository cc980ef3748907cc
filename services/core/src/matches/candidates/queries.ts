import { trackedApplications } from '@jobmatch/db-schema/applications';
import { jobMatches } from '@jobmatch/db-schema/job-matches';
import { jobPreferences } from '@jobmatch/db-schema/job-preferences';
import { jobs } from '@jobmatch/db-schema/jobs';
import { userJobs } from '@jobmatch/db-schema/user-jobs';
import type { UserScope } from '@jobmatch/shared/caller';
import { MATCHES_A_RUN, type MatchInputs } from '@jobmatch/shared/contracts/matching';
import { and, eq, sql } from 'drizzle-orm';
import { postingColumns, profileOf, selectProfile } from '../../analyses/inputs/queries.ts';
import type { Database } from '../../database.ts';
import { callersRow } from '../../jobs/queries.ts';
import { visibleTo } from '../../jobs/visibility.ts';
import { admits } from '../../recommendations/admits.ts';
import { ruling } from '../../recommendations/candidates/queries.ts';
import { isSearchable } from '../../search/filters.ts';
import { isNoSpam } from '../../spam/visibility.ts';

/** Read for every posting that is wanted, as preferences rule some out. */
const READ_MAX = 3 * MATCHES_A_RUN;
const RECOMMENDED_MAX = 100;

/** What came onto the caller's list since `since`, newest first, and was not scored for them. */
async function findListed(db: Database, { userId }: UserScope, since: string): Promise<string[]> {
  const rows = await db.all<{ id: string }>(sql`
    select job_id as id from user_jobs as mine
    where user_id = ${userId} and added_at > ${since} and archived = 0
      and found_by in ('scrape', 'feed', 'recommendation')
      and not exists(select 1 from job_matches as scored
        where scored.user_id = ${userId} and scored.job_id = mine.job_id)
    order by added_at desc limit ${READ_MAX}`);
  return rows.map(({ id }) => id);
}

/**
 * What is to be scored for the caller: of their list, then of `recommended`. Null for an account that
 * is gone, is being erased, or says of no work.
 */
export async function findMatchInputs(
  db: Database,
  scope: UserScope,
  { recommended, since }: { recommended: readonly string[]; since: string },
): Promise<MatchInputs | null> {
  const listed = await findListed(db, scope, since);
  const ids = [...new Set([...listed, ...recommended.slice(0, RECOMMENDED_MAX)])];
  const { userId } = scope;
  const [wishes, rows, ...profileRows] = await db.batch([
    db.select(ruling).from(jobPreferences).where(eq(jobPreferences.userId, userId)),
    db
      .select({ ...postingColumns, ownerId: jobs.ownerId })
      .from(sql`json_each(${JSON.stringify(ids)}) as wanted`)
      .crossJoin(jobs)
      .leftJoin(userJobs, callersRow(scope))
      .where(
        and(
          eq(jobs.id, sql`wanted.value`),
          visibleTo(scope),
          isSearchable,
          isNoSpam,
          sql`coalesce(${userJobs.saved}, 0) = 0 and coalesce(${userJobs.archived}, 0) = 0`,
          sql`not exists(select 1 from ${jobMatches}
            where ${jobMatches.userId} = ${userId} and ${jobMatches.jobId} = ${jobs.id})`,
          sql`not exists(select 1 from ${trackedApplications}
            where ${trackedApplications.jobId} = ${jobs.id}
              and ${trackedApplications.userId} = ${userId})`,
          sql`exists(select 1 from users where users.id = ${userId} and erasing_at is null)`,
        ),
      )
      .orderBy(sql`wanted.key`)
      .limit(READ_MAX),
    ...selectProfile(db, scope),
  ]);
  const profile = profileOf(profileRows);
  if (profile === null || profile.candidate.workExperience.length === 0) return null;
  const [ruled] = wishes;
  const admitted = rows.filter((row) => ruled === undefined || admits(ruled, row));
  const postings = admitted
    .slice(0, MATCHES_A_RUN)
    .map(({ ownerId, ...posting }) => ({ posting, isPrivate: ownerId !== null }));
  return { ...profile, postings };
}
