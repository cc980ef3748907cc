import { embeddingTasks } from '@jobmatch/db-schema/embeddings';
import { jobs } from '@jobmatch/db-schema/jobs';
import { erasures } from '@jobmatch/db-schema/operations';
import { accountLockouts, failedLoginAttempts, securityEvents } from '@jobmatch/db-schema/security';
import { spamReports } from '@jobmatch/db-schema/spam-reports';
import { users } from '@jobmatch/db-schema/users';
import type { UserScope } from '@jobmatch/shared/caller';
import { type SQL, and, eq, getTableName, inArray, isNull, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { ACCOUNT_TABLES } from '../profile/account-tables.ts';

/** Deleting a posting rewrites its full-text index; this many take well under a second. */
const POSTINGS_A_STATEMENT = 1000;

/** D1 takes 32 arguments to a function: 15 names with their values leave room. */
const COUNTS_A_CALL = 15;

/** Counts the account's rows by table, once: before the first of them is deleted. */
export async function countRows(db: Database, erasureId: string, scope: UserScope): Promise<void> {
  const email = sql`(select email from users where id = ${scope.userId})`;
  const deleted = ACCOUNT_TABLES.filter(({ table }) => table !== securityEvents);
  const parts: [string, SQL][] = [
    ['users', sql`(select count(*) from users where id = ${scope.userId})`],
    [
      'failedLoginAttempts',
      sql`(select count(*) from failed_login_attempts where email = ${email})`,
    ],
    ['accountLockouts', sql`(select count(*) from account_lockouts where email = ${email})`],
    ...deleted.map(({ name, table, owner }): [string, SQL] => [name, countOf(table, owner, scope)]),
  ];
  const kept = countOf(securityEvents, securityEvents.userId, scope);
  await db
    .update(erasures)
    .set({
      counts: sql`json_set(coalesce(${erasures.counts}, '{}'), '$.database', ${jsonOf(parts)},
        '$.anonymised', json_object('securityEvents', ${kept}))`,
    })
    .where(
      and(eq(erasures.id, erasureId), isNull(sql`json_type(${erasures.counts}, '$.database')`)),
    );
}

const countOf = (
  table: (typeof ACCOUNT_TABLES)[number]['table'],
  owner: (typeof ACCOUNT_TABLES)[number]['owner'],
  { userId }: UserScope,
): SQL =>
  sql`(select count(*) from ${sql.identifier(getTableName(table))}
    where ${sql.identifier(owner.name)} = ${userId})`;

function jsonOf(parts: readonly [string, SQL][]): SQL {
  if (parts.length > COUNTS_A_CALL) {
    const rest = jsonOf(parts.slice(COUNTS_A_CALL));
    return sql`json_patch(${jsonOf(parts.slice(0, COUNTS_A_CALL))}, ${rest})`;
  }
  const pairs = parts.map(([name, value]) => sql`${sql.raw(`'${name}'`)}, ${value}`);
  return sql`json_object(${sql.join(pairs, sql`, `)})`;
}

/** Deletes the account's own postings, so many a statement that none runs long. */
export async function deletePostings(
  db: Database,
  { userId }: UserScope,
  atOnce = POSTINGS_A_STATEMENT,
): Promise<void> {
  const some = db
    .select({ seq: jobs.seq })
    .from(jobs)
    .where(eq(jobs.ownerId, userId))
    .limit(atOnce);
  let deleted = atOnce;
  while (deleted >= atOnce) {
    const rows = await db.delete(jobs).where(inArray(jobs.seq, some)).returning({ seq: jobs.seq });
    deleted = rows.length;
  }
}

/**
 * Deletes the account with all that goes with its row, and what names it without belonging to it,
 * in one transaction that also finishes the erasure. The record of security events stays, with
 * nothing left in it that could tell whose it was.
 */
export async function deleteAccount(
  db: Database,
  erasureId: string,
  { userId }: UserScope,
  now: string,
): Promise<void> {
  const email = sql`(select ${users.email} from ${users} where ${eq(users.id, userId)})`;
  const anonymous = {
    userId: null,
    ipAddress: null,
    userAgent: null,
    device: null,
    browser: null,
    os: null,
    location: null,
    metadata: null,
    updatedAt: now,
  };
  await db.batch([
    db.update(securityEvents).set(anonymous).where(eq(securityEvents.userId, userId)),
    db.delete(failedLoginAttempts).where(eq(failedLoginAttempts.email, email)),
    db.delete(accountLockouts).where(eq(accountLockouts.email, email)),
    db
      .update(accountLockouts)
      .set({ unlockedBy: null, updatedAt: now })
      .where(eq(accountLockouts.unlockedBy, userId)),
    db
      .update(erasures)
      .set({ finishedAt: now, userId: null, updatedAt: now })
      .where(and(eq(erasures.id, erasureId), isNull(erasures.finishedAt))),
    // A report outlives its account as a count; what its author wrote goes.
    db
      .update(spamReports)
      .set({ reason: null, details: null, updatedAt: now })
      .where(eq(spamReports.reporterUserId, userId)),
    // A task about a profile names the account beyond the reference that goes with it.
    db
      .delete(embeddingTasks)
      .where(and(eq(embeddingTasks.ownerId, userId), eq(embeddingTasks.subjectType, 'profile'))),
    db.delete(users).where(eq(users.id, userId)),
  ]);
}
