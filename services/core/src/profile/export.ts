import { users } from '@jobmatch/db-schema/users';
import type { UserScope } from '@jobmatch/shared/caller';
import { Profile } from '@jobmatch/shared/contracts/profile';
import { Instant } from '@jobmatch/shared/text';
import { eq, getTableColumns, sql } from 'drizzle-orm';
import * as v from 'valibot';
import type { PhotoUrl } from '../avatar/photo-url.ts';
import type { Database } from '../database.ts';
import { PageQuery } from '../pagination.ts';
import { ACCOUNT_TABLES, type AccountTable } from './account-tables.ts';
import { toProfile } from './queries.ts';

/** Rows of each table on one page. 2,000 postings are some 20 MB, and a Worker has 128 MB. */
const EXPORT_PAGE_ROWS = 2000;

export const ExportQuery = v.object({ page: PageQuery.page });

export const AccountExport = v.object({
  exportedAt: Instant,
  page: v.number(),
  /** The page to ask for next; null when this one holds the rest of every table. */
  nextPage: v.nullable(v.number()),
  profile: Profile,
  /** Table → rows, oldest first, each with every column but secrets. */
  data: v.record(v.string(), v.array(v.record(v.string(), v.unknown()))),
});
export type AccountExport = v.InferOutput<typeof AccountExport>;

interface Asked {
  page: number;
  now: Date;
  photoUrl?: PhotoUrl;
  pageRows?: number;
}

/**
 * One page of everything an account holds in the database, read in one round trip as of one moment.
 * Null when the account is gone.
 */
export async function exportAccount(
  db: Database,
  scope: UserScope,
  { page, now, photoUrl = () => null, pageRows = EXPORT_PAGE_ROWS }: Asked,
): Promise<AccountExport | null> {
  const window = { limit: pageRows + 1, offset: (page - 1) * pageRows };
  const rowsOf = ({ table, owner, leaveOut }: AccountTable) => {
    const shown = Object.entries(getTableColumns(table)).filter(
      ([name]) => !leaveOut.includes(name),
    );
    return db
      .select(Object.fromEntries(shown))
      .from(table)
      .where(eq(owner, scope.userId))
      .orderBy(sql`rowid`)
      .limit(window.limit)
      .offset(window.offset);
  };
  const [account, ...tables] = await db.batch([
    db.select().from(users).where(eq(users.id, scope.userId)).limit(1),
    ...ACCOUNT_TABLES.map(rowsOf),
  ]);
  if (account[0] === undefined) return null;
  const named = ACCOUNT_TABLES.map(({ name }, i) => [name, tables[i] ?? []] as const);
  const more = named.some(([, rows]) => rows.length > pageRows);
  return {
    exportedAt: now.toISOString(),
    page,
    nextPage: more ? page + 1 : null,
    profile: toProfile(account[0], photoUrl),
    data: Object.fromEntries(named.map(([name, rows]) => [name, rows.slice(0, pageRows)])),
  };
}
