import { sql } from 'drizzle-orm';
import { index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { id, jsonObject, oneOf, timestamps } from './columns.ts';
import { jobs } from './jobs.ts';
import { users } from './users.ts';

export const REPORT_TYPES = [
  'spam',
  'scam',
  'expired',
  'misleading',
  'duplicate',
  'other',
] as const;
export const REVIEW_STATUSES = [
  'pending',
  'under_review',
  'confirmed',
  'rejected',
  'duplicate_report',
] as const;

/** What a user reported of a posting, and what came of it. It outlives the account, unnamed. */
export const spamReports = sqliteTable(
  'spam_reports',
  {
    id: id(),
    jobId: text('job_id')
      .notNull()
      .references(() => jobs.id, { onDelete: 'cascade' }),
    reporterUserId: text('reporter_user_id').references(() => users.id, { onDelete: 'set null' }),
    reportType: text('report_type', { enum: REPORT_TYPES }).notNull(),
    reason: text('reason'),
    details: jsonObject('details'),
    reviewStatus: text('review_status', { enum: REVIEW_STATUSES }).notNull().default('pending'),
    reviewedBy: text('reviewed_by').references(() => users.id, { onDelete: 'set null' }),
    reviewedAt: text('reviewed_at'),
    reviewNotes: text('review_notes'),
    actionTaken: text('action_taken'),
    ...timestamps(),
  },
  (t) => [
    uniqueIndex('spam_reports_by_job').on(t.jobId, t.reporterUserId, t.reportType),
    index('spam_reports_by_reporter').on(t.reporterUserId),
    index('spam_reports_by_reviewer')
      .on(t.reviewedBy)
      .where(sql`reviewed_by is not null`),
    index('spam_reports_by_review').on(t.reviewStatus, t.jobId, t.createdAt, t.reporterUserId),
    oneOf('spam_reports_type_known', t.reportType, REPORT_TYPES),
    oneOf('spam_reports_review_known', t.reviewStatus, REVIEW_STATUSES),
  ],
);

export type SpamReportRow = typeof spamReports.$inferSelect;
