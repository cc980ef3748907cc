import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { between, id, timestamps } from './columns.ts';
import { jobs } from './jobs.ts';
import { users } from './users.ts';

/** The latest compatibility analysis of one posting for one user: history and second cache layer. */
export const jobCompatibilityAnalyses = sqliteTable(
  'job_compatibility_analyses',
  {
    id: id(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    jobId: text('job_id')
      .notNull()
      .references(() => jobs.id, { onDelete: 'cascade' }),
    analysis: text('analysis', { mode: 'json' }).$type<unknown>().notNull(),
    overallScore: integer('overall_score'),
    engineVersion: text('engine_version').notNull(),
    inputsHash: text('inputs_hash').notNull(),
    source: text('source').notNull(),
    ...timestamps(),
  },
  (t) => [
    uniqueIndex('analyses_by_user_and_job').on(t.userId, t.jobId),
    index('analyses_by_job').on(t.jobId),
    index('analyses_by_user_updated').on(t.userId, t.updatedAt),
    index('analyses_by_updated').on(t.updatedAt),
    between('analyses_score_range', t.overallScore, 0, 100),
  ],
);
