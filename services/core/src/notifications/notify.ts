import type { UserScope } from '@jobmatch/shared/caller';
import { newId } from '@jobmatch/shared/ids';
import type { Database } from '../database.ts';
import { insertNotification, insertNotificationOnce } from './queries.ts';

interface Notice {
  /** What it is about, for example `plan_changed`. */
  type: string;
  title: string;
  message: string;
  /** A path of the app. */
  actionUrl?: string;
  actionText?: string;
}

/** Puts a notification into the user's list. */
export const notify = (db: Database, { userId }: UserScope, notice: Notice): Promise<void> =>
  insertNotification(db, { ...notice, id: newId(), userId });

/** Puts it into the list unless one of its type came after `since` (ISO 8601). */
export const notifyOnce = (
  db: Database,
  scope: UserScope,
  notice: Notice,
  { since, now }: { since: string; now: Date },
): Promise<void> =>
  insertNotificationOnce(db, scope, { ...notice, id: newId() }, { since, at: now.toISOString() });
