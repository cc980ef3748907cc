import { now } from '@jobmatch/db-schema/columns';
import { webhookEndpoints as endpoints } from '@jobmatch/db-schema/webhooks';
import type { UserScope } from '@jobmatch/shared/caller';
import { WebhookEndpoint, type WebhookEndpoints } from '@jobmatch/shared/contracts/webhooks';
import { and, count, desc, eq, sql } from 'drizzle-orm';
import * as v from 'valibot';
import type { Database } from '../../database.ts';
import { ifRoom, ownRow } from '../../owned-collection.ts';
import { type Page, pageOf, rowWindow } from '../../pagination.ts';

/** One page of the caller's endpoints, newest first. */
export async function listEndpoints(
  db: Database,
  scope: UserScope,
  page: Page,
): Promise<WebhookEndpoints> {
  const { limit, offset } = rowWindow(page);
  const mine = eq(endpoints.userId, scope.userId);
  const after =
    page.cursor &&
    sql`(${endpoints.createdAt}, ${endpoints.id}) < (${page.cursor[0]}, ${page.cursor[1]})`;
  const [rows, counts] = await db.batch([
    db
      .select()
      .from(endpoints)
      .where(and(mine, after))
      .orderBy(desc(endpoints.createdAt), desc(endpoints.id))
      .limit(limit)
      .offset(offset),
    db.select({ total: count() }).from(endpoints).where(mine),
  ]);
  const { rows: shown, info } = pageOf(rows.map(toEndpoint), counts[0]?.total ?? 0, page, (row) => [
    row.createdAt,
    row.id,
  ]);
  return { endpoints: shown, ...info };
}

export async function findEndpoint(
  db: Database,
  scope: UserScope,
  id: string,
): Promise<WebhookEndpoint | null> {
  const rows = await db
    .select()
    .from(endpoints)
    .where(ownRow(endpoints, scope, id))
    .limit(1);
  return rows[0] === undefined ? null : toEndpoint(rows[0]);
}

interface NewEndpoint {
  id: string;
  url: string;
  events: string[];
  secretEncrypted: string;
}

/** Null when the caller already has `max` endpoints. */
export async function insertEndpoint(
  db: Database,
  scope: UserScope,
  endpoint: NewEndpoint,
  max: number,
): Promise<WebhookEndpoint | null> {
  const rows = await db
    .insert(endpoints)
    .select(ifRoom(endpoints, scope, endpoint, max))
    .returning();
  return rows[0] === undefined ? null : toEndpoint(rows[0]);
}

/** A column left undefined is not set. */
interface Changes {
  url?: string | undefined;
  events?: string[] | undefined;
  disabledAt?: string | null;
  failures?: number;
}

export async function updateEndpoint(
  db: Database,
  scope: UserScope,
  id: string,
  changes: Changes,
): Promise<WebhookEndpoint | null> {
  const rows = await db
    .update(endpoints)
    .set({ ...changes, updatedAt: now })
    .where(ownRow(endpoints, scope, id))
    .returning();
  return rows[0] === undefined ? null : toEndpoint(rows[0]);
}

/** Whether there was such an endpoint; its deliveries go with it. */
export async function deleteEndpoint(db: Database, scope: UserScope, id: string): Promise<boolean> {
  const rows = await db
    .delete(endpoints)
    .where(ownRow(endpoints, scope, id))
    .returning({ id: endpoints.id });
  return rows.length > 0;
}

// The events are stored as JSON text, so they are not known until parsed.
const toEndpoint = (row: typeof endpoints.$inferSelect): WebhookEndpoint =>
  v.parse(WebhookEndpoint, { ...row, enabled: row.disabledAt === null });
