import { sql } from 'drizzle-orm';
import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
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
