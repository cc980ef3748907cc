import { now } from '@jobmatch/db-schema/columns';
import { type ResumeRow, resumes } from '@jobmatch/db-schema/resumes';
import type { UserScope } from '@jobmatch/shared/caller';
import { type CreateResume, Resume, type UpdateResume } from '@jobmatch/shared/contracts/resumes';
import { and, count, desc, eq, sql } from 'drizzle-orm';
import * as v from 'valibot';
import type { Database } from '../database.ts';
import { ifRoom, ownRow } from '../owned-collection.ts';
import { type Page, pageOf, rowWindow } from '../pagination.ts';

const { createdAt, id: resumeId } = resumes;

/** One page of the caller's résumés, newest first. */
export async function listResumes(db: Database, scope: UserScope, page: Page) {
  const { limit, offset } = rowWindow(page);
  const mine = eq(resumes.userId, scope.userId);
  const after =
    page.cursor && sql`(${createdAt}, ${resumeId}) < (${page.cursor[0]}, ${page.cursor[1]})`;
  const [rows, counts] = await db.batch([
    db
      .select()
      .from(resumes)
      .where(and(mine, after))
      .orderBy(desc(createdAt), desc(resumeId))
      .limit(limit)
      .offset(offset),
    db.select({ total: count() }).from(resumes).where(mine),
  ]);
  const total = counts[0]?.total ?? 0;
  return pageOf(rows.map(toResume), total, page, (row) => [row.createdAt, row.id]);
}

export async function findResume(
  db: Database,
  scope: UserScope,
  id: string,
): Promise<Resume | null> {
  const rows = await db
    .select()
    .from(resumes)
    .where(ownRow(resumes, scope, id))
    .limit(1);
  return rows[0] === undefined ? null : toResume(rows[0]);
}

/** Null when the caller already has `max` résumés. */
export async function insertResume(
  db: Database,
  scope: UserScope,
  resume: CreateResume & { id: string },
  max: number,
): Promise<Resume | null> {
  const rows = await db
    .insert(resumes)
    .select(ifRoom(resumes, scope, resume, max))
    .returning();
  return rows[0] === undefined ? null : toResume(rows[0]);
}

/** Sets the sent fields only. */
export async function updateResume(
  db: Database,
  scope: UserScope,
  id: string,
  changes: UpdateResume,
): Promise<Resume | null> {
  const rows = await db
    .update(resumes)
    .set({ ...changes, updatedAt: now })
    .where(ownRow(resumes, scope, id))
    .returning();
  return rows[0] === undefined ? null : toResume(rows[0]);
}

/** Whether there was such a résumé. */
export async function deleteResume(db: Database, scope: UserScope, id: string): Promise<boolean> {
  const rows = await db
    .delete(resumes)
    .where(ownRow(resumes, scope, id))
    .returning({ id: resumes.id });
  return rows.length > 0;
}

/** Sections and formats are JSON in the database, so their shape is looked at again. */
const toResume = (row: ResumeRow): Resume =>
  v.parse(Resume, {
    id: row.id,
    title: row.title,
    type: row.type,
    sections: row.sections,
    formats: row.formats,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  });
