import { jobs } from '@jobmatch/db-schema/jobs';
import { spamReports as reports } from '@jobmatch/db-schema/spam-reports';
import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { type Page, pageOf, rowWindow } from '../../pagination.ts';

/** Reports that are shown of one posting, the first ones. */
const SHOWN_MAX = 20;

const isWaiting = and(eq(reports.reviewStatus, 'pending'), eq(jobs.spamStatus, 'pending_review'));
const firstReportedAt = sql<string>`min(${reports.createdAt})`;

/** One page of the postings that wait for a decision, the longest waiting first, for an admin. */
export async function listReported(db: Database, query: Page) {
  const { limit, offset } = rowWindow(query);
  const { cursor } = query;
  const after = cursor && sql`(${firstReportedAt}, ${jobs.id}) > (${cursor[0]}, ${cursor[1]})`;
  const [rows, counts] = await db.batch([
    db
      .select({
        jobId: jobs.id,
        title: jobs.title,
        company: jobs.company,
        spamStatus: jobs.spamStatus,
        spamScore: jobs.spamScore,
        spamCategories: jobs.spamCategories,
        reportCount: sql<number>`count(*)`.as('report_count'),
        reporterCount:
          sql<number>`count(distinct coalesce(${reports.reporterUserId}, ${reports.id}))`.as(
            'reporter_count',
          ),
        firstReportedAt: firstReportedAt.as('first_reported_at'),
        reports: sql<string>`(select json_group_array(json_object('reportType', report_type,
            'reason', reason, 'createdAt', created_at))
          from (select report_type, reason, created_at from spam_reports as one
            where one.job_id = jobs.id order by created_at, id limit ${SHOWN_MAX}))`.as('reports'),
      })
      .from(reports)
      .innerJoin(jobs, eq(jobs.id, reports.jobId))
      .where(isWaiting)
      .groupBy(reports.jobId)
      .having(after)
      .orderBy(firstReportedAt, jobs.id)
      .limit(limit)
      .offset(offset),
    db
      .select({ total: sql<number>`count(distinct ${reports.jobId})`.as('total') })
      .from(reports)
      .innerJoin(jobs, eq(jobs.id, reports.jobId))
      .where(isWaiting),
  ]);
  const total = counts[0]?.total ?? 0;
  return pageOf(rows, total, query, (row) => [row.firstReportedAt, row.jobId]);
}
