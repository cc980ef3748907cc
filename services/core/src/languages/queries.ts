import { now } from '@jobmatch/db-schema/columns';
import { type LanguageRow, languages } from '@jobmatch/db-schema/profile-extras';
import type { UserScope } from '@jobmatch/shared/caller';
import { and, count, eq, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { ifRoom, ownRow } from '../owned-collection.ts';
import { type Page, pageOf, rowWindow } from '../pagination.ts';
import type { Language, CreateLanguage, UpdateLanguage } from './language.ts';

const { language, id: entryId } = languages;

/** One page of the caller's languages, by name. */
export async function listLanguages(db: Database, scope: UserScope, page: Page) {
  const { limit, offset } = rowWindow(page);
  const mine = eq(languages.userId, scope.userId);
  const after =
    page.cursor && sql`(${language}, ${entryId}) > (${page.cursor[0]}, ${page.cursor[1]})`;
  const [rows, counts] = await db.batch([
    db
      .select()
      .from(languages)
      .where(and(mine, after))
      .orderBy(language, entryId)
      .limit(limit)
      .offset(offset),
    db.select({ total: count() }).from(languages).where(mine),
  ]);
  const total = counts[0]?.total ?? 0;
  return pageOf(rows.map(toLanguage), total, page, (row) => [row.language, row.id]);
}

export async function findLanguage(
  db: Database,
  scope: UserScope,
  id: string,
): Promise<Language | null> {
  const rows = await db
    .select()
    .from(languages)
    .where(ownRow(languages, scope, id))
    .limit(1);
  return rows[0] === undefined ? null : toLanguage(rows[0]);
}

/** Null when the caller already has `max` languages. */
export async function insertLanguage(
  db: Database,
  scope: UserScope,
  entry: CreateLanguage & { id: string },
  max: number,
): Promise<Language | null> {
  const rows = await db
    .insert(languages)
    .select(ifRoom(languages, scope, entry, max))
    .returning();
  return rows[0] === undefined ? null : toLanguage(rows[0]);
}

/** Sets the sent fields only. */
export async function updateLanguage(
  db: Database,
  scope: UserScope,
  id: string,
  changes: UpdateLanguage,
): Promise<Language | null> {
  const rows = await db
    .update(languages)
    .set({ ...changes, updatedAt: now })
    .where(ownRow(languages, scope, id))
    .returning();
  return rows[0] === undefined ? null : toLanguage(rows[0]);
}

/** Whether there was such a language. */
export async function deleteLanguage(db: Database, scope: UserScope, id: string): Promise<boolean> {
  const rows = await db
    .delete(languages)
    .where(ownRow(languages, scope, id))
    .returning({ id: languages.id });
  return rows.length > 0;
}

export const toLanguage = (row: LanguageRow): Language => ({
  id: row.id,
  language: row.language,
  fluency: row.fluency,
  createdAt: row.createdAt,
  updatedAt: row.updatedAt,
});
