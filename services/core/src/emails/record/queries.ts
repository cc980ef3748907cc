import { userScope } from '@jobmatch/shared/caller';
import type { EmailOutcome, EmailRef } from '@jobmatch/shared/contracts/emails';
import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { runStatements } from '../../statements.ts';
import { returnUsage } from '../../usage/service.ts';

export interface Failed {
  id: string;
  userId: string | null;
}

/**
 * Ends the claims on e-mails with what came of them. An event that was quicker than this stands: the
 * provider has the last word. What will never be sent costs no unit of the plan.
 */
export async function recordOutcomes(
  db: Database,
  outcomes: readonly (EmailRef & { outcome: EmailOutcome })[],
  now: Date,
): Promise<void> {
  const answers = await runStatements(
    db,
    outcomes.map((ended) => statementFor(ended, now.toISOString())),
  );
  const failed = outcomes.flatMap(({ isUsers, outcome }, i) =>
    isUsers && outcome.status === 'failed' ? (answers[i] ?? []) : [],
  );
  await returnUnits(db, failed, now);
}

/** Gives back the units of e-mails that were never accepted, once each. */
export async function returnUnits(
  db: Database,
  failed: readonly Failed[],
  now: Date,
): Promise<void> {
  for (const { id, userId } of failed) {
    if (userId !== null) await returnUsage(db, userScope({ userId }), 'emailsSent', now, id);
  }
}

function statementFor(
  { emailId, isUsers, outcome }: EmailRef & { outcome: EmailOutcome },
  at: string,
): SQL<Failed> {
  if (!isUsers) {
    const status = outcome.status === 'postponed' ? 'pending' : outcome.status;
    return sql`
      update account_emails set status = ${status}, claimed_at = null, error = ${errorOf(outcome)},
        updated_at = ${at}
      where id = ${emailId} and status = 'pending'
      returning id, null as userId`;
  }
  if (outcome.status === 'sent') {
    return sql`
      update email_history set status = iif(status in ('pending', 'unknown'), 'sent', status),
        provider_message_id = coalesce(provider_message_id, ${outcome.providerMessageId}),
        sent_at = coalesce(sent_at, ${at}), claimed_at = null, content = null, error = null,
        updated_at = ${at}
      where id = ${emailId}
      returning id, user_id as userId`;
  }
  const keepsContent = outcome.status === 'postponed';
  return sql`
    update email_history set status = ${keepsContent ? 'pending' : outcome.status},
      content = iif(${keepsContent ? 1 : 0}, content, null), claimed_at = null,
      error = ${errorOf(outcome)}, updated_at = ${at}
    where id = ${emailId} and status = 'pending'
    returning id, user_id as userId`;
}

const errorOf = (outcome: EmailOutcome): string | null =>
  outcome.status === 'sent' ? null : outcome.reason;
