import type { UserScope } from '@jobmatch/shared/caller';
import type { ListJobs } from '@jobmatch/shared/contracts/jobs';
import { type SQL, sql } from 'drizzle-orm';

const isCatalogue = sql`jobs.owner_id is null`;
const isKept = sql`(user_jobs.saved or (user_jobs.found_by <> 'analysis'
  and coalesce(user_jobs.expires_at > strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 1)))`;

/**
 * The parts of a scope, each a FROM with its WHERE for conditions to be added to. Each is a SELECT of its own: an index gives the rows of each in order and a
 * page stops early, where an OR over them would sort the whole catalogue.
 */
export function partsOf(scope: UserScope, query: ListJobs): SQL[] {
  if (needsUserJob(query)) return [touchedPart(scope, query.scope)];
  const own = untouched(scope, sql`jobs.owner_id = ${scope.userId}`);
  const catalogue = untouched(scope, isCatalogue);
  const kept = touched(scope, sql`${isCatalogue} and ${isKept}`);
  return { mine: [own, kept], catalogue: [catalogue], all: [own, catalogue] }[query.scope];
}

/** The postings of a scope that the caller has a row of user_jobs for, by way of those rows. */
export function touchedPart(scope: UserScope, listed: ListJobs['scope']): SQL {
  const own = sql`jobs.owner_id = ${scope.userId}`;
  return touched(
    scope,
    {
      mine: sql`(${own} or (${isCatalogue} and ${isKept}))`,
      catalogue: isCatalogue,
      all: sql`(${own} or ${isCatalogue})`,
    }[listed],
  );
}

/** Whether only a posting that the caller has done something with can pass the filters. */
const needsUserJob = ({ archived, saved, minMatchScore }: ListJobs): boolean =>
  archived || saved === true || minMatchScore > 0;

const untouched = (scope: UserScope, condition: SQL): SQL =>
  sql`jobs left join user_jobs on user_jobs.user_id = ${scope.userId}
    and user_jobs.job_id = jobs.id where ${condition}`;

// CROSS JOIN keeps SQLite from starting at the catalogue.
const touched = (scope: UserScope, condition: SQL): SQL =>
  sql`user_jobs cross join jobs on jobs.id = user_jobs.job_id
    where user_jobs.user_id = ${scope.userId} and ${condition}`;
