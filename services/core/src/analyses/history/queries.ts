import { jobCompatibilityAnalyses as analyses } from '@jobmatch/db-schema/analyses';
import { jobs } from '@jobmatch/db-schema/jobs';
import type { UserScope } from '@jobmatch/shared/caller';
import { Analysis, type AnalysisHistory } from '@jobmatch/shared/contracts/analyses';
import { and, count, desc, eq, sql } from 'drizzle-orm';
import * as v from 'valibot';
import type { Database } from '../../database.ts';
import { type Page, pageOf, rowWindow } from '../../pagination.ts';

const { recommendation: Recommendation } = Analysis.entries;

/** One page of the caller's analyses with the postings they are of, the latest first. */
export async function listHistory(
  db: Database,
  scope: UserScope,
  query: Page,
): Promise<AnalysisHistory> {
  const { limit, offset } = rowWindow(query);
  const { cursor } = query;
  const own = eq(analyses.userId, scope.userId);
  const after =
    cursor && sql`(${analyses.updatedAt}, ${analyses.id}) < (${cursor[0]}, ${cursor[1]})`;
  const [rows, counts] = await db.batch([
    db
      .select({
        id: analyses.id,
        jobId: analyses.jobId,
        jobTitle: jobs.title,
        company: jobs.company,
        overallScore: analyses.overallScore,
        recommendation: sql<unknown>`${analyses.analysis}->>'recommendation'`,
        engineVersion: analyses.engineVersion,
        extractedBy: analyses.source,
        createdAt: analyses.createdAt,
        updatedAt: analyses.updatedAt,
      })
      .from(analyses)
      .innerJoin(jobs, eq(jobs.id, analyses.jobId))
      .where(and(own, after))
      .orderBy(desc(analyses.updatedAt), desc(analyses.id))
      .limit(limit)
      .offset(offset),
    db.select({ total: count() }).from(analyses).where(own),
  ]);
  const total = counts[0]?.total ?? 0;
  const page = pageOf(rows, total, query, (row) => [row.updatedAt, row.id]);
  const shown = page.rows.map((row) => ({
    ...row,
    recommendation: v.is(Recommendation, row.recommendation) ? row.recommendation : null,
  }));
  return { analyses: shown, ...page.info };
}
