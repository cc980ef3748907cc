import { now } from '@jobmatch/db-schema/columns';
import { type GapAnalysisRow, resumeGapAnalyses as table } from '@jobmatch/db-schema/gap-analyses';
import type { UserScope } from '@jobmatch/shared/caller';
import {
  type AnswerQuestion,
  type GapAnalysis,
  type GapAnalysisList,
  GapFindings,
} from '@jobmatch/shared/contracts/gap-analyses';
import { newId } from '@jobmatch/shared/ids';
import { and, count, desc, eq, sql } from 'drizzle-orm';
import * as v from 'valibot';
import type { Database } from '../database.ts';
import { ownRow } from '../owned-collection.ts';
import { type Page, pageOf, rowWindow } from '../pagination.ts';

/** Analyses of one user that nothing was answered of. */
const UNANSWERED_MAX = 50;

/**
 * Keeps what was found. Of those that nothing was answered of only the latest stay; an answer keeps
 * its analysis for good.
 */
export async function insertGapAnalysis(
  db: Database,
  scope: UserScope,
  findings: GapFindings,
): Promise<GapAnalysis> {
  const { resume_analysis: overall, next_steps: nextSteps } = findings;
  const [rows] = await db.batch([
    db
      .insert(table)
      .values({
        id: newId(),
        userId: scope.userId,
        overallAssessment: overall.overall_assessment,
        urgency: overall.urgency,
        identifiedGapsAndFlags: findings.identified_gaps_and_flags,
        clarificationQuestions: findings.clarification_questions,
        nextSteps,
        questionsTotal: findings.clarification_questions.length,
      })
      .returning(),
    db.delete(table).where(
      and(
        eq(table.userId, scope.userId),
        sql`rowid in (select rowid from ${table}
          where user_id = ${scope.userId} and status = 'pending'
          order by created_at desc, rowid desc limit -1 offset ${UNANSWERED_MAX})`,
      ),
    ),
  ]);
  const [row] = rows;
  if (row === undefined) throw new Error('The insert gave no row.');
  return toGapAnalysis(row);
}

/** One page of the caller's analyses, the latest first. */
export async function listGapAnalyses(
  db: Database,
  scope: UserScope,
  query: Page,
): Promise<GapAnalysisList> {
  const { limit, offset } = rowWindow(query);
  const { cursor } = query;
  const mine = eq(table.userId, scope.userId);
  const after = cursor && sql`(${table.createdAt}, ${table.id}) < (${cursor[0]}, ${cursor[1]})`;
  const [rows, counts] = await db.batch([
    db
      .select()
      .from(table)
      .where(and(mine, after))
      .orderBy(desc(table.createdAt), desc(table.id))
      .limit(limit)
      .offset(offset),
    db.select({ total: count() }).from(table).where(mine),
  ]);
  const page = pageOf(rows, counts[0]?.total ?? 0, query, (row) => [row.createdAt, row.id]);
  const gapAnalyses = page.rows.map((row) => ({
    ...keptOf(row),
    resume_analysis: payloadOf(row).resume_analysis,
  }));
  return { gapAnalyses, ...page.info };
}

export async function findGapAnalysis(
  db: Database,
  scope: UserScope,
  id: string,
): Promise<GapAnalysis | null> {
  const rows = await db
    .select()
    .from(table)
    .where(ownRow(table, scope, id))
    .limit(1);
  return rows[0] === undefined ? null : toGapAnalysis(rows[0]);
}

/**
 * Writes one answer into its question, in one statement that reads the questions as they are then:
 * answers given at once are all kept. Null where there is no such analysis or question.
 */
export async function answerQuestion(
  db: Database,
  scope: UserScope,
  id: string,
  { question_id: questionId, answer }: AnswerQuestion,
): Promise<GapAnalysis | null> {
  const { clarificationQuestions: questions, questionsTotal: total } = table;
  const isAsked = sql`value->>'question_id' = ${questionId}`;
  const place = sql`(select '$[' || key || '].answer' from json_each(${questions}) where ${isAsked})`;
  const answered = sql`(select count(*) from json_each(${questions})
    where ${isAsked} or value->>'answer' is not null)`;
  const rows = await db
    .update(table)
    .set({
      clarificationQuestions: sql`json_set(${questions}, ${place}, ${answer})`,
      questionsAnswered: answered,
      status: sql`case when ${answered} = ${total} then 'completed' else 'in_progress' end`,
      completedAt: sql`case when ${answered} = ${total}
        then coalesce(${table.completedAt}, ${now}) end`,
      updatedAt: now,
    })
    .where(
      and(
        ownRow(table, scope, id),
        sql`exists (select 1 from json_each(${questions}) where ${isAsked})`,
      ),
    )
    .returning();
  return rows[0] === undefined ? null : toGapAnalysis(rows[0]);
}

const keptOf = (row: GapAnalysisRow) => ({
  id: row.id,
  status: row.status,
  questionsAnswered: row.questionsAnswered,
  questionsTotal: row.questionsTotal,
  completedAt: row.completedAt,
  createdAt: row.createdAt,
  updatedAt: row.updatedAt,
});

function payloadOf(row: GapAnalysisRow): GapFindings {
  const { identified_gaps_and_flags: Findings } = GapFindings.entries;
  const findings = v.parse(Findings, row.identifiedGapsAndFlags);
  const gapCount = findings.filter(({ type }) => type === 'GAP').length;
  return v.parse(GapFindings, {
    resume_analysis: {
      overall_assessment: row.overallAssessment,
      gap_count: gapCount,
      red_flag_count: findings.length - gapCount,
      urgency: row.urgency,
    },
    identified_gaps_and_flags: findings,
    clarification_questions: row.clarificationQuestions,
    next_steps: row.nextSteps,
  });
}

const toGapAnalysis = (row: GapAnalysisRow): GapAnalysis => ({ ...keptOf(row), ...payloadOf(row) });
