import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { id, jsonObject, oneOf, timestamps } from './columns.ts';
import { users } from './users.ts';

export const CRON_STATUSES = ['running', 'completed', 'failed'] as const;

/** What each scheduled run did. */
export const cronRuns = sqliteTable(
  'cron_runs',
  {
    id: id(),
    name: text('name').notNull(),
    startedAt: text('started_at').notNull(),
    finishedAt: text('finished_at'),
    status: text('status', { enum: CRON_STATUSES }).notNull(),
    summary: jsonObject('summary'),
    ...timestamps(),
  },
  (t) => [
    index('cron_runs_by_name').on(t.name, t.startedAt),
    index('cron_runs_by_start').on(t.startedAt),
    oneOf('cron_runs_status_known', t.status, CRON_STATUSES),
  ],
);

/**
 * An erasure under way or done. It outlives its account: the reference to it goes with the account's
 * row, and what is left names nobody. Whoever has the receipt link finds it by the link's hash.
 */
export const erasures = sqliteTable(
  'erasures',
  {
    id: id(),
    tokenHash: text('token_hash').notNull().unique(),
    userId: text('user_id').references(() => users.id, { onDelete: 'set null' }),
    requestedAt: text('requested_at').notNull(),
    /** When the service said that it holds nothing of the account any more. */
    aiDoneAt: text('ai_done_at'),
    integrationsDoneAt: text('integrations_done_at'),
    finishedAt: text('finished_at'),
    /** Store → kind of thing → how many there were. */
    counts: jsonObject('counts'),
    ...timestamps(),
  },
  (t) => [
    index('erasures_by_user').on(t.userId),
    index('erasures_unfinished')
      .on(t.updatedAt)
      .where(sql`finished_at is null`),
  ],
);

export type ErasureRow = typeof erasures.$inferSelect;

/** Messages that a queue gave up on, to be looked at and tried again. */
export const deadLetters = sqliteTable(
  'dead_letters',
  {
    id: id(),
    queue: text('queue').notNull(),
    /** The queue's own id of the message: a dead letter that comes twice is one. */
    messageId: text('message_id').notNull().unique(),
    message: jsonObject('message').notNull(),
    error: text('error'),
    traceId: text('trace_id'),
    retriedAt: text('retried_at'),
    ...timestamps(),
  },
  (t) => [
    index('dead_letters_by_queue').on(t.queue, t.createdAt),
    index('dead_letters_by_trace').on(t.traceId),
  ],
);

/** What the models and caches did on a day, added up. */
export const aiCounters = sqliteTable(
  'ai_counters',
  {
    /** YYYY-MM-DD, UTC. */
    day: text('day').notNull(),
    model: text('model').notNull(),
    /** `model` for calls, or the cache that answered or did not. */
    layer: text('layer').notNull(),
    calls: integer('calls').notNull().default(0),
    tokensIn: integer('tokens_in').notNull().default(0),
    tokensOut: integer('tokens_out').notNull().default(0),
    errors: integer('errors').notNull().default(0),
    costMicroUsd: integer('cost_micro_usd').notNull().default(0),
    /** How many calls fell into each bucket of latency. */
    latencyHistogram: text('latency_histogram', { mode: 'json' })
      .$type<number[]>()
      .notNull()
      .default([]),
    ...timestamps(),
  },
  (t) => [primaryKey({ columns: [t.day, t.model, t.layer] })],
);

/** What an admin has stopped: one row while it is. */
export const pauses = sqliteTable('pauses', {
  /** The queue whose consumer does nothing. */
  queue: text('queue').primaryKey().notNull(),
  pausedAt: text('paused_at').notNull(),
});
