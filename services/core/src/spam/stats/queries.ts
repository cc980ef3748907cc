import { SPAM_STATUSES, jobs } from '@jobmatch/db-schema/jobs';
import type { UserScope } from '@jobmatch/shared/caller';
import { SPAM_CATEGORIES, type SpamStats } from '@jobmatch/shared/contracts/spam';
import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { isSearchable } from '../../search/filters.ts';

interface Counted {
  name: string;
  postings: number;
}

/**
 * How the open postings that the caller sees were judged, and by which signs. Each part of what they
 * see is counted by itself: an OR over them would read the catalogue's texts.
 */
export async function readStats(db: Database, { userId }: UserScope): Promise<SpamStats> {
  const parts = [sql`owner_id is null`, sql`owner_id = ${userId}`];
  const [statuses, categories] = await Promise.all([
    db.all<Counted>(sql`select name, sum(postings) as postings from (
      ${union(
        parts,
        (part) => sql`select spam_status as name, count(*) as postings from ${jobs}
        where ${part} and ${isSearchable} group by 1`,
      )}) group by 1`),
    db.all<Counted>(sql`select category.value as name, sum(listed.postings) as postings from (
      ${union(
        parts,
        (part) => sql`select spam_categories as list, count(*) as postings from ${jobs}
        where ${part} and ${isSearchable} and spam_categories <> '[]' group by 1`,
      )}) as listed,
      json_each(listed.list) as category group by 1`),
  ]);
  const byStatus = countsOf(SPAM_STATUSES, statuses);
  return {
    total: Object.values(byStatus).reduce((sum, postings) => sum + postings, 0),
    byStatus,
    byCategory: countsOf(SPAM_CATEGORIES, categories),
  };
}

const union = (parts: readonly SQL[], select: (part: SQL) => SQL): SQL =>
  sql.join(parts.map(select), sql` union all `);

/** Every name with its count, none where nothing was counted. */
function countsOf<Name extends string>(names: readonly Name[], counted: readonly Counted[]) {
  const found = new Map(counted.map(({ name, postings }) => [name, postings]));
  const entries = names.map((name) => [name, found.get(name) ?? 0] as const);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the entries have exactly these names, which fromEntries forgets
  return Object.fromEntries(entries) as Record<Name, number>;
}
