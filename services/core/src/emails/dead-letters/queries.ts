import type { EmailDeadLetter } from '@jobmatch/shared/contracts/emails';
import { newId } from '@jobmatch/shared/ids';
import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { runStatements } from '../../statements.ts';
import { type Failed, returnUnits } from '../record/queries.ts';

const QUEUE = 'emails';
const GIVEN_UP = 'Every attempt to send it failed.';

/**
 * Keeps messages that the queue gave up on, each once, and marks their e-mails as failed; how many
 * are new. One that somebody is sending at this moment is left to them.
 */
export async function keepEmailDeadLetters(
  db: Database,
  letters: readonly EmailDeadLetter[],
  now: Date,
): Promise<number> {
  const at = now.toISOString();
  const given = sql`json_each(${JSON.stringify(
    letters.map((letter) => ({ ...letter, id: newId() })),
  )}) as letter`;
  const waiting = (isUsers: boolean): SQL => sql`status = 'pending' and claimed_at is null
    and id in (select letter.value->>'emailId' from ${given}
      where letter.value->>'isUsers' = ${isUsers ? 1 : 0})`;
  const [kept, failed] = await runStatements(db, [
    sql`
      insert into dead_letters (id, queue, message_id, message, error, trace_id)
      select letter.value->>'id', ${QUEUE}, letter.value->>'messageId',
        json_object('kind', letter.value->>'kind', 'emailId', letter.value->>'emailId'),
        coalesce(
          (select error from email_history where email_history.id = letter.value->>'emailId'),
          (select error from account_emails where account_emails.id = letter.value->>'emailId')),
        letter.value->>'requestId'
      from ${given} where true
      on conflict (message_id) do nothing
      returning 1`,
    sql<Failed>`
      update email_history set status = 'failed', error = coalesce(error, ${GIVEN_UP}),
        content = null, updated_at = ${at}
      where ${waiting(true)}
      returning id, user_id as userId`,
    sql`
      update account_emails set status = 'failed', error = coalesce(error, ${GIVEN_UP}),
        updated_at = ${at}
      where ${waiting(false)}`,
  ]);
  await returnUnits(db, failed, now);
  return kept.length;
}
