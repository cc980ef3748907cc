import { securityEvents } from '@jobmatch/db-schema/security';
import type { UserScope } from '@jobmatch/shared/caller';
import { and, count, desc, eq, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { type Page, pageOf, rowWindow } from '../pagination.ts';

export async function insertSecurityEvent(
  db: Database,
  event: typeof securityEvents.$inferInsert,
): Promise<void> {
  await db.insert(securityEvents).values(event);
}

/** One page of what happened to the caller's account, latest first. */
export async function listSecurityEvents(db: Database, scope: UserScope, page: Page) {
  const { limit, offset } = rowWindow(page);
  const mine = eq(securityEvents.userId, scope.userId);
  const after =
    page.cursor &&
    sql`(${securityEvents.createdAt}, ${securityEvents.id}) < (${page.cursor[0]}, ${page.cursor[1]})`;
  const [rows, counts] = await db.batch([
    db
      .select({
        id: securityEvents.id,
        action: securityEvents.action,
        status: securityEvents.status,
        ipAddress: securityEvents.ipAddress,
        userAgent: securityEvents.userAgent,
        device: securityEvents.device,
        browser: securityEvents.browser,
        os: securityEvents.os,
        location: securityEvents.location,
        metadata: securityEvents.metadata,
        createdAt: securityEvents.createdAt,
      })
      .from(securityEvents)
      .where(and(mine, after))
      .orderBy(desc(securityEvents.createdAt), desc(securityEvents.id))
      .limit(limit)
      .offset(offset),
    db.select({ total: count() }).from(securityEvents).where(mine),
  ]);
  return pageOf(rows, counts[0]?.total ?? 0, page, (row) => [row.createdAt, row.id]);
}
