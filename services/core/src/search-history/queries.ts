import { now } from '@jobmatch/db-schema/columns';
import {
  type JobSearchHistoryRow,
  SEARCH_STATUSES,
  jobSearchHistory,
  jobSearchTemplates,
} from '@jobmatch/db-schema/searches';
import type { UserScope } from '@jobmatch/shared/caller';
import { and, count, desc, eq, max, sql, sum } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { ownRow } from '../owned-collection.ts';
import { type Page, pageOf, rowWindow } from '../pagination.ts';
import type { SearchRun, SearchStats } from './search.ts';

const { createdAt, id: runId } = jobSearchHistory;
const mine = (scope: UserScope) => eq(jobSearchHistory.userId, scope.userId);

/** One page of the caller's searches, newest first. */
export async function listSearches(db: Database, scope: UserScope, page: Page) {
  const { limit, offset } = rowWindow(page);
  const after =
    page.cursor && sql`(${createdAt}, ${runId}) < (${page.cursor[0]}, ${page.cursor[1]})`;
  const [rows, counts] = await db.batch([
    db
      .select()
      .from(jobSearchHistory)
      .where(and(mine(scope), after))
      .orderBy(desc(createdAt), desc(runId))
      .limit(limit)
      .offset(offset),
    db.select({ total: count() }).from(jobSearchHistory).where(mine(scope)),
  ]);
  const total = counts[0]?.total ?? 0;
  return pageOf(rows.map(toSearchRun), total, page, (run) => [run.createdAt, run.id]);
}

export async function findLastSearch(db: Database, scope: UserScope): Promise<SearchRun | null> {
  const rows = await db
    .select()
    .from(jobSearchHistory)
    .where(mine(scope))
    .orderBy(desc(createdAt), desc(runId))
    .limit(1);
  return rows[0] === undefined ? null : toSearchRun(rows[0]);
}

export async function countSearches(db: Database, scope: UserScope): Promise<SearchStats> {
  const rows = await db
    .select({
      status: jobSearchHistory.status,
      total: count(),
      jobsFound: sum(jobSearchHistory.jobsFound).mapWith(Number),
      newJobs: sum(jobSearchHistory.newJobs).mapWith(Number),
      last: max(createdAt),
    })
    .from(jobSearchHistory)
    .where(mine(scope))
    .groupBy(jobSearchHistory.status);
  const all = (value: (row: (typeof rows)[number]) => number) =>
    rows.reduce((total, row) => total + value(row), 0);
  const countOf = (status: (typeof SEARCH_STATUSES)[number]) =>
    rows.find((row) => row.status === status)?.total ?? 0;
  return {
    total: all((row) => row.total),
    byStatus: {
      pending: countOf('pending'),
      running: countOf('running'),
      completed: countOf('completed'),
      partial: countOf('partial'),
      failed: countOf('failed'),
    },
    jobsFound: all((row) => row.jobsFound),
    newJobs: all((row) => row.newJobs),
    lastSearchAt:
      rows
        .flatMap(({ last }) => last ?? [])
        .toSorted()
        .at(-1) ?? null,
  };
}

/** What a service says of a search as it goes on. */
export type RecordedSearch = Pick<SearchRun, 'id' | 'status'> &
  Partial<Omit<SearchRun, 'createdAt' | 'updatedAt'>>;

/**
 * Records a search of the caller's, or what became of one recorded before: the same `id` changes that
 * row, in the fields given. A template that is not the caller's is left out. Null when the id is that
 * of another user's search.
 */
export async function recordSearch(
  db: Database,
  scope: UserScope,
  { templateId, ...run }: RecordedSearch,
): Promise<SearchRun | null> {
  const template =
    templateId == null
      ? null
      : sql`(select id from ${jobSearchTemplates}
          where ${ownRow(jobSearchTemplates, scope, templateId)})`;
  const rows = await db
    .insert(jobSearchHistory)
    .values({ ...run, userId: scope.userId, templateId: template })
    .onConflictDoUpdate({
      target: jobSearchHistory.id,
      set: {
        ...run,
        ...(templateId === undefined ? {} : { templateId: template }),
        updatedAt: now,
      },
      setWhere: mine(scope),
    })
    .returning();
  return rows[0] === undefined ? null : toSearchRun(rows[0]);
}

const toSearchRun = (row: JobSearchHistoryRow): SearchRun => ({
  id: row.id,
  searchQuery: row.searchQuery,
  sources: row.sources,
  jobsFound: row.jobsFound,
  newJobs: row.newJobs,
  duplicatesRemoved: row.duplicatesRemoved,
  status: row.status,
  isAutomated: row.isAutomated,
  templateId: row.templateId,
  errors: row.errors,
  durationMs: row.durationMs,
  createdAt: row.createdAt,
  updatedAt: row.updatedAt,
});
