import { jobCompatibilityAnalyses as analyses } from '@jobmatch/db-schema/analyses';
import { webhookDeliveries, webhookEndpoints } from '@jobmatch/db-schema/webhooks';
import type { UserScope } from '@jobmatch/shared/caller';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';

/** The caller's endpoints that are in service and listen to an event. */
export async function findListeners(
  db: Database,
  scope: UserScope,
  eventType: string,
): Promise<string[]> {
  const rows = await db
    .select({ id: webhookEndpoints.id })
    .from(webhookEndpoints)
    .where(
      and(
        eq(webhookEndpoints.userId, scope.userId),
        isNull(webhookEndpoints.disabledAt),
        sql`exists (select 1 from json_each(${webhookEndpoints.events}) where value = ${eventType})`,
      ),
    );
  return rows.map(({ id }) => id);
}

type NewDelivery = Omit<typeof webhookDeliveries.$inferInsert, 'userId'>;

/** Stores what is not stored yet: an endpoint gets an event once. */
export async function insertDeliveries(
  db: Database,
  scope: UserScope,
  rows: readonly NewDelivery[],
): Promise<void> {
  await db
    .insert(webhookDeliveries)
    .values(rows.map((row) => ({ ...row, userId: scope.userId })))
    .onConflictDoNothing();
}

/** An event's deliveries that are still to be made. */
export async function findPending(
  db: Database,
  scope: UserScope,
  eventId: string,
): Promise<string[]> {
  const rows = await db
    .select({ id: webhookDeliveries.id })
    .from(webhookDeliveries)
    .where(
      and(
        eq(webhookDeliveries.userId, scope.userId),
        eq(webhookDeliveries.eventId, eventId),
        eq(webhookDeliveries.status, 'pending'),
        isNull(webhookDeliveries.replayOf),
      ),
    );
  return rows.map(({ id }) => id);
}

/** What of an analysis an event tells. */
export async function findAnalysisFacts(db: Database, scope: UserScope, jobId: string) {
  const rows = await db
    .select({
      analysisId: analyses.id,
      jobId: analyses.jobId,
      overallScore: analyses.overallScore,
      engineVersion: analyses.engineVersion,
    })
    .from(analyses)
    .where(and(eq(analyses.userId, scope.userId), eq(analyses.jobId, jobId)))
    .limit(1);
  return rows[0] ?? null;
}
