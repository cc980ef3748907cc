import { emailHistory } from '@jobmatch/db-schema/emails';
import type { UserScope } from '@jobmatch/shared/caller';
import type { EmailHistory } from '@jobmatch/shared/contracts/emails';
import { Instant } from '@jobmatch/shared/text';
import { and, count, desc, eq, sql } from 'drizzle-orm';
import * as v from 'valibot';
import type { Database } from '../../database.ts';
import { type Page, pageOf, rowWindow } from '../../pagination.ts';

const { createdAt, id } = emailHistory;

const shown = {
  id,
  applicationId: emailHistory.applicationId,
  to: emailHistory.toAddress,
  subject: emailHistory.subject,
  status: emailHistory.status,
  messageId: emailHistory.providerMessageId,
  sentAt: emailHistory.sentAt,
  error: emailHistory.error,
  events: emailHistory.events,
  createdAt,
  updatedAt: emailHistory.updatedAt,
};

const Events = v.array(v.object({ event: v.string(), at: Instant }));

/** One page of what the caller had sent, newest first. */
export async function listEmails(
  db: Database,
  scope: UserScope,
  query: Page,
): Promise<EmailHistory> {
  const { limit, offset } = rowWindow(query);
  const { cursor } = query;
  const listed = eq(emailHistory.userId, scope.userId);
  const after = cursor && sql`(${createdAt}, ${id}) < (${cursor[0]}, ${cursor[1]})`;
  const [rows, counts] = await db.batch([
    db
      .select(shown)
      .from(emailHistory)
      .where(and(listed, after))
      .orderBy(desc(createdAt), desc(id))
      .limit(limit)
      .offset(offset),
    db.select({ total: count() }).from(emailHistory).where(listed),
  ]);
  const page = pageOf(rows, counts[0]?.total ?? 0, query, (row) => [row.createdAt, row.id]);
  const emails = page.rows.map((row) => ({ ...row, events: v.parse(Events, row.events) }));
  return { emails, ...page.info };
}
