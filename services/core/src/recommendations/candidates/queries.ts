import { trackedApplications } from '@jobmatch/db-schema/applications';
import { jobFeedback } from '@jobmatch/db-schema/job-judgements';
import { jobPreferences } from '@jobmatch/db-schema/job-preferences';
import { jobs } from '@jobmatch/db-schema/jobs';
import { userJobs } from '@jobmatch/db-schema/user-jobs';
import type { UserScope } from '@jobmatch/shared/caller';
import type { Job } from '@jobmatch/shared/contracts/jobs';
import { type SQL, and, eq, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { callersRow, jobColumns, toJob } from '../../jobs/queries.ts';
import { visibleTo } from '../../jobs/visibility.ts';
import { isSearchable } from '../../search/filters.ts';
import { isNoSpam } from '../../spam/visibility.ts';
import { admits } from '../admits.ts';

/** What of preferences can rule a posting out. */
export const ruling = {
  excludeKeywords: jobPreferences.excludeKeywords,
  blacklistKeywords: jobPreferences.blacklistKeywords,
  blacklistCompanies: jobPreferences.blacklistCompanies,
  jobTypes: jobPreferences.jobTypes,
  experienceLevels: jobPreferences.experienceLevels,
  workArrangement: jobPreferences.workArrangement,
  remoteOnly: jobPreferences.remoteOnly,
  salaryMin: jobPreferences.salaryMin,
  salaryCurrency: jobPreferences.salaryCurrency,
  visaSponsorship: jobPreferences.visaSponsorship,
  workAuthorization: jobPreferences.workAuthorization,
  excludedCountries: jobPreferences.excludedCountries,
};

/**
 * The first `limit` of the postings that the caller may see, has done nothing with, that are open, no
 * spam and that their preferences admit, in the order of `ids`. One round trip.
 */
export async function findCandidates(
  db: Database,
  scope: UserScope,
  { ids, limit }: { ids: string[]; limit: number },
): Promise<Job[]> {
  if (ids.length === 0) return [];
  const [preferences, rows] = await db.batch([
    db.select(ruling).from(jobPreferences).where(eq(jobPreferences.userId, scope.userId)),
    db
      .select(jobColumns)
      .from(sql`json_each(${JSON.stringify(ids)}) as wanted`)
      .crossJoin(jobs)
      .leftJoin(userJobs, callersRow(scope))
      .where(
        and(eq(jobs.id, sql`wanted.value`), visibleTo(scope), isSearchable, isNoSpam, isNew(scope)),
      )
      .orderBy(sql`wanted.key`),
  ]);
  const [wishes] = preferences;
  const admitted: Job[] = [];
  for (const row of rows) {
    if (admitted.length === limit) break;
    if (wishes === undefined || admits(wishes, row)) admitted.push(toJob(row, scope));
  }
  return admitted;
}

/**
 * The caller has done nothing with the posting: not saved, archived, judged, analysed, applied for,
 * and a search has not shown it to them. That they imported it or typed it in does not count: they
 * may have many that they have not looked at.
 */
const isNew = ({ userId }: UserScope): SQL => sql`
  (${userJobs.jobId} is null or (${userJobs.saved} = 0 and ${userJobs.archived} = 0
    and ${userJobs.matchScore} is null
    and ${userJobs.foundBy} not in ('search', 'scrape', 'analysis')))
  and not exists (select 1 from ${jobFeedback}
    where ${jobFeedback.userId} = ${userId} and ${jobFeedback.jobId} = ${jobs.id})
  and not exists (select 1 from ${trackedApplications}
    where ${trackedApplications.jobId} = ${jobs.id} and ${trackedApplications.userId} = ${userId})`;
