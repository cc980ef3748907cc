import { now } from '@jobmatch/db-schema/columns';
import { type JobSearchTemplateRow, jobSearchTemplates } from '@jobmatch/db-schema/searches';
import type { UserScope } from '@jobmatch/shared/caller';
import { and, count, desc, eq, ne, sql } from 'drizzle-orm';
import * as v from 'valibot';
import type { Database } from '../database.ts';
import { ifRoom, ownRow } from '../owned-collection.ts';
import { type Page, pageOf, rowWindow } from '../pagination.ts';
import {
  type CreateSearchTemplate,
  SearchTemplate,
  type UpdateSearchTemplate,
} from './template.ts';

const { createdAt, id: templateId } = jobSearchTemplates;

/** One page of the caller's templates, newest first. */
export async function listTemplates(db: Database, scope: UserScope, page: Page) {
  const { limit, offset } = rowWindow(page);
  const mine = eq(jobSearchTemplates.userId, scope.userId);
  const after =
    page.cursor && sql`(${createdAt}, ${templateId}) < (${page.cursor[0]}, ${page.cursor[1]})`;
  const [rows, counts] = await db.batch([
    db
      .select()
      .from(jobSearchTemplates)
      .where(and(mine, after))
      .orderBy(desc(createdAt), desc(templateId))
      .limit(limit)
      .offset(offset),
    db.select({ total: count() }).from(jobSearchTemplates).where(mine),
  ]);
  const total = counts[0]?.total ?? 0;
  return pageOf(rows.map(toTemplate), total, page, (row) => [row.createdAt, row.id]);
}

export async function findTemplate(
  db: Database,
  scope: UserScope,
  id: string,
): Promise<SearchTemplate | null> {
  const rows = await db
    .select()
    .from(jobSearchTemplates)
    .where(ownRow(jobSearchTemplates, scope, id))
    .limit(1);
  return rows[0] === undefined ? null : toTemplate(rows[0]);
}

/** Null when the caller already has `max` templates; the default one then stays what it was. */
export async function insertTemplate(
  db: Database,
  scope: UserScope,
  template: CreateSearchTemplate & { id: string; nextRunAt: string | null },
  max: number,
): Promise<SearchTemplate | null> {
  const { id, isDefault, ...row } = template;
  const [, , rows] = await db.batch([
    db
      .insert(jobSearchTemplates)
      .select(ifRoom(jobSearchTemplates, scope, { id, ...row, isDefault: false }, max)),
    takeDefault(db, scope, id, isDefault),
    setTemplate(db, scope, id, { isDefault }),
  ]);
  return rows[0] === undefined ? null : toTemplate(rows[0]);
}

/** Sets the sent fields only. */
export async function updateTemplate(
  db: Database,
  scope: UserScope,
  id: string,
  changes: UpdateSearchTemplate & { nextRunAt?: string | null },
): Promise<SearchTemplate | null> {
  const [, rows] = await db.batch([
    takeDefault(db, scope, id, changes.isDefault ?? false),
    setTemplate(db, scope, id, { ...changes, updatedAt: now }),
  ]);
  return rows[0] === undefined ? null : toTemplate(rows[0]);
}

const setTemplate = (
  db: Database,
  scope: UserScope,
  id: string,
  set: UpdateSearchTemplate & { nextRunAt?: string | null; updatedAt?: typeof now },
) =>
  db
    .update(jobSearchTemplates)
    .set(set)
    .where(ownRow(jobSearchTemplates, scope, id))
    .returning();

/** Before a template becomes the default: none of the caller's others is, provided that there is it. */
const takeDefault = (db: Database, scope: UserScope, id: string, isDefault: boolean) =>
  db
    .update(jobSearchTemplates)
    .set({ isDefault: false, updatedAt: now })
    .where(
      and(
        eq(jobSearchTemplates.userId, scope.userId),
        sql`${jobSearchTemplates.isDefault} = 1`,
        ne(jobSearchTemplates.id, id),
        sql`${isDefault}`,
        sql`exists (select 1 from job_search_templates as chosen
          where chosen.id = ${id} and chosen.user_id = ${scope.userId})`,
      ),
    );

/** Counts one use more. */
export async function countUse(
  db: Database,
  scope: UserScope,
  id: string,
): Promise<SearchTemplate | null> {
  const rows = await db
    .update(jobSearchTemplates)
    .set({ useCount: sql`${jobSearchTemplates.useCount} + 1` })
    .where(ownRow(jobSearchTemplates, scope, id))
    .returning();
  return rows[0] === undefined ? null : toTemplate(rows[0]);
}

/** Whether there was such a template. */
export async function deleteTemplate(db: Database, scope: UserScope, id: string): Promise<boolean> {
  const rows = await db
    .delete(jobSearchTemplates)
    .where(ownRow(jobSearchTemplates, scope, id))
    .returning({ id: templateId });
  return rows.length > 0;
}

// The criteria are stored as JSON text, so they are only known to be an object until parsed.
const toTemplate = (row: JobSearchTemplateRow): SearchTemplate => v.parse(SearchTemplate, row);
