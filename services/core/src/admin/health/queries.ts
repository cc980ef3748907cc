import { jobs } from '@jobmatch/db-schema/jobs';
import { cronRuns } from '@jobmatch/db-schema/operations';
import { users } from '@jobmatch/db-schema/users';
import { count, desc, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';

/** Counts, size and the latest run of each scheduled task. */
export async function readHealth(db: Database) {
  const [userCounts, jobCounts, runs, size] = await db.batch([
    db.select({ total: count() }).from(users),
    db.select({ total: count() }).from(jobs),
    db
      .select({
        name: cronRuns.name,
        status: cronRuns.status,
        // SQLite takes the bare columns from the row that has the maximum.
        startedAt: sql<string>`max(${cronRuns.startedAt})`,
        finishedAt: cronRuns.finishedAt,
        summary: cronRuns.summary,
      })
      .from(cronRuns)
      .groupBy(cronRuns.name)
      .orderBy(desc(sql`max(${cronRuns.startedAt})`), cronRuns.name)
      .limit(50),
    db.run(sql`select 1`),
  ]);
  return {
    users: userCounts[0]?.total ?? 0,
    jobs: jobCounts[0]?.total ?? 0,
    databaseBytes: size.meta.size_after,
    lastCronRuns: runs,
  };
}
