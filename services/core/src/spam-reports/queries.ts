import { now } from '@jobmatch/db-schema/columns';
import { jobs } from '@jobmatch/db-schema/jobs';
import { spamReports as reports } from '@jobmatch/db-schema/spam-reports';
import type { UserScope } from '@jobmatch/shared/caller';
import { newId } from '@jobmatch/shared/ids';
import { and, eq, exists, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import type { GiveFeedback } from '../job-feedback/feedback.ts';
import { visibleTo } from '../jobs/visibility.ts';
import { selectedRow } from '../selected-row.ts';

/** Users who have to report a posting before an admin looks at it. */
const REPORTERS_FOR_REVIEW = 3;

const REPORT_OF = {
  reported_spam: 'spam',
  reported_scam: 'scam',
  reported_expired: 'expired',
} as const;

const isReport = (type: GiveFeedback['feedbackType']): type is keyof typeof REPORT_OF =>
  Object.hasOwn(REPORT_OF, type);

/**
 * What a report writes beside the feedback it is given as; nothing for other feedback. A posting that
 * enough users have reported since it was last looked at is put up for review. A report that is given
 * again counts once, and one that was judged is not judged again.
 */
export function reportWrites(
  db: Database,
  scope: UserScope,
  { jobId, feedbackType, comment, reasons }: GiveFeedback & { jobId: string },
) {
  if (!isReport(feedbackType)) return [];
  const visible = and(eq(jobs.id, jobId), visibleTo(scope));
  const row = {
    id: newId(),
    jobId,
    reporterUserId: scope.userId,
    reportType: REPORT_OF[feedbackType],
    reason: comment,
    details: { reasons },
  };
  const reporters = sql`(select count(distinct coalesce(reporter_user_id, id)) from ${reports}
    where job_id = ${jobId} and review_status in ('pending', 'under_review'))`;
  return [
    db
      .insert(reports)
      .select(sql`${selectedRow(reports, row)} from ${jobs} where ${visible}`)
      .onConflictDoUpdate({
        target: [reports.jobId, reports.reporterUserId, reports.reportType],
        set: { reason: comment, details: { reasons }, updatedAt: now },
      }),
    db
      .update(jobs)
      .set({ spamStatus: 'pending_review' })
      .where(
        and(
          visible,
          sql`${jobs.spamStatus} not in ('pending_review', 'manually_rejected')`,
          sql`${reporters} >= ${REPORTERS_FOR_REVIEW}`,
        ),
      ),
  ] as const;
}

/** A posting that was reported, for an admin: not scoped to the caller. */
export async function findReported(db: Database, jobId: string) {
  const rows = await db
    .select({
      jobId: jobs.id,
      title: jobs.title,
      company: jobs.company,
      spamStatus: jobs.spamStatus,
      spamScore: jobs.spamScore,
      spamCategories: jobs.spamCategories,
    })
    .from(jobs)
    .where(
      and(
        eq(jobs.id, jobId),
        exists(db.select({ id: reports.id }).from(reports).where(eq(reports.jobId, jobs.id))),
      ),
    )
    .limit(1);
  return rows[0] ?? null;
}

interface Decision {
  decision: 'approve' | 'reject';
  notes: string | null;
}

const OUTCOMES = {
  approve: { spamStatus: 'manually_approved', reviewStatus: 'rejected' },
  reject: { spamStatus: 'manually_rejected', reviewStatus: 'confirmed' },
} as const;

/** Sets what an admin decided on a posting and on all reports of it, in one transaction. */
export async function decide(
  db: Database,
  admin: UserScope,
  jobId: string,
  { decision, notes }: Decision,
): Promise<void> {
  const { spamStatus, reviewStatus } = OUTCOMES[decision];
  await db.batch([
    db.update(jobs).set({ spamStatus }).where(eq(jobs.id, jobId)),
    db
      .update(reports)
      .set({
        reviewStatus,
        reviewedBy: admin.userId,
        reviewedAt: now,
        reviewNotes: notes,
        actionTaken: spamStatus,
        updatedAt: now,
      })
      .where(eq(reports.jobId, jobId)),
  ]);
}
