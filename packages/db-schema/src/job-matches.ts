import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { between, flag, timestamps } from './columns.ts';
import { jobs } from './jobs.ts';
import { ownerId } from './owner.ts';

/**
 * Postings that were scored for a user, once each, and whether the user was told of them. Each of the
 * three ways of telling has its own time, so that one that is cut off is taken up where it stopped.
 */
export const jobMatches = sqliteTable(
  'job_matches',
  {
    userId: ownerId(),
    jobId: text('job_id')
      .notNull()
      .references(() => jobs.id, { onDelete: 'cascade' }),
    /** 0–100; null where the posting gives nothing to go on. */
    score: integer('score'),
    /** Whether the score was what the user asked for when it was made. */
    isMatch: flag('is_match'),
    /** What was scored together; names the event that tells webhooks. */
    runId: text('run_id').notNull(),
    announcedAt: text('announced_at'),
    notifiedAt: text('notified_at'),
    /** Names the e-mail that it is in, from before that is sent. */
    digestId: text('digest_id'),
    digestAt: text('digest_at'),
    emailedAt: text('emailed_at'),
    ...timestamps(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.jobId] }),
    index('job_matches_by_job').on(t.jobId),
    index('job_matches_by_run').on(t.runId),
    index('job_matches_by_age').on(t.createdAt),
    index('job_matches_by_digest')
      .on(t.userId, t.digestAt)
      .where(sql`digest_at is not null`),
    index('job_matches_unannounced')
      .on(t.createdAt)
      .where(sql`is_match = 1 and announced_at is null`),
    index('job_matches_unnotified')
      .on(t.userId)
      .where(sql`is_match = 1 and notified_at is null`),
    index('job_matches_unmailed')
      .on(t.userId)
      .where(sql`is_match = 1 and emailed_at is null`),
    between('job_matches_score_range', t.score, 0, 100),
  ],
);
