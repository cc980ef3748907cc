import { sql } from 'drizzle-orm';
import { check, integer, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { between, id, timestamps } from './columns.ts';
import { ownerId } from './owner.ts';

const tally = (name: string) => integer(name).notNull().default(0);

/**
 * What became of the postings that one engine scored for one user in one period. A rate is a share of
 * the postings shown, 0–1; null where there is nothing to divide by.
 */
export const matchQualityMetrics = sqliteTable(
  'match_quality_metrics',
  {
    id: id(),
    userId: ownerId(),
    algorithmVersion: text('algorithm_version').notNull(),
    periodStart: text('period_start').notNull(),
    /** Not itself in the period. */
    periodEnd: text('period_end').notNull(),
    totalJobsShown: tally('total_jobs_shown'),
    jobsClicked: tally('jobs_clicked'),
    jobsSaved: tally('jobs_saved'),
    jobsApplied: tally('jobs_applied'),
    jobsHidden: tally('jobs_hidden'),
    clickThroughRate: real('click_through_rate'),
    saveRate: real('save_rate'),
    applyRate: real('apply_rate'),
    avgMatchScoreClicked: real('avg_match_score_clicked'),
    avgMatchScoreSaved: real('avg_match_score_saved'),
    avgMatchScoreApplied: real('avg_match_score_applied'),
    avgMatchScoreHidden: real('avg_match_score_hidden'),
    thumbsUpCount: tally('thumbs_up_count'),
    thumbsDownCount: tally('thumbs_down_count'),
    /** Thumbs up among all thumbs. */
    positiveFeedbackRate: real('positive_feedback_rate'),
    ...timestamps(),
  },
  (t) => [
    uniqueIndex('match_quality_by_user').on(
      t.userId,
      t.periodStart,
      t.periodEnd,
      t.algorithmVersion,
    ),
    check('match_quality_period_order', sql`${t.periodEnd} > ${t.periodStart}`),
    between('match_quality_click_rate_range', t.clickThroughRate, 0, 1),
    between('match_quality_save_rate_range', t.saveRate, 0, 1),
    between('match_quality_apply_rate_range', t.applyRate, 0, 1),
    between('match_quality_feedback_rate_range', t.positiveFeedbackRate, 0, 1),
  ],
);
