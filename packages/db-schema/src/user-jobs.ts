import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { between, flag, now, oneOf, timestamps } from './columns.ts';
import { jobs } from './jobs.ts';
import { users } from './users.ts';

const FOUND_BY = [
  'search',
  'scrape',
  'manual',
  'import',
  'feed',
  'recommendation',
  'analysis',
] as const;

/** What one user does with one posting. A row made by an analysis alone does not list the posting as theirs. */
export const userJobs = sqliteTable(
  'user_jobs',
  {
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    jobId: text('job_id')
      .notNull()
      .references(() => jobs.id, { onDelete: 'cascade' }),
    saved: flag('saved'),
    savedAt: text('saved_at'),
    archived: flag('archived'),
    archivedAt: text('archived_at'),
    matchScore: integer('match_score'),
    matchVersion: text('match_version'),
    matchComputedAt: text('match_computed_at'),
    foundBy: text('found_by', { enum: FOUND_BY }).notNull(),
    addedAt: text('added_at').notNull().default(now),
    expiresAt: text('expires_at'),
    ...timestamps(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.jobId] }),
    index('user_jobs_by_job').on(t.jobId),
    index('user_jobs_by_added').on(t.userId, t.addedAt),
    index('user_jobs_by_score').on(t.userId, t.matchScore),
    index('user_jobs_by_saved').on(t.userId, t.savedAt),
    index('user_jobs_unsaved_by_expiry')
      .on(t.expiresAt)
      .where(sql`saved = 0`),
    index('user_jobs_unsaved_by_age')
      .on(t.addedAt)
      .where(sql`saved = 0 and archived = 0`),
    index('user_jobs_by_match_time')
      .on(t.matchComputedAt, t.userId)
      .where(sql`match_computed_at is not null`),
    between('user_jobs_score_range', t.matchScore, 0, 100),
    oneOf('user_jobs_found_by_known', t.foundBy, FOUND_BY),
  ],
);

export type UserJobRow = typeof userJobs.$inferSelect;
