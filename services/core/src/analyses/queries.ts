import { jobCompatibilityAnalyses as analyses } from '@jobmatch/db-schema/analyses';
import { now } from '@jobmatch/db-schema/columns';
import { jobs } from '@jobmatch/db-schema/jobs';
import { userJobs } from '@jobmatch/db-schema/user-jobs';
import type { UserScope } from '@jobmatch/shared/caller';
import { Analysis, type StoredAnalysis } from '@jobmatch/shared/contracts/analyses';
import { newId } from '@jobmatch/shared/ids';
import { and, eq, sql } from 'drizzle-orm';
import * as v from 'valibot';
import type { Database } from '../database.ts';
import { userJobForVisible } from '../jobs/user-jobs/queries.ts';
import { visibleTo } from '../jobs/visibility.ts';

/** The caller's stored analysis of a posting. One that an older engine stored in another shape is absent. */
export async function findAnalysis(
  db: Database,
  scope: UserScope,
  jobId: string,
  inputsHash: string,
): Promise<StoredAnalysis | null> {
  const [row] = await db
    .select({ analysis: analyses.analysis, storedAt: analyses.updatedAt })
    .from(analyses)
    .where(
      and(
        eq(analyses.userId, scope.userId),
        eq(analyses.jobId, jobId),
        eq(analyses.inputsHash, inputsHash),
      ),
    )
    .limit(1);
  const stored = v.safeParse(Analysis, row?.analysis);
  if (row === undefined || !stored.success) return null;
  return { analysis: stored.output, storedAt: row.storedAt };
}

/**
 * Keeps the analysis and sets the posting's match score for the caller, in one transaction. Writes
 * nothing for a posting that is gone or not visible to them.
 */
export async function storeAnalysis(
  db: Database,
  scope: UserScope,
  jobId: string,
  analysis: Analysis,
): Promise<void> {
  const { engineVersion, inputsHash, extractedBy } = analysis.receipt;
  const { overallScore } = analysis;
  const json = JSON.stringify(analysis);
  await db.batch([
    db
      .insert(analyses)
      .select(
        db
          .select({
            id: sql`${newId()}`.as('id'),
            userId: sql`${scope.userId}`.as('user_id'),
            jobId: jobs.id,
            analysis: sql`${json}`.as('analysis'),
            overallScore: sql`${overallScore}`.as('overall_score'),
            engineVersion: sql`${engineVersion}`.as('engine_version'),
            inputsHash: sql`${inputsHash}`.as('inputs_hash'),
            source: sql`${extractedBy}`.as('source'),
            createdAt: now.as('created_at'),
            updatedAt: now.as('updated_at'),
          })
          .from(jobs)
          .where(and(eq(jobs.id, jobId), visibleTo(scope))),
      )
      .onConflictDoUpdate({
        target: [analyses.userId, analyses.jobId],
        set: {
          analysis,
          overallScore,
          engineVersion,
          inputsHash,
          source: extractedBy,
          updatedAt: now,
        },
      }),
    db
      .insert(userJobs)
      .select(
        userJobForVisible(db, scope, jobId, {
          matchScore: sql`${overallScore}`,
          matchVersion: sql`${engineVersion}`,
          matchComputedAt: now,
          foundBy: sql`'analysis'`,
        }),
      )
      .onConflictDoUpdate({
        target: [userJobs.userId, userJobs.jobId],
        set: {
          matchScore: overallScore,
          matchVersion: engineVersion,
          matchComputedAt: now,
          updatedAt: now,
        },
      }),
  ]);
}
