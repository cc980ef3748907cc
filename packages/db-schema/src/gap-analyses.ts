import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { atLeast, id, jsonList, jsonObject, oneOf, timestamps } from './columns.ts';
import { ownerId } from './owner.ts';

export const URGENCIES = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'] as const;
export const GAP_ANALYSIS_STATUSES = ['pending', 'in_progress', 'completed', 'archived'] as const;

/** What a candidate's profile leaves open, the questions about it, and what they answered. */
export const resumeGapAnalyses = sqliteTable(
  'resume_gap_analyses',
  {
    id: id(),
    userId: ownerId(),
    overallAssessment: text('overall_assessment').notNull(),
    urgency: text('urgency', { enum: URGENCIES }).notNull(),
    identifiedGapsAndFlags: jsonList('identified_gaps_and_flags'),
    /** An answer is written into its question. */
    clarificationQuestions: jsonList('clarification_questions'),
    nextSteps: jsonObject('next_steps').notNull(),
    questionsAnswered: integer('questions_answered').notNull().default(0),
    questionsTotal: integer('questions_total').notNull().default(0),
    status: text('status', { enum: GAP_ANALYSIS_STATUSES }).notNull().default('pending'),
    completedAt: text('completed_at'),
    ...timestamps(),
  },
  (t) => [
    index('resume_gap_analyses_by_user').on(t.userId, t.createdAt, t.id),
    index('resume_gap_analyses_unanswered').on(t.userId, t.status, t.createdAt),
    oneOf('resume_gap_analyses_urgency_known', t.urgency, URGENCIES),
    oneOf('resume_gap_analyses_status_known', t.status, GAP_ANALYSIS_STATUSES),
    atLeast('resume_gap_analyses_answered_not_negative', t.questionsAnswered, 0),
    atLeast('resume_gap_analyses_total_reached', t.questionsTotal, sql`${t.questionsAnswered}`),
    check(
      'resume_gap_analyses_completed_once_answered',
      sql`(${t.status} = 'completed') <= (${t.completedAt} is not null)`,
    ),
  ],
);

export type GapAnalysisRow = typeof resumeGapAnalyses.$inferSelect;
