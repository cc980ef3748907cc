import { jobs } from '@jobmatch/db-schema/jobs';
import { userJobs } from '@jobmatch/db-schema/user-jobs';
import type { UserScope } from '@jobmatch/shared/caller';
import type { ListJobs } from '@jobmatch/shared/contracts/jobs';
import { type SQL, eq, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { type Page, rowWindow } from '../../pagination.ts';
import { callersRow, jobColumns } from '../queries.ts';
import { type Bound, ORDERS, type Order, boundOf, cursorKey } from './order.ts';
import { partsOf, touchedPart } from './parts.ts';
import { searchMatch } from './search-match.ts';

/**
 * A page of the postings in `query.scope` (with one row more, see `rowWindow`) in the order of
 * `query.sort`, each with its sort key for a cursor, and how many there are, in one round trip.
 */
export async function listJobs(db: Database, scope: UserScope, query: ListJobs & Page) {
  const order = ORDERS[query.sort];
  const bound = boundOf(query.sort, query.cursor);
  const { direction } = order;
  const [rows, counts] = await db.batch([
    db
      .select({
        ...jobColumns,
        rank: sql<string | number | null>`page."rank"`.as('rank'),
        key: sql<string>`page."key"`.as('key'),
      })
      .from(sql`(${pageKeys(scope, query, order, bound)}) as page`)
      .innerJoin(jobs, eq(jobs.seq, sql`page.seq`))
      .leftJoin(userJobs, callersRow(scope))
      .orderBy(sql`page."rank" ${direction}, page."key" ${direction}, ${jobs.id} ${direction}`),
    db
      .select({ total: sql<number>`count(*)`.as('total') })
      .from(sql`(${unionOf(partsOf(scope, query), sql`jobs.seq`, filtersOf(query))}) as listed`),
  ]);
  const listed = rows.map(({ rank, key, ...job }) => ({
    job,
    key: cursorKey(order, { rank, key }),
  }));
  return { rows: listed, total: counts[0]?.total ?? 0 };
}

/**
 * The keys of the page that follows `bound`. Of a ranked list, what has a rank is a part of its own,
 * found by the caller's rows, and the rest, which comes last, is as an index has it: ordered by a rank
 * that it has not, the whole catalogue would be sorted.
 */
function pageKeys(
  scope: UserScope,
  query: ListJobs & Page,
  order: Order,
  bound: Bound | null,
): SQL {
  const { limit, offset } = rowWindow(query);
  const { rank, key, direction } = order;
  const filters = filtersOf(query);
  const unranked = [...filters, ...(rank === null ? [] : [sql`${rank} is null`])];
  if (bound?.rank === null) unranked.push(beyond(order, bound));
  const columns = sql`jobs.seq, null as "rank", ${key} as "key", jobs.id`;
  const rest = unionOf(partsOf(scope, query), columns, unranked);
  const byKey = sql`order by 3 ${direction}, 4 ${direction}`;
  if (rank === null) return sql`${rest} ${byKey} limit ${limit} offset ${offset}`;
  const ranked = select(
    touchedPart(scope, query.scope),
    sql`jobs.seq, ${rank} as "rank", ${key} as "key", jobs.id`,
    [...filters, sql`${rank} is not null`, ...beyondRank(order, rank, bound)],
  );
  const byRank = sql`order by 2 ${direction}, 3 ${direction}, 4 ${direction}`;
  const needed = limit + offset;
  return sql`select * from (${ranked} ${byRank} limit ${needed})
    union all select * from (${rest} ${byKey} limit ${needed})
    ${byRank} limit ${limit} offset ${offset}`;
}

const select = (from: SQL, columns: SQL, conditions: SQL[]): SQL =>
  sql.join([sql`select ${columns} from ${from}`, ...conditions], sql` and `);

const unionOf = (parts: SQL[], columns: SQL, conditions: SQL[]): SQL =>
  sql.join(
    parts.map((part) => select(part, columns, conditions)),
    sql` union all `,
  );

// The key alone is what SQLite seeks by where the key is an expression.
const beyond = ({ key, beyond: past }: Order, bound: Bound): SQL =>
  sql`${key} ${past}= ${bound.key} and (${key}, jobs.id) ${past} (${bound.key}, ${bound.id})`;

function beyondRank({ key, beyond: past }: Order, rank: SQL, bound: Bound | null): SQL[] {
  if (bound === null) return [];
  if (bound.rank === null) return [sql`0`];
  return [sql`(${rank}, ${key}, jobs.id) ${past} (${bound.rank}, ${bound.key}, ${bound.id})`];
}

function filtersOf(query: ListJobs): SQL[] {
  const { archived, saved, source, search, workArrangement, minMatchScore } = query;
  const filters = [
    // First: what the other filters ask for is in the row itself, past its long texts.
    ...(search === undefined || search === '' ? [] : [holdsWords(search)]),
    sql`jobs.dedup_status <> 'merged'`,
    sql`coalesce(user_jobs.archived, 0) = ${Number(archived)}`,
  ];
  if (saved !== undefined) filters.push(sql`coalesce(user_jobs.saved, 0) = ${Number(saved)}`);
  if (source !== undefined) filters.push(sql`jobs.source = ${source}`);
  if (workArrangement !== undefined) filters.push(sql`jobs.work_arrangement = ${workArrangement}`);
  if (minMatchScore > 0) filters.push(sql`user_jobs.match_score >= ${minMatchScore}`);
  return filters;
}

function holdsWords(search: string): SQL {
  const match = searchMatch(search);
  if (match === null) return sql`0`;
  // The plus keeps SQLite from going through all that is found for each of the caller's rows.
  return sql`+jobs.seq in (select rowid from jobs_fts where jobs_fts match ${match})`;
}
