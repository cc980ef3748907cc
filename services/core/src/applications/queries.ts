import { type ApplicationRow, applications } from '@jobmatch/db-schema/applications';
import { now } from '@jobmatch/db-schema/columns';
import { jobs } from '@jobmatch/db-schema/jobs';
import type { UserScope } from '@jobmatch/shared/caller';
import {
  Application,
  type ApplicationSummary,
  type Edit,
} from '@jobmatch/shared/contracts/application-answers';
import { and, count, desc, eq, sql } from 'drizzle-orm';
import * as v from 'valibot';
import type { Database } from '../database.ts';
import { visibleTo } from '../jobs/visibility.ts';
import { ownRow } from '../owned-collection.ts';
import { pageOf, rowWindow } from '../pagination.ts';
import { selectedRow } from '../selected-row.ts';
import type { CreateApplication, ListApplications, UpdateApplication } from './application.ts';

const { createdAt, id: applicationId } = applications;

/** Documents can be large, so a list reads the names of the variants only. */
const summaryColumns = {
  id: applications.id,
  jobId: applications.jobId,
  jobTitle: applications.jobTitle,
  company: applications.company,
  status: applications.status,
  variants: sql`(select json_group_array(json_object('id', value->>'id', 'name', value->>'name'))
    from json_each(${applications.variants}))`.mapWith(
    (names: string): ApplicationSummary['variants'] => JSON.parse(names),
  ),
  selectedVariantId: applications.selectedVariantId,
  submittedAt: applications.submittedAt,
  createdAt: applications.createdAt,
  updatedAt: applications.updatedAt,
};

/** One page of the caller's applications, newest first. */
export async function listApplications(db: Database, scope: UserScope, query: ListApplications) {
  const { limit, offset } = rowWindow(query);
  const { status, cursor } = query;
  const listed = and(
    eq(applications.userId, scope.userId),
    status === undefined ? undefined : eq(applications.status, status),
  );
  const after = cursor && sql`(${createdAt}, ${applicationId}) < (${cursor[0]}, ${cursor[1]})`;
  const [rows, counts] = await db.batch([
    db
      .select(summaryColumns)
      .from(applications)
      .where(and(listed, after))
      .orderBy(desc(createdAt), desc(applicationId))
      .limit(limit)
      .offset(offset),
    db.select({ total: count() }).from(applications).where(listed),
  ]);
  return pageOf(rows, counts[0]?.total ?? 0, query, (row) => [row.createdAt, row.id]);
}

export async function findApplication(
  db: Database,
  scope: UserScope,
  id: string,
): Promise<ApplicationRow | null> {
  const rows = await db
    .select()
    .from(applications)
    .where(ownRow(applications, scope, id))
    .limit(1);
  return rows[0] ?? null;
}

/** Null when the posting it names is absent or not visible to the caller. */
export async function insertApplication(
  db: Database,
  scope: UserScope,
  application: CreateApplication & { id: string; submittedAt: string | null },
): Promise<ApplicationRow | null> {
  const row = selectedRow(applications, {
    ...application,
    userId: scope.userId,
    jobTitle: application.jobTitle ?? sql`${jobs.title}`,
    company: application.company ?? sql`${jobs.company}`,
  });
  const named = and(eq(jobs.id, application.jobId ?? ''), visibleTo(scope));
  const source = application.jobId === null ? row : sql`${row} from ${jobs} where ${named}`;
  const rows = await db.insert(applications).select(source).returning();
  return rows[0] ?? null;
}

/** Sets the sent fields only. Null, with nothing written, unless the row is still at `revision`. */
export async function updateApplication(
  db: Database,
  scope: UserScope,
  { id, revision }: Pick<ApplicationRow, 'id' | 'revision'>,
  changes: UpdateApplication & { editHistory: Edit[] },
): Promise<ApplicationRow | null> {
  const submitted =
    changes.status === 'submitted'
      ? { submittedAt: sql`coalesce(${applications.submittedAt}, ${now})` }
      : {};
  const rows = await db
    .update(applications)
    .set({ ...changes, ...submitted, revision: revision + 1, updatedAt: now })
    .where(and(ownRow(applications, scope, id), eq(applications.revision, revision)))
    .returning();
  return rows[0] ?? null;
}

/** Whether there was such an application. */
export async function deleteApplication(
  db: Database,
  scope: UserScope,
  id: string,
): Promise<boolean> {
  const rows = await db
    .delete(applications)
    .where(ownRow(applications, scope, id))
    .returning({ id: applications.id });
  return rows.length > 0;
}

// Documents are stored as JSON text, so their shape is not known until parsed.
export const toApplication = (row: ApplicationRow): Application => v.parse(Application, row);
