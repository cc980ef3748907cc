import { now } from '@jobmatch/db-schema/columns';
import { jobFeedback } from '@jobmatch/db-schema/job-judgements';
import { jobs } from '@jobmatch/db-schema/jobs';
import type { UserScope } from '@jobmatch/shared/caller';
import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { type Flags, flagWrites } from '../jobs/user-jobs/queries.ts';
import { visibleTo } from '../jobs/visibility.ts';
import { selectedRow } from '../selected-row.ts';
import { reportWrites } from '../spam-reports/queries.ts';
import type { GiveFeedback, JobFeedback } from './feedback.ts';

/**
 * Stores what the caller says of a posting in place of what they said of that kind before, and what
 * it does to their list and, if it is a report, towards a review, in one transaction. Null when the
 * posting is no longer visible to them.
 */
export async function upsertFeedback(
  db: Database,
  scope: UserScope,
  feedback: GiveFeedback & { id: string; jobId: string },
  flags: Flags,
): Promise<JobFeedback | null> {
  const { rating, reasons, comment, context, jobId } = feedback;
  const visible = and(eq(jobs.id, jobId), visibleTo(scope));
  const [rows] = await db.batch([
    db
      .insert(jobFeedback)
      .select(
        sql`${selectedRow(jobFeedback, { ...feedback, userId: scope.userId })}
          from ${jobs} where ${visible}`,
      )
      .onConflictDoUpdate({
        target: [jobFeedback.userId, jobFeedback.jobId, jobFeedback.feedbackType],
        set: { rating, reasons, comment, context, updatedAt: now },
      })
      .returning(),
    ...flagWrites(db, scope, jobId, flags),
    ...reportWrites(db, scope, feedback),
  ]);
  return rows[0] === undefined ? null : toFeedback(rows[0]);
}

const toFeedback = (row: typeof jobFeedback.$inferSelect): JobFeedback => ({
  id: row.id,
  jobId: row.jobId,
  feedbackType: row.feedbackType,
  rating: row.rating,
  reasons: row.reasons,
  comment: row.comment,
  context: row.context,
  createdAt: row.createdAt,
  updatedAt: row.updatedAt,
});
