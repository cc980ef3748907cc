import { webhookDeliveries as deliveries } from '@jobmatch/db-schema/webhooks';
import { and, asc, eq, lt, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';

// Of all accounts: cron acts for nobody.

/** Deliveries that were due before `before` and that no message seems to be left of. */
export async function findForgotten(db: Database, before: string, max: number): Promise<string[]> {
  const rows = await db
    .select({ id: deliveries.id })
    .from(deliveries)
    .where(and(eq(deliveries.status, 'pending'), lt(deliveries.nextRetryAt, before)))
    .orderBy(asc(deliveries.nextRetryAt))
    .limit(max);
  return rows.map(({ id }) => id);
}

/** Removes up to `max` deliveries from before `before`; answers how many. */
export async function removeDeliveries(db: Database, before: string, max: number): Promise<number> {
  const old = sql`${deliveries.id} in (select ${deliveries.id} from ${deliveries}
    where ${deliveries.createdAt} < ${before} limit ${max})`;
  const { meta } = await db.delete(deliveries).where(old);
  return meta.changes;
}
