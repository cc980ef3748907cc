import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { atLeast, id, now, oneOf, timestamps } from './columns.ts';
import { users } from './users.ts';

export const FEED_STATUSES = ['completed', 'unchanged', 'partial', 'failed'] as const;

/**
 * A board that a user follows. A board is read once for all who follow it, so what became of a run
 * stands in every follower's row.
 */
export const feeds = sqliteTable(
  'feeds',
  {
    id: id(),
    userId: text('owner_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** Not checked here: the adapters there are, are the list, and a new one is no migration. */
    boardType: text('board_type').notNull(),
    /** What names the board among those of its type. */
    token: text('token').notNull(),
    lastRunAt: text('last_run_at'),
    nextRunAt: text('next_run_at').notNull().default(now),
    lastStatus: text('last_status', { enum: FEED_STATUSES }),
    /** Why the last run failed or stayed incomplete, in a word of ours. */
    lastError: text('last_error'),
    lastSuccessAt: text('last_success_at'),
    postingsSeen: integer('postings_seen').notNull().default(0),
    /** Runs that failed since the last one that did not. */
    failures: integer('failures').notNull().default(0),
    etag: text('etag'),
    ...timestamps(),
  },
  (t) => [
    uniqueIndex('feeds_by_owner_board').on(t.userId, t.boardType, t.token),
    index('feeds_by_board').on(t.boardType, t.token),
    index('feeds_by_next_run').on(t.nextRunAt),
    oneOf('feeds_status_known', t.lastStatus, FEED_STATUSES),
    atLeast('feeds_postings_not_negative', t.postingsSeen, 0),
  ],
);

export type FeedRow = typeof feeds.$inferSelect;
