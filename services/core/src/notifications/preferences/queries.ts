import { now } from '@jobmatch/db-schema/columns';
import { notificationPreferences as preferences } from '@jobmatch/db-schema/notifications';
import type { UserScope } from '@jobmatch/shared/caller';
import { newId } from '@jobmatch/shared/ids';
import { eq, getTableColumns } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import {
  DEFAULT_PREFERENCES,
  type NotificationPreferences,
  type PutNotificationPreferences,
} from './preferences.ts';

const { id: _id, userId: _userId, createdAt: _createdAt, ...shown } = getTableColumns(preferences);

/** The caller's preferences, or the defaults. */
export async function findNotificationPreferences(
  db: Database,
  scope: UserScope,
): Promise<NotificationPreferences> {
  const rows = await db
    .select(shown)
    .from(preferences)
    .where(eq(preferences.userId, scope.userId))
    .limit(1);
  return rows[0] ?? DEFAULT_PREFERENCES;
}

/** Stores the caller's preferences, new or not, in one statement. */
export async function upsertNotificationPreferences(
  db: Database,
  scope: UserScope,
  set: PutNotificationPreferences,
): Promise<NotificationPreferences> {
  return db
    .insert(preferences)
    .values({ id: newId(), userId: scope.userId, ...set })
    .onConflictDoUpdate({ target: preferences.userId, set: { ...set, updatedAt: now } })
    .returning(shown)
    .get();
}
