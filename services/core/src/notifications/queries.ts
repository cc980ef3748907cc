import { now } from '@jobmatch/db-schema/columns';
import { notifications } from '@jobmatch/db-schema/notifications';
import type { UserScope } from '@jobmatch/shared/caller';
import { and, count, desc, eq, gte, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { ownRow } from '../owned-collection.ts';
import { type Page, pageOf, rowWindow } from '../pagination.ts';
import { selectedRow } from '../selected-row.ts';

const shown = {
  id: notifications.id,
  type: notifications.type,
  title: notifications.title,
  message: notifications.message,
  actionUrl: notifications.actionUrl,
  actionText: notifications.actionText,
  read: notifications.read,
  createdAt: notifications.createdAt,
  updatedAt: notifications.updatedAt,
};

export async function insertNotification(
  db: Database,
  notification: typeof notifications.$inferInsert,
): Promise<void> {
  await db.insert(notifications).values(notification);
}

/** One statement: of parallel calls one tells the user. */
export async function insertNotificationOnce(
  db: Database,
  { userId }: UserScope,
  notification: Omit<typeof notifications.$inferInsert, 'userId'>,
  { since, at }: { since: string; at: string },
): Promise<void> {
  const row = selectedRow(notifications, {
    ...notification,
    userId,
    createdAt: at,
    updatedAt: at,
  });
  const earlier = and(
    eq(notifications.userId, userId),
    eq(notifications.type, notification.type),
    gte(notifications.createdAt, since),
  );
  await db
    .insert(notifications)
    .select(sql`${row} where not exists(select 1 from ${notifications} where ${earlier})`);
}

/** One page of the caller's notifications, newest first. */
export async function listNotifications(
  db: Database,
  scope: UserScope,
  query: Page & { read?: boolean | undefined },
) {
  const { limit, offset } = rowWindow(query);
  const { createdAt, id } = notifications;
  const listed = and(
    eq(notifications.userId, scope.userId),
    query.read === undefined ? undefined : eq(notifications.read, query.read),
  );
  const after =
    query.cursor && sql`(${createdAt}, ${id}) < (${query.cursor[0]}, ${query.cursor[1]})`;
  const [rows, counts] = await db.batch([
    db
      .select(shown)
      .from(notifications)
      .where(and(listed, after))
      .orderBy(desc(createdAt), desc(id))
      .limit(limit)
      .offset(offset),
    db.select({ total: count() }).from(notifications).where(listed),
  ]);
  return pageOf(rows, counts[0]?.total ?? 0, query, (row) => [row.createdAt, row.id]);
}

/** Marks one read and answers it; one that was read before keeps its time. */
export async function markRead(db: Database, scope: UserScope, id: string) {
  const rows = await db
    .update(notifications)
    .set({
      read: true,
      updatedAt: sql`iif(${notifications.read}, ${notifications.updatedAt}, ${now})`,
    })
    .where(ownRow(notifications, scope, id))
    .returning(shown);
  return rows[0] ?? null;
}

/** Marks all read and answers how many were not. */
export async function markAllRead(db: Database, scope: UserScope): Promise<number> {
  const result = await db
    .update(notifications)
    .set({ read: true, updatedAt: now })
    .where(and(eq(notifications.userId, scope.userId), eq(notifications.read, false)));
  return result.meta.changes;
}
