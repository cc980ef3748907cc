import type { QueuedEmail } from '@jobmatch/shared/contracts/emails';
import { currentTraceId } from '@jobmatch/shared/trace';
import { sql } from 'drizzle-orm';
import { deleteInChunks } from '../../cron/in-chunks.ts';
import { type Database, database } from '../../database.ts';
import type { Env } from '../../env.ts';
import { runStatements } from '../../statements.ts';
import { lapsedClaims } from '../claim/lapsed.ts';
import { type Failed, returnUnits } from '../record/queries.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 1440 * MINUTE_MS;
/** Past the queue's last try: what is still pending has no message under way. */
const FORGOTTEN_MS = 40 * MINUTE_MS;
/** Past this nobody expects the e-mail any more. */
const PENDING_MAX_MS = DAY_MS;
const ACCOUNT_EMAILS_KEPT_MS = 7 * DAY_MS;
/** Longer than a webhook's timestamp is believed. */
const WEBHOOKS_KEPT_MS = 60 * MINUTE_MS;
const QUEUED_AT_ONCE = 100;

const TOO_LATE = 'It could not be sent within a day.';

/**
 * What no message looks after any more: claims of consumers that died become unknown, e-mails whose
 * message was lost are queued again, and after a day they have failed.
 */
export async function sweepEmails(env: Pick<Env, 'DB' | 'EMAILS'>, now: Date) {
  const db = database(env);
  const at = now.toISOString();
  const before = (ms: number) => new Date(now.getTime() - ms).toISOString();
  const [unknown, failed, forgotten] = await runStatements(db, [
    lapsedClaims('email_history', now, sql`true`),
    sql<Failed>`
      update email_history set status = 'failed', error = coalesce(error, ${TOO_LATE}),
        content = null, updated_at = ${at}
      where status = 'pending' and claimed_at is null and created_at <= ${before(PENDING_MAX_MS)}
      returning id, user_id as userId`,
    sql<{ id: string; requestId: string }>`
      update email_history set updated_at = ${at}
      where id in (select id from email_history where status = 'pending' and claimed_at is null
        and updated_at <= ${before(FORGOTTEN_MS)} limit ${QUEUED_AT_ONCE})
      returning id, request_id as requestId`,
  ]);
  await returnUnits(db, failed, now);
  const traceId = currentTraceId();
  const messages = forgotten.map(({ id, requestId }) => ({
    body: { kind: 'user_email', emailId: id, requestId, traceId } satisfies QueuedEmail,
  }));
  if (messages.length > 0) await env.EMAILS.sendBatch(messages);
  return { unknown: unknown.length, failed: failed.length, queued: messages.length };
}

/** Records that have done what they were kept for. */
export async function removeOldEmailRecords(db: Database, now: Date): Promise<number> {
  const before = (ms: number) => new Date(now.getTime() - ms).toISOString();
  const accounts = sql`created_at <= ${before(ACCOUNT_EMAILS_KEPT_MS)}`;
  const webhooks = sql`created_at <= ${before(WEBHOOKS_KEPT_MS)}`;
  return (
    (await deleteInChunks(db, 'account_emails', accounts)) +
    (await deleteInChunks(db, 'email_webhooks', webhooks))
  );
}
