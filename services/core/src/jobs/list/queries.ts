import { jobs } from '@jobmatch/db-schema/jobs';
import { userJobs } from '@jobmatch/db-schema/user-jobs';
import type { UserScope } from '@jobmatch/shared/caller';
import type { ListJobs } from '@jobmatch/shared/contracts/jobs';
import { type SQL, desc, eq, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { type Page, type Position, rowWindow } from '../../pagination.ts';
import { callersRow, jobColumns } from '../queries.ts';
import { searchMatch } from './search-match.ts';

/**
 * A page of the postings in `query.scope` (with one row more, see `rowWindow`), newest first, and how
 * many there are, in one round trip.
 */
export async function listJobs(db: Database, scope: UserScope, query: ListJobs & Page) {
  const { limit, offset } = rowWindow(query);
  const [rows, counts] = await db.batch([
    db
      .select(jobColumns)
      .from(
        sql`(${listed(scope, query, after(query.cursor))}
          order by 2 desc, 3 desc limit ${limit} offset ${offset}) as page`,
      )
      .innerJoin(jobs, eq(jobs.seq, sql`page.seq`))
      .leftJoin(userJobs, callersRow(scope))
      .orderBy(desc(jobs.createdAt), desc(jobs.id)),
    db
      .select({ total: sql<number>`count(*)`.as('total') })
      .from(sql`(${listed(scope, query)}) as listed`),
  ]);
  return { rows, total: counts[0]?.total ?? 0 };
}

/**
 * The keys of what is listed. Each part of a scope is a SELECT of its own: an index gives the rows of
 * each in order and a page stops early, where an OR over them would sort the whole catalogue.
 */
function listed(scope: UserScope, query: ListJobs, further: SQL[] = []): SQL {
  const join = sql`left join user_jobs on user_jobs.user_id = ${scope.userId}
    and user_jobs.job_id = jobs.id`;
  const own = sql`jobs ${join} where jobs.owner_id = ${scope.userId}`;
  const catalogue = sql`jobs ${join} where jobs.owner_id is null`;
  // CROSS JOIN keeps SQLite from starting at the catalogue.
  const kept = sql`user_jobs cross join jobs on jobs.id = user_jobs.job_id
    where user_jobs.user_id = ${scope.userId} and jobs.owner_id is null
    and (user_jobs.saved or (user_jobs.found_by <> 'analysis'
      and coalesce(user_jobs.expires_at > strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 1)))`;
  const parts = { mine: [own, kept], catalogue: [catalogue], all: [own, catalogue] }[query.scope];
  const conditions = [...filtersOf(query), ...further];
  return sql.join(
    parts.map((part) =>
      sql.join(
        [sql`select jobs.seq, jobs.created_at, jobs.id from ${part}`, ...conditions],
        sql` and `,
      ),
    ),
    sql` union all `,
  );
}

function filtersOf(query: ListJobs): SQL[] {
  const { archived, saved, source, search, workArrangement, minMatchScore } = query;
  const filters = [sql`coalesce(user_jobs.archived, 0) = ${Number(archived)}`];
  if (saved !== undefined) filters.push(sql`coalesce(user_jobs.saved, 0) = ${Number(saved)}`);
  if (source !== undefined) filters.push(sql`jobs.source = ${source}`);
  if (workArrangement !== undefined) filters.push(sql`jobs.work_arrangement = ${workArrangement}`);
  if (minMatchScore > 0) filters.push(sql`user_jobs.match_score >= ${minMatchScore}`);
  if (search !== undefined && search !== '') filters.push(holdsWords(search));
  return filters;
}

function holdsWords(search: string): SQL {
  const match = searchMatch(search);
  if (match === null) return sql`0`;
  return sql`jobs.seq in (select rowid from jobs_fts where jobs_fts match ${match})`;
}

const after = (cursor: Position | undefined): SQL[] =>
  cursor === undefined ? [] : [sql`(jobs.created_at, jobs.id) < (${cursor[0]}, ${cursor[1]})`];
