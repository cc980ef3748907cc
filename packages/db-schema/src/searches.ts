import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import {
  atLeast,
  flag,
  id,
  jsonList,
  jsonObject,
  oneOf,
  stringList,
  timestamps,
} from './columns.ts';
import { ownerId } from './owner.ts';

export const SEARCH_SCHEDULES = ['daily', 'weekly', 'bi-weekly', 'monthly'] as const;
export const SEARCH_STATUSES = ['pending', 'running', 'completed', 'partial', 'failed'] as const;

/** Search criteria a user keeps under a name. */
export const jobSearchTemplates = sqliteTable(
  'job_search_templates',
  {
    id: id(),
    userId: ownerId(),
    name: text('name').notNull(),
    description: text('description'),
    searchCriteria: jsonObject('search_criteria').notNull(),
    useCount: integer('use_count').notNull().default(0),
    isDefault: flag('is_default'),
    /** How often it is run; null: when it is used. */
    schedule: text('schedule', { enum: SEARCH_SCHEDULES }),
    /** When it is due; null without a schedule. */
    nextRunAt: text('next_run_at'),
    /** When its schedule last had it run. */
    lastRunAt: text('last_run_at'),
    ...timestamps(),
  },
  (t) => [
    index('job_search_templates_by_user').on(t.userId, t.createdAt, t.id),
    index('job_search_templates_due')
      .on(t.nextRunAt)
      .where(sql`next_run_at is not null`),
    uniqueIndex('job_search_templates_default')
      .on(t.userId)
      .where(sql`is_default = 1`),
    atLeast('job_search_templates_use_not_negative', t.useCount, 0),
  ],
);

export const jobSearchHistory = sqliteTable(
  'job_search_history',
  {
    id: id(),
    userId: ownerId(),
    searchQuery: jsonObject('search_query'),
    sources: stringList('sources'),
    jobsFound: integer('jobs_found').notNull().default(0),
    newJobs: integer('new_jobs').notNull().default(0),
    duplicatesRemoved: integer('duplicates_removed').notNull().default(0),
    status: text('status', { enum: SEARCH_STATUSES }).notNull(),
    isAutomated: flag('is_automated'),
    templateId: text('template_id').references(() => jobSearchTemplates.id, {
      onDelete: 'set null',
    }),
    errors: jsonList('errors'),
    durationMs: integer('duration_ms'),
    /** The time at which its template was due, of a run that its schedule began. */
    dueAt: text('due_at'),
    ...timestamps(),
  },
  (t) => [
    index('job_search_history_by_user').on(t.userId, t.createdAt, t.id),
    index('job_search_history_by_template').on(t.templateId),
    uniqueIndex('job_search_history_by_due_time').on(t.templateId, t.dueAt),
    index('job_search_history_unfinished')
      .on(t.updatedAt)
      .where(sql`status in ('pending', 'running')`),
    oneOf('job_search_history_status_known', t.status, SEARCH_STATUSES),
  ],
);

export type JobSearchTemplateRow = typeof jobSearchTemplates.$inferSelect;
export type JobSearchHistoryRow = typeof jobSearchHistory.$inferSelect;
