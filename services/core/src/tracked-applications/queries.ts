import {
  type TrackedApplicationRow,
  applications,
  trackedApplications as tracked,
} from '@jobmatch/db-schema/applications';
import { now } from '@jobmatch/db-schema/columns';
import { jobs } from '@jobmatch/db-schema/jobs';
import { userJobs } from '@jobmatch/db-schema/user-jobs';
import type { UserScope } from '@jobmatch/shared/caller';
import { type SQL, and, count, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { callersRow } from '../jobs/queries.ts';
import { visibleTo } from '../jobs/visibility.ts';
import { ownRow } from '../owned-collection.ts';
import { type Page, pageOf, rowWindow } from '../pagination.ts';
import { selectedRow } from '../selected-row.ts';
import { appended } from './appended.ts';
import type { Activity, CreateTrackedApplication, StatusChange } from './tracked-application.ts';
import { OPEN_STATUSES, type TrackerStatus } from './transitions.ts';

/** What a list shows; `active` is what is still under way and not archived. */
interface Filter {
  status?: TrackerStatus | undefined;
  archived?: boolean | undefined;
  active?: boolean | undefined;
}

/** One page of what the caller tracks, newest first. */
export async function listTracked(db: Database, scope: UserScope, query: Filter & Page) {
  const { limit, offset } = rowWindow(query);
  const { status, archived, active, cursor } = query;
  const listed = and(
    eq(tracked.userId, scope.userId),
    status === undefined ? undefined : eq(tracked.status, status),
    archived === undefined ? undefined : eq(tracked.archived, archived),
    active === true
      ? and(eq(tracked.archived, false), inArray(tracked.status, OPEN_STATUSES))
      : undefined,
  );
  const after = cursor && sql`(${tracked.createdAt}, ${tracked.id}) < (${cursor[0]}, ${cursor[1]})`;
  const [rows, counts] = await db.batch([
    db
      .select()
      .from(tracked)
      .where(and(listed, after))
      .orderBy(desc(tracked.createdAt), desc(tracked.id))
      .limit(limit)
      .offset(offset),
    db.select({ total: count() }).from(tracked).where(listed),
  ]);
  return pageOf(rows, counts[0]?.total ?? 0, query, (row) => [row.createdAt, row.id]);
}

export async function findTracked(
  db: Database,
  scope: UserScope,
  id: string,
): Promise<TrackedApplicationRow | null> {
  const rows = await db
    .select()
    .from(tracked)
    .where(ownRow(tracked, scope, id))
    .limit(1);
  return rows[0] ?? null;
}

interface NewTracked extends Omit<CreateTrackedApplication, 'statusNote'> {
  id: string;
  nextInterviewDate: string | null;
  activityLog: Activity[];
  statusHistory: StatusChange[];
}

/** Null when an application or posting that it names is absent or not the caller's to see. */
export async function insertTracked(
  db: Database,
  scope: UserScope,
  row: NewTracked,
): Promise<TrackedApplicationRow | null> {
  const jobId = sql`coalesce(${row.jobId}, ${applications.jobId})`;
  const selected = selectedRow(tracked, {
    ...row,
    userId: scope.userId,
    jobId: sql`${jobs.id}`,
    jobTitle: sql`coalesce(${row.jobTitle}, ${applications.jobTitle}, ${jobs.title})`,
    company: sql`coalesce(${row.company}, ${applications.company}, ${jobs.company})`,
    location: sql`coalesce(${row.location}, ${jobs.location})`,
    matchScore: sql`coalesce(${row.matchScore}, ${userJobs.matchScore})`,
  });
  const rows = await db
    .insert(tracked)
    .select(
      sql`${selected} from (select 1)
        left join ${applications} on ${ownRow(applications, scope, row.applicationId ?? '')}
        left join ${jobs} on ${and(eq(jobs.id, jobId), visibleTo(scope))}
        left join ${userJobs} on ${callersRow(scope)}
        where (${row.applicationId} is null or ${applications.id} is not null)
          and (${row.jobId} is null or ${jobs.id} is not null)`,
    )
    .returning();
  return rows[0] ?? null;
}

type Row = typeof tracked.$inferInsert;
/** A column left undefined is not set. */
type Columns = { [Name in keyof Omit<Row, 'id' | 'userId'>]?: Row[Name] | SQL | undefined };

/**
 * Sets the sent columns and appends to the activity log. With a status change, null and nothing
 * written unless the status is still the one the change was judged by: of the same change sent many
 * times in parallel one is made.
 */
export async function updateTracked(
  db: Database,
  scope: UserScope,
  id: string,
  {
    columns,
    activity,
    change,
  }: { columns: Columns; activity: Activity; change?: Change | undefined },
): Promise<TrackedApplicationRow | null> {
  const status = change && {
    status: change.to.status,
    statusHistory: appended(tracked.statusHistory, change.to),
  };
  return write(db, scope, id, activity, { ...columns, ...status }, [
    change && eq(tracked.status, change.from),
  ]);
}

interface Change {
  from: TrackerStatus;
  to: StatusChange;
}

/** Null when it is not the caller's or was already so. */
export const setArchived = (
  db: Database,
  scope: UserScope,
  id: string,
  activity: Activity,
  archived: boolean,
): Promise<TrackedApplicationRow | null> =>
  write(db, scope, id, activity, { archived }, [eq(tracked.archived, !archived)]);

async function write(
  db: Database,
  scope: UserScope,
  id: string,
  activity: Activity,
  columns: Columns,
  conditions: (SQL | undefined)[],
): Promise<TrackedApplicationRow | null> {
  const activityLog = appended(tracked.activityLog, activity);
  const rows = await db
    .update(tracked)
    .set({ ...columns, activityLog, updatedAt: now })
    .where(and(ownRow(tracked, scope, id), ...conditions))
    .returning();
  return rows[0] ?? null;
}

/** Whether there was such a row. */
export async function deleteTracked(db: Database, scope: UserScope, id: string): Promise<boolean> {
  const rows = await db
    .delete(tracked)
    .where(ownRow(tracked, scope, id))
    .returning({ id: tracked.id });
  return rows.length > 0;
}
