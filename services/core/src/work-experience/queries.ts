import { now } from '@jobmatch/db-schema/columns';
import { type WorkExperienceRow, workExperience } from '@jobmatch/db-schema/profile';
import type { UserScope } from '@jobmatch/shared/caller';
import type {
  CreateWorkExperience,
  UpdateWorkExperience,
  WorkExperience,
} from '@jobmatch/shared/contracts/profile';
import { and, count, desc, eq, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { ifRoom, ownRow } from '../owned-collection.ts';
import { type Page, pageOf, rowWindow } from '../pagination.ts';

const { startDate, id: entryId } = workExperience;

/** One page of the caller's work experience, latest start first. */
export async function listWorkExperience(db: Database, scope: UserScope, page: Page) {
  const { limit, offset } = rowWindow(page);
  const mine = eq(workExperience.userId, scope.userId);
  const after =
    page.cursor && sql`(${startDate}, ${entryId}) < (${page.cursor[0]}, ${page.cursor[1]})`;
  const [rows, counts] = await db.batch([
    db
      .select()
      .from(workExperience)
      .where(and(mine, after))
      .orderBy(desc(startDate), desc(entryId))
      .limit(limit)
      .offset(offset),
    db.select({ total: count() }).from(workExperience).where(mine),
  ]);
  const total = counts[0]?.total ?? 0;
  return pageOf(rows.map(toWorkExperience), total, page, (row) => [row.startDate, row.id]);
}

export async function findWorkExperience(
  db: Database,
  scope: UserScope,
  id: string,
): Promise<WorkExperience | null> {
  const rows = await db
    .select()
    .from(workExperience)
    .where(ownRow(workExperience, scope, id))
    .limit(1);
  return rows[0] === undefined ? null : toWorkExperience(rows[0]);
}

/** Null when the caller already has `max` entries. */
export async function insertWorkExperience(
  db: Database,
  scope: UserScope,
  experience: CreateWorkExperience & { id: string },
  max: number,
): Promise<WorkExperience | null> {
  const rows = await db
    .insert(workExperience)
    .select(ifRoom(workExperience, scope, experience, max))
    .returning();
  return rows[0] === undefined ? null : toWorkExperience(rows[0]);
}

/** Sets the sent fields only. */
export async function updateWorkExperience(
  db: Database,
  scope: UserScope,
  id: string,
  changes: UpdateWorkExperience,
): Promise<WorkExperience | null> {
  const rows = await db
    .update(workExperience)
    .set({ ...changes, updatedAt: now })
    .where(ownRow(workExperience, scope, id))
    .returning();
  return rows[0] === undefined ? null : toWorkExperience(rows[0]);
}

/** Whether there was such an entry. */
export async function deleteWorkExperience(
  db: Database,
  scope: UserScope,
  id: string,
): Promise<boolean> {
  const rows = await db
    .delete(workExperience)
    .where(ownRow(workExperience, scope, id))
    .returning({ id: workExperience.id });
  return rows.length > 0;
}

export const toWorkExperience = (row: WorkExperienceRow): WorkExperience => ({
  id: row.id,
  company: row.company,
  title: row.title,
  location: row.location,
  employmentType: row.employmentType,
  startDate: row.startDate,
  endDate: row.endDate,
  isCurrent: row.isCurrent,
  description: row.description,
  accomplishments: row.accomplishments,
  createdAt: row.createdAt,
  updatedAt: row.updatedAt,
});
