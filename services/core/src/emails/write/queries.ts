import { emailHistory, emailRecipients, suppressedRecipients } from '@jobmatch/db-schema/emails';
import { users } from '@jobmatch/db-schema/users';
import type { UserScope } from '@jobmatch/shared/caller';
import type { NewEmail } from '@jobmatch/shared/contracts/emails';
import { type SQL, and, eq, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { ownRow } from '../../owned-collection.ts';
import { selectedRow } from '../../selected-row.ts';
import { runStatements } from '../../statements.ts';

const DAY_MS = 86_400_000;
/** Applications that reach one address in a day, from anybody and from one sender. */
const TO_ONE_ADDRESS_MAX = 20;
const TO_ONE_ADDRESS_FROM_ONE_MAX = 10;

interface Row extends NewEmail {
  id: string;
  requestId: string;
}

/** Whether the row was stored: only where its sender may write this to its recipient now. */
export async function insertEmail(
  db: Database,
  scope: UserScope,
  { to, text, html, ...row }: Row,
  now: Date,
): Promise<boolean> {
  const at = now.toISOString();
  const values = selectedRow(emailHistory, {
    ...row,
    userId: scope.userId,
    toAddress: to,
    content: { text, html },
    createdAt: at,
    updatedAt: at,
  });
  const allowed =
    row.kind === 'message'
      ? isRecipientOf(scope, to)
      : sql`not ${isFullFor(scope, to, now)} and ${isOwn(scope, row.applicationId)}`;
  const rows = await db
    .insert(emailHistory)
    .select(sql`${values} where not ${isSuppressed(to)} and ${allowed}`)
    .returning({ id: emailHistory.id });
  return rows.length > 0;
}

/** What stands between a sender and an address. */
export async function findObstacles(db: Database, scope: UserScope, to: string, now: Date) {
  const [rows] = await runStatements(db, [
    sql<{ suppressed: number; verified: number; full: number }>`
      select ${isSuppressed(to)} as suppressed, ${isRecipientOf(scope, to)} as verified,
        ${isFullFor(scope, to, now)} as "full"`,
  ]);
  const [found] = rows;
  return {
    isSuppressed: found?.suppressed === 1,
    isVerified: found?.verified === 1,
    isFull: found?.full === 1,
  };
}

export async function deleteEmail(db: Database, scope: UserScope, id: string): Promise<void> {
  await db.delete(emailHistory).where(ownRow(emailHistory, scope, id));
}

const isSuppressed = (to: string): SQL =>
  sql`exists(select 1 from ${suppressedRecipients} where ${suppressedRecipients.address} = ${to})`;

/** An account's own verified address is one it may write to. */
const isRecipientOf = ({ userId }: UserScope, to: string): SQL =>
  sql`(exists(select 1 from ${emailRecipients} where ${and(
    eq(emailRecipients.userId, userId),
    eq(emailRecipients.address, to),
    sql`${emailRecipients.verifiedAt} is not null`,
  )}) or exists(select 1 from ${users} where ${and(
    eq(users.id, userId),
    eq(users.email, to),
    sql`${users.emailVerifiedAt} is not null`,
  )}))`;

function isFullFor({ userId }: UserScope, to: string, now: Date): SQL {
  const since = new Date(now.getTime() - DAY_MS).toISOString();
  return sql`(select count(*) >= ${TO_ONE_ADDRESS_MAX}
      or coalesce(sum(user_id = ${userId}), 0) >= ${TO_ONE_ADDRESS_FROM_ONE_MAX}
    from email_history where to_address = ${to} and created_at > ${since}
      and kind = 'application' and status <> 'failed')`;
}

const isOwn = ({ userId }: UserScope, applicationId: string | null): SQL =>
  sql`exists(select 1 from applications where id = ${applicationId} and user_id = ${userId})`;
