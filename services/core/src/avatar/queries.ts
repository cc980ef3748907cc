import { now } from '@jobmatch/db-schema/columns';
import { type FileRow, files } from '@jobmatch/db-schema/files';
import { users } from '@jobmatch/db-schema/users';
import type { UserScope } from '@jobmatch/shared/caller';
import { and, eq, gt, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { ownRow } from '../owned-collection.ts';

/** Ends the time of the file that is the caller's photo now. */
const expirePhoto = (db: Database, scope: UserScope) =>
  db
    .update(files)
    .set({ expiresAt: now, updatedAt: now })
    .where(
      and(
        eq(files.userId, scope.userId),
        eq(
          files.key,
          sql`(select ${users.photoKey} from ${users} where ${users.id} = ${scope.userId})`,
        ),
      ),
    )
    .returning();

/**
 * Makes a file the caller's photo and ends the earlier one's time, in one transaction: of parallel
 * changes each replaces the one before it, and no file is forgotten. Gives the replaced files.
 */
export async function replacePhoto(
  db: Database,
  scope: UserScope,
  { id, key }: Pick<FileRow, 'id' | 'key'>,
): Promise<FileRow[]> {
  const [replaced] = await db.batch([
    expirePhoto(db, scope),
    db
      .update(files)
      .set({ expiresAt: null, updatedAt: now })
      .where(and(ownRow(files, scope, id), gt(files.expiresAt, now))),
    db.update(users).set({ photoKey: key, updatedAt: now }).where(eq(users.id, scope.userId)),
  ]);
  return replaced;
}

/** Leaves the caller without a photo. Gives the files that were one. */
export async function dropPhoto(db: Database, scope: UserScope): Promise<FileRow[]> {
  const [dropped] = await db.batch([
    expirePhoto(db, scope),
    db.update(users).set({ photoKey: null, updatedAt: now }).where(eq(users.id, scope.userId)),
  ]);
  return dropped;
}
