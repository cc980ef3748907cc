import { now } from '@jobmatch/db-schema/columns';
import { type EducationRow, education } from '@jobmatch/db-schema/profile';
import type { UserScope } from '@jobmatch/shared/caller';
import type {
  CreateEducation,
  Education,
  UpdateEducation,
} from '@jobmatch/shared/contracts/profile';
import { and, count, desc, eq, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { ifRoom, ownRow } from '../owned-collection.ts';
import { type Page, pageOf, rowWindow } from '../pagination.ts';

// A null never compares as smaller, which would end a list at its first undated row.
const startDate = sql`coalesce(${education.startDate}, '')`;

/** One page of the caller's education, latest start first, undated entries last. */
export async function listEducation(db: Database, scope: UserScope, page: Page) {
  const { limit, offset } = rowWindow(page);
  const mine = eq(education.userId, scope.userId);
  const after =
    page.cursor && sql`(${startDate}, ${education.id}) < (${page.cursor[0]}, ${page.cursor[1]})`;
  const [rows, counts] = await db.batch([
    db
      .select()
      .from(education)
      .where(and(mine, after))
      .orderBy(desc(startDate), desc(education.id))
      .limit(limit)
      .offset(offset),
    db.select({ total: count() }).from(education).where(mine),
  ]);
  const total = counts[0]?.total ?? 0;
  return pageOf(rows.map(toEducation), total, page, (row) => [row.startDate ?? '', row.id]);
}

export async function findEducation(
  db: Database,
  scope: UserScope,
  id: string,
): Promise<Education | null> {
  const rows = await db
    .select()
    .from(education)
    .where(ownRow(education, scope, id))
    .limit(1);
  return rows[0] === undefined ? null : toEducation(rows[0]);
}

/** Null when the caller already has `max` entries. */
export async function insertEducation(
  db: Database,
  scope: UserScope,
  entry: CreateEducation & { id: string },
  max: number,
): Promise<Education | null> {
  const rows = await db
    .insert(education)
    .select(ifRoom(education, scope, entry, max))
    .returning();
  return rows[0] === undefined ? null : toEducation(rows[0]);
}

/** Sets the sent fields only. */
export async function updateEducation(
  db: Database,
  scope: UserScope,
  id: string,
  changes: UpdateEducation,
): Promise<Education | null> {
  const rows = await db
    .update(education)
    .set({ ...changes, updatedAt: now })
    .where(ownRow(education, scope, id))
    .returning();
  return rows[0] === undefined ? null : toEducation(rows[0]);
}

/** Whether there was such an entry. */
export async function deleteEducation(
  db: Database,
  scope: UserScope,
  id: string,
): Promise<boolean> {
  const rows = await db
    .delete(education)
    .where(ownRow(education, scope, id))
    .returning({ id: education.id });
  return rows.length > 0;
}

export const toEducation = (row: EducationRow): Education => ({
  id: row.id,
  institution: row.institution,
  degree: row.degree,
  fieldOfStudy: row.fieldOfStudy,
  grade: row.grade,
  startDate: row.startDate,
  endDate: row.endDate,
  isCurrent: row.isCurrent,
  description: row.description,
  createdAt: row.createdAt,
  updatedAt: row.updatedAt,
});
