import { now } from '@jobmatch/db-schema/columns';
import { jobs } from '@jobmatch/db-schema/jobs';
import { userJobs } from '@jobmatch/db-schema/user-jobs';
import type { UserScope } from '@jobmatch/shared/caller';
import { type SQL, and, eq, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { visibleTo } from '../visibility.ts';

export interface Flags {
  isSaved?: boolean | undefined;
  isArchived?: boolean | undefined;
}

/** How long a posting that search, scraping or a feed found stays with a user who did not save it. */
const UNSAVED_HOURS = 48;

/** Until when what was found at `at` stays with a user who does not save it. */
export const unsavedUntil = (at: Date): string =>
  new Date(at.getTime() + UNSAVED_HOURS * 3_600_000).toISOString();

/**
 * What saving and archiving write: nothing without a flag, else one statement. A row is made for a
 * set flag only, and only while the posting is visible; a cleared flag changes the row there is.
 */
export function flagWrites(db: Database, scope: UserScope, jobId: string, flags: Flags) {
  const { isSaved, isArchived } = flags;
  if (isSaved === undefined && isArchived === undefined) return [];
  const set = {
    ...(isSaved === undefined ? {} : savedColumns(isSaved)),
    ...(isArchived === undefined ? {} : archivedColumns(isArchived)),
    expiresAt: lapse(flags),
    updatedAt: now,
  };
  if (isSaved !== true && isArchived !== true) {
    return [db.update(userJobs).set(set).where(callersRow(scope, jobId))];
  }
  const row = {
    saved: sql`${isSaved ?? false}`,
    savedAt: isSaved === true ? now : sql`null`,
    archived: sql`${isArchived ?? false}`,
    archivedAt: isArchived === true ? now : sql`null`,
    foundBy: sql`'search'`,
  };
  return [
    db
      .insert(userJobs)
      .select(userJobForVisible(db, scope, jobId, row))
      .onConflictDoUpdate({ target: [userJobs.userId, userJobs.jobId], set }),
  ];
}

/** Forgets what the caller did with a posting; the posting stays. */
export async function deleteUserJob(db: Database, scope: UserScope, jobId: string): Promise<void> {
  await db.delete(userJobs).where(callersRow(scope, jobId));
}

const savedColumns = (isSaved: boolean) => ({
  saved: isSaved,
  savedAt: isSaved ? sql`coalesce(${userJobs.savedAt}, ${now})` : null,
});

/** What a user saved or archived does not lapse: forgotten, an archived one would come up again. */
const lapse = ({ isSaved, isArchived }: Flags) =>
  sql`case when not ${isSaved ?? userJobs.saved} and not ${isArchived ?? userJobs.archived}
    and ${userJobs.foundBy} in ('search', 'scrape', 'feed')
    then strftime('%Y-%m-%dT%H:%M:%fZ', 'now', ${`+${UNSAVED_HOURS} hours`}) end`;

const callersRow = (scope: UserScope, jobId: string) =>
  and(eq(userJobs.userId, scope.userId), eq(userJobs.jobId, jobId));

const archivedColumns = (isArchived: boolean) => ({
  archived: isArchived,
  archivedAt: isArchived ? sql`coalesce(${userJobs.archivedAt}, ${now})` : null,
});

type Filled =
  | 'saved'
  | 'savedAt'
  | 'archived'
  | 'archivedAt'
  | 'matchScore'
  | 'matchVersion'
  | 'matchComputedAt';

/**
 * The SELECT of an INSERT into user_jobs: one row while the posting exists and is visible to the
 * caller, else none. What is not given is empty.
 */
export function userJobForVisible(
  db: Database,
  scope: UserScope,
  jobId: string,
  row: { foundBy: SQL } & { [Column in Filled]?: SQL },
) {
  return db
    .select({
      userId: sql`${scope.userId}`.as('user_id'),
      jobId: jobs.id,
      saved: (row.saved ?? sql`0`).as('saved'),
      savedAt: (row.savedAt ?? sql`null`).as('saved_at'),
      archived: (row.archived ?? sql`0`).as('archived'),
      archivedAt: (row.archivedAt ?? sql`null`).as('archived_at'),
      matchScore: (row.matchScore ?? sql`null`).as('match_score'),
      matchVersion: (row.matchVersion ?? sql`null`).as('match_version'),
      matchComputedAt: (row.matchComputedAt ?? sql`null`).as('match_computed_at'),
      foundBy: row.foundBy.as('found_by'),
      addedAt: now.as('added_at'),
      expiresAt: sql`null`.as('expires_at'),
      createdAt: now.as('created_at'),
      updatedAt: now.as('updated_at'),
    })
    .from(jobs)
    .where(and(eq(jobs.id, jobId), visibleTo(scope)));
}
