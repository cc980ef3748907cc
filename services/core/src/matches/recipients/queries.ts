import { suppressedRecipients } from '@jobmatch/db-schema/emails';
import { jobMatches } from '@jobmatch/db-schema/job-matches';
import { notificationPreferences as preferences } from '@jobmatch/db-schema/notifications';
import { users } from '@jobmatch/db-schema/users';
import type { UserScope } from '@jobmatch/shared/caller';
import { eq, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { DEFAULT_PREFERENCES } from '../../notifications/preferences/preferences.ts';
import { isSearchable } from '../../search/filters.ts';
import { isNoSpam } from '../../spam/visibility.ts';

/** The column that says that a user was told of a match in one way. */
export type Telling = 'notified_at' | 'emailed_at';

const USERS_A_PAGE = 200;

const wishes = {
  inApp: preferences.inApp,
  emailFrequency: preferences.emailFrequency,
  weeklyDigest: preferences.weeklyDigest,
  quietFrom: preferences.quietFrom,
  quietTo: preferences.quietTo,
  timezone: preferences.timezone,
};

const selectRecipients = (db: Database) =>
  db
    .select({
      userId: users.id,
      email: users.email,
      isErasing: sql<0 | 1>`${users.erasingAt} is not null`,
      /** Whether an e-mail of ours may go there. */
      isReachable: sql<0 | 1>`${users.emailVerifiedAt} is not null and not exists(
        select 1 from ${suppressedRecipients} where ${suppressedRecipients.address} = ${users.email})`,
      wishes,
    })
    .from(users)
    .leftJoin(preferences, eq(preferences.userId, users.id));

type Row = Awaited<ReturnType<typeof selectRecipients>>[number];

/** A user with matches that they were not told of in one way, and how they want to be told. */
export type Recipient = ReturnType<typeof toRecipient>;

const toRecipient = ({ wishes: set, isErasing, isReachable, ...row }: Row) => ({
  ...row,
  isErasing: isErasing === 1,
  isReachable: isReachable === 1,
  wishes: set ?? DEFAULT_PREFERENCES,
});

/** The next users, by id, with matches that they were not told of. */
export async function findRecipients(
  db: Database,
  telling: Telling,
  after: string,
): Promise<Recipient[]> {
  const waiting = sql`select distinct user_id from job_matches
    where is_match = 1 and ${sql.identifier(telling)} is null and user_id > ${after}
    order by user_id limit ${USERS_A_PAGE}`;
  const rows = await selectRecipients(db)
    .where(sql`${users.id} in (${waiting})`)
    .orderBy(users.id);
  return rows.map(toRecipient);
}

export async function findRecipient(db: Database, scope: UserScope): Promise<Recipient | null> {
  const [row] = await selectRecipients(db).where(eq(users.id, scope.userId)).limit(1);
  return row === undefined ? null : toRecipient(row);
}

export interface WaitingMatch {
  jobId: string;
  title: string;
  company: string;
  location: string | null;
  score: number;
  digestId: string | null;
  /** Whether it may still be put before people. */
  isOpen: 0 | 1;
}

const WAITING_MAX = 200;

/** The matches that a user was not told of, best first. */
export const findWaiting = (
  db: Database,
  { userId }: UserScope,
  telling: Telling,
): Promise<WaitingMatch[]> =>
  db.all<WaitingMatch>(sql`
    select ${jobMatches.jobId} as "jobId", jobs.title, jobs.company, jobs.location,
      ${jobMatches.score} as score, ${jobMatches.digestId} as "digestId",
      ${isSearchable} and ${isNoSpam} as "isOpen"
    from ${jobMatches} cross join jobs on jobs.id = ${jobMatches.jobId}
    where ${jobMatches.userId} = ${userId} and ${jobMatches.isMatch} = 1
      and ${jobMatches}.${sql.identifier(telling)} is null
    order by ${jobMatches.score} desc, jobs.id limit ${WAITING_MAX}`);
