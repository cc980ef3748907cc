import { now as sqlNow } from '@jobmatch/db-schema/columns';
import { webhookDeliveries as deliveries, webhookEndpoints } from '@jobmatch/db-schema/webhooks';
import type { UserScope } from '@jobmatch/shared/caller';
import {
  type DeliveryOutcome,
  type WebhookDeliveries,
  WebhookDelivery,
} from '@jobmatch/shared/contracts/webhooks';
import { and, count, desc, eq, lte, sql } from 'drizzle-orm';
import * as v from 'valibot';
import type { Database } from '../../database.ts';
import { ownRow } from '../../owned-collection.ts';
import { type Page, pageOf, rowWindow } from '../../pagination.ts';

// Attempts have no scope: the queue brings a delivery's id, which nobody but core gave out.

/** One page of what was sent to one of the caller's endpoints, newest first. */
export async function listDeliveries(
  db: Database,
  scope: UserScope,
  endpointId: string,
  page: Page,
): Promise<WebhookDeliveries> {
  const { limit, offset } = rowWindow(page);
  const mine = and(eq(deliveries.userId, scope.userId), eq(deliveries.endpointId, endpointId));
  const after =
    page.cursor &&
    sql`(${deliveries.createdAt}, ${deliveries.id}) < (${page.cursor[0]}, ${page.cursor[1]})`;
  const [rows, counts] = await db.batch([
    db
      .select()
      .from(deliveries)
      .where(and(mine, after))
      .orderBy(desc(deliveries.createdAt), desc(deliveries.id))
      .limit(limit)
      .offset(offset),
    db.select({ total: count() }).from(deliveries).where(mine),
  ]);
  const { rows: shown, info } = pageOf(rows.map(toDelivery), counts[0]?.total ?? 0, page, (row) => [
    row.createdAt,
    row.id,
  ]);
  return { deliveries: shown, ...info };
}

export async function findDelivery(
  db: Database,
  scope: UserScope,
  id: string,
): Promise<WebhookDelivery | null> {
  const rows = await db
    .select()
    .from(deliveries)
    .where(ownRow(deliveries, scope, id))
    .limit(1);
  return rows[0] === undefined ? null : toDelivery(rows[0]);
}

/** The same event to the same endpoint once more; null where the delivery is not the caller's. */
export async function insertReplay(
  db: Database,
  scope: UserScope,
  { id, replayOf }: { id: string; replayOf: string },
): Promise<WebhookDelivery | null> {
  const originals = await db
    .select()
    .from(deliveries)
    .where(ownRow(deliveries, scope, replayOf))
    .limit(1);
  const [original] = originals;
  if (original === undefined) return null;
  const { endpointId, eventId, eventType, payload } = original;
  const rows = await db
    .insert(deliveries)
    .values({
      ...{ id, userId: scope.userId, endpointId, eventId, eventType, payload, replayOf },
      nextRetryAt: sqlNow,
    })
    .returning();
  return rows[0] === undefined ? null : toDelivery(rows[0]);
}

/** Counts an attempt at a delivery that is due, and keeps others off it until `leaseEndsAt`. */
export async function takeAttempt(
  db: Database,
  id: string,
  { now, leaseEndsAt }: { now: string; leaseEndsAt: string },
) {
  const rows = await db
    .update(deliveries)
    .set({
      attempt: sql`${deliveries.attempt} + 1`,
      nextRetryAt: leaseEndsAt,
      updatedAt: now,
    })
    .where(
      and(
        eq(deliveries.id, id),
        eq(deliveries.status, 'pending'),
        lte(deliveries.nextRetryAt, now),
      ),
    )
    .returning();
  return rows[0] ?? null;
}

/** A delivery's state and its endpoint; null where either is gone. */
export async function findAttempt(db: Database, id: string) {
  const rows = await db
    .select({
      status: deliveries.status,
      nextRetryAt: deliveries.nextRetryAt,
      endpointId: webhookEndpoints.id,
      userId: webhookEndpoints.userId,
      url: webhookEndpoints.url,
      secretEncrypted: webhookEndpoints.secretEncrypted,
      disabledAt: webhookEndpoints.disabledAt,
    })
    .from(deliveries)
    .innerJoin(webhookEndpoints, eq(webhookEndpoints.id, deliveries.endpointId))
    .where(eq(deliveries.id, id))
    .limit(1);
  return rows[0] ?? null;
}

/** Notes what came of an attempt, unless a later one has been made; answers whose it was. */
export async function recordOutcome(
  db: Database,
  { deliveryId, attempt, delivered, responseCode, error, retryAfterSeconds }: DeliveryOutcome,
  now: Date,
) {
  const status = delivered ? 'delivered' : retryAfterSeconds === null ? 'failed' : 'pending';
  const at = now.toISOString();
  const dueMs = now.getTime() + (retryAfterSeconds ?? 0) * 1000;
  const rows = await db
    .update(deliveries)
    .set({
      status,
      responseCode,
      error,
      nextRetryAt: status === 'pending' ? new Date(dueMs).toISOString() : null,
      deliveredAt: delivered ? at : null,
      updatedAt: at,
    })
    .where(
      and(
        eq(deliveries.id, deliveryId),
        eq(deliveries.attempt, attempt),
        eq(deliveries.status, 'pending'),
      ),
    )
    .returning({ endpointId: deliveries.endpointId, status: deliveries.status });
  return rows[0] ?? null;
}

export async function forgetFailures(db: Database, endpointId: string): Promise<void> {
  await db
    .update(webhookEndpoints)
    .set({ failures: 0 })
    .where(and(eq(webhookEndpoints.id, endpointId), sql`${webhookEndpoints.failures} > 0`));
}

/** Counts a delivery that was given up; the endpoint if this one disabled it. */
export async function countFailure(
  db: Database,
  endpointId: string,
  { max, now }: { max: number; now: string },
) {
  const failures = sql`${webhookEndpoints.failures} + 1`;
  const rows = await db
    .update(webhookEndpoints)
    .set({
      failures,
      disabledAt: sql`iif(${failures} >= ${max}, coalesce(${webhookEndpoints.disabledAt}, ${now}), ${webhookEndpoints.disabledAt})`,
      updatedAt: now,
    })
    .where(eq(webhookEndpoints.id, endpointId))
    .returning({
      userId: webhookEndpoints.userId,
      url: webhookEndpoints.url,
      failures: webhookEndpoints.failures,
      disabledAt: webhookEndpoints.disabledAt,
    });
  const [endpoint] = rows;
  return endpoint?.disabledAt === now ? endpoint : null;
}

const toDelivery = (row: typeof deliveries.$inferSelect): WebhookDelivery =>
  v.parse(WebhookDelivery, row);
