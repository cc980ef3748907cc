import type { EmailClaim, EmailRef, UserEmailContent } from '@jobmatch/shared/contracts/emails';
import { type SQL, sql } from 'drizzle-orm';
import * as v from 'valibot';
import type { Database } from '../../database.ts';
import { runStatements } from '../../statements.ts';
import { fullName } from '../full-name.ts';
import { lapsedClaims } from './lapsed.ts';

interface Claimed {
  id: string;
  userId: string;
  applicationId: string | null;
  variantId: string | null;
  attach: 'pdf' | 'docx' | null;
  to: string;
  subject: string;
  content: string;
  email: string;
  firstName: string | null;
  lastName: string | null;
}

const Content = v.object({ text: v.string(), html: v.string() });

/**
 * Grants each e-mail to one of all who ask until its outcome is recorded. A claim that nobody ended
 * may have been an e-mail: it is not granted again but becomes unknown.
 */
export async function claimEmails(
  db: Database,
  refs: readonly EmailRef[],
  now: Date,
): Promise<EmailClaim[]> {
  const at = now.toISOString();
  const [users, accounts] = [idsOf(refs, true), idsOf(refs, false)];
  const [, , , ofUsers, ofAccounts, contents] = await runStatements(db, [
    sql`insert into account_emails (id, created_at, updated_at)
      select value, ${at}, ${at} from json_each(${accounts}) where true on conflict do nothing`,
    lapsedClaims('email_history', now, inIds(users)),
    lapsedClaims('account_emails', now, inIds(accounts)),
    sql<{ id: string }>`update email_history set claimed_at = ${at}, updated_at = ${at}
      where ${inIds(users)} and status = 'pending' and claimed_at is null
        and exists(select 1 from users where users.id = user_id and erasing_at is null)
      returning id`,
    sql<{ id: string }>`update account_emails set claimed_at = ${at}, updated_at = ${at}
      where ${inIds(accounts)} and status = 'pending' and claimed_at is null
      returning id`,
    sql<Claimed>`select email_history.id, user_id as userId, application_id as applicationId,
        variant_id as variantId, attach, to_address as "to", subject, content,
        users.email, users.first_name as firstName, users.last_name as lastName
      from email_history join users on users.id = email_history.user_id
      where email_history.id in (select value from json_each(${users})) and claimed_at = ${at}`,
  ]);
  const granted = new Set([...ofUsers, ...ofAccounts].map(({ id }) => id));
  const contentOf = new Map(contents.map((row) => [row.id, row]));
  return refs.map(({ emailId, isUsers }): EmailClaim => {
    if (!granted.has(emailId)) return { emailId, state: 'refused', content: null };
    const row = isUsers ? contentOf.get(emailId) : undefined;
    return { emailId, state: 'granted', content: row === undefined ? null : toContent(row) };
  });
}

function toContent(row: Claimed): UserEmailContent {
  const { userId, applicationId, to, subject, email, attach, variantId } = row;
  return {
    userId,
    applicationId,
    to,
    subject,
    ...v.parse(Content, JSON.parse(row.content)),
    sender: { name: fullName(row), email },
    attachment: attach === null ? null : { format: attach, variantId },
  };
}

const idsOf = (refs: readonly EmailRef[], users: boolean): string =>
  JSON.stringify(refs.filter(({ isUsers }) => isUsers === users).map(({ emailId }) => emailId));

const inIds = (ids: string): SQL => sql`id in (select value from json_each(${ids}))`;
