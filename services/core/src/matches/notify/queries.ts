import { notifications } from '@jobmatch/db-schema/notifications';
import type { UserScope } from '@jobmatch/shared/caller';
import { and, eq, gt, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { runStatements } from '../../statements.ts';

interface Notice {
  id: string;
  type: string;
  title: string;
  message: string;
  actionUrl: string;
  actionText: string;
}

interface Allowance {
  /** Notifications of its type since `since`. */
  max: number;
  since: string;
  at: string;
}

/**
 * Tells the user of matches and marks them, in one transaction: all of them are told of once, whoever
 * else is about it. False, and nothing changed, where they were told of or the user has had enough.
 */
export async function insertMatchNotice(
  db: Database,
  { userId }: UserScope,
  { id, type, title, message, actionUrl, actionText }: Notice,
  jobIds: readonly string[],
  { max, since, at }: Allowance,
): Promise<boolean> {
  const mine = sql`user_id = ${userId} and is_match = 1 and notified_at is null
    and job_id in (select value from json_each(${JSON.stringify(jobIds)}))`;
  const had = and(
    eq(notifications.userId, userId),
    eq(notifications.type, type),
    gt(notifications.createdAt, since),
  );
  const [inserted] = await runStatements(db, [
    sql`
      insert into notifications
        (id, user_id, type, title, message, action_url, action_text, created_at, updated_at)
      select ${id}, ${userId}, ${type}, ${title}, ${message}, ${actionUrl}, ${actionText}, ${at}, ${at}
      where (select count(*) from ${notifications} where ${had}) < ${max}
        and (select count(*) from job_matches where ${mine}) = ${jobIds.length}
      returning 1`,
    sql`
      update job_matches set notified_at = ${at}, updated_at = ${at}
      where ${mine} and exists(select 1 from notifications where id = ${id})`,
  ]);
  return inserted.length > 0;
}

/** Marks matches of which the user is not to be told in one way. */
export async function skipMatches(
  db: Database,
  { userId }: UserScope,
  telling: 'notified_at' | 'emailed_at',
  jobIds: readonly string[],
  at: string,
): Promise<void> {
  await db.run(sql`
    update job_matches set ${sql.identifier(telling)} = ${at}, updated_at = ${at}
    where user_id = ${userId} and ${sql.identifier(telling)} is null
      and job_id in (select value from json_each(${JSON.stringify(jobIds)}))`);
}
