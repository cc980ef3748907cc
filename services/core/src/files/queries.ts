import { now } from '@jobmatch/db-schema/columns';
import { type FileRow, files } from '@jobmatch/db-schema/files';
import { users } from '@jobmatch/db-schema/users';
import type { UserScope } from '@jobmatch/shared/caller';
import { and, eq, gt, isNull, lt, lte, or, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { ifRoom, ownRow } from '../owned-collection.ts';
import type { VerifiedLink } from './links.ts';

const unexpired = or(isNull(files.expiresAt), gt(files.expiresAt, now));

/** Null for another user's file, an absent one, and one whose time is over. */
export async function findFile(
  db: Database,
  scope: UserScope,
  id: string,
): Promise<FileRow | null> {
  const rows = await db
    .select()
    .from(files)
    .where(and(ownRow(files, scope, id), unexpired))
    .limit(1);
  return rows[0] ?? null;
}

/** The file that a link opens; null once it is gone. */
export async function findLinkedFile(db: Database, link: VerifiedLink): Promise<FileRow | null> {
  const rows = await db
    .select()
    .from(files)
    .where(and(eq(files.id, link.fileId), unexpired))
    .limit(1);
  return rows[0] ?? null;
}

/** False when the caller already has `max` files in the bucket. */
export async function insertFile(
  db: Database,
  scope: UserScope,
  row: Omit<typeof files.$inferInsert, 'userId'>,
  max: number,
): Promise<boolean> {
  const rows = await db
    .insert(files)
    .select(ifRoom(files, scope, row, max, eq(files.bucket, row.bucket)))
    .returning({ id: files.id });
  return rows.length > 0;
}

/** Takes the time limit off a file. Null where the time was over already. */
export async function keepFile(
  db: Database,
  scope: UserScope,
  id: string,
): Promise<FileRow | null> {
  const rows = await db
    .update(files)
    .set({ expiresAt: null, updatedAt: now })
    .where(and(ownRow(files, scope, id), unexpired))
    .returning();
  return rows[0] ?? null;
}

/** Forgets a file, as a profile's photo too. */
export async function deleteFile(
  db: Database,
  scope: UserScope,
  { id, key }: Pick<FileRow, 'id' | 'key'>,
): Promise<void> {
  await db.batch([
    db
      .update(users)
      .set({ photoKey: null, updatedAt: now })
      .where(and(eq(users.id, scope.userId), eq(users.photoKey, key))),
    db.delete(files).where(ownRow(files, scope, id)),
  ]);
}

/** Oldest first, files of any user whose time is over. */
export const expiredFiles = (db: Database, before: string, limit: number) =>
  db
    .select()
    .from(files)
    .where(sql`${files.expiresAt} <= ${before}`)
    .orderBy(files.expiresAt)
    .limit(limit);

/** Which of the keys have a row. */
export async function keysWithRow(db: Database, keys: readonly string[]): Promise<string[]> {
  const listed = sql`select value from json_each(${JSON.stringify(keys)})`;
  const rows = await db
    .select({ key: files.key })
    .from(files)
    .where(sql`${files.key} in (${listed})`);
  return rows.map(({ key }) => key);
}

/** Rows by key, older than `before`. */
export const rowsBetween = (
  db: Database,
  { after, until }: { after: string; until: string },
  before: string,
  limit: number,
) =>
  db
    .select()
    .from(files)
    .where(and(gt(files.key, after), lte(files.key, until), lt(files.createdAt, before)))
    .orderBy(files.key)
    .limit(limit);
