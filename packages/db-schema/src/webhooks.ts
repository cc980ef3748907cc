import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { atLeast, id, oneOf, stringList, timestamps } from './columns.ts';
import { ownerId } from './owner.ts';

export const DELIVERY_STATUSES = ['pending', 'delivered', 'failed'] as const;

/** Addresses that users have events sent to. */
export const webhookEndpoints = sqliteTable(
  'webhook_endpoints',
  {
    id: id(),
    userId: ownerId(),
    url: text('url').notNull(),
    events: stringList('events'),
    /** Sealed: it is needed in the clear for every signature. */
    secretEncrypted: text('secret_encrypted').notNull(),
    disabledAt: text('disabled_at'),
    /** Deliveries given up one after another, without one that arrived in between. */
    failures: integer('failures').notNull().default(0),
    ...timestamps(),
  },
  (t) => [
    index('webhook_endpoints_by_user').on(t.userId, t.createdAt),
    atLeast('webhook_endpoints_failures_not_negative', t.failures, 0),
  ],
);

/** One event on its way to one endpoint, and what came of it. */
export const webhookDeliveries = sqliteTable(
  'webhook_deliveries',
  {
    id: id(),
    userId: ownerId(),
    endpointId: text('endpoint_id')
      .notNull()
      .references(() => webhookEndpoints.id, { onDelete: 'cascade' }),
    eventId: text('event_id').notNull(),
    eventType: text('event_type').notNull(),
    /** The body as it is sent, byte for byte. */
    payload: text('payload').notNull(),
    /** The delivery that this one repeats on request. */
    replayOf: text('replay_of'),
    attempt: integer('attempt').notNull().default(0),
    status: text('status', { enum: DELIVERY_STATUSES }).notNull().default('pending'),
    responseCode: integer('response_code'),
    /** Why the last attempt failed, in a word of ours. */
    error: text('error'),
    /** When it is due; while an attempt runs, when that is taken for lost. */
    nextRetryAt: text('next_retry_at'),
    deliveredAt: text('delivered_at'),
    ...timestamps(),
  },
  (t) => [
    index('webhook_deliveries_by_user').on(t.userId),
    index('webhook_deliveries_by_endpoint').on(t.endpointId, t.createdAt),
    index('webhook_deliveries_due')
      .on(t.nextRetryAt)
      .where(sql`status = 'pending'`),
    index('webhook_deliveries_by_age').on(t.createdAt),
    uniqueIndex('webhook_deliveries_once')
      .on(t.endpointId, t.eventId)
      .where(sql`replay_of is null`),
    oneOf('webhook_deliveries_status_known', t.status, DELIVERY_STATUSES),
    atLeast('webhook_deliveries_attempt_not_negative', t.attempt, 0),
  ],
);
