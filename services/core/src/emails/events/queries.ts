import type { EmailEvent, EmailStatus } from '@jobmatch/shared/contracts/emails';
import { newId } from '@jobmatch/shared/ids';
import { type SQL, sql } from 'drizzle-orm';
import { type Database, isUniqueViolation } from '../../database.ts';
import { runStatements } from '../../statements.ts';

/** Events that one e-mail keeps; opens can go on for years. */
const EVENTS_MAX = 100;
/** Each event is a statement or two; a transaction of them stays well below D1's limits. */
const EVENTS_A_TRANSACTION = 50;

/** What an event says of an e-mail. Any event at all says that the provider had accepted it. */
const STATUS_OF: Readonly<Record<string, EmailStatus>> = {
  delivered: 'delivered',
  open: 'opened',
  click: 'opened',
  bounce: 'bounced',
  dropped: 'dropped',
  spamreport: 'spamreport',
};

/** Events come in any order: a status gives way to one of a higher rank only. */
const RANK: Readonly<Record<EmailStatus, number>> = {
  pending: 0,
  unknown: 0,
  failed: 0,
  sent: 1,
  delivered: 2,
  opened: 3,
  dropped: 4,
  bounced: 4,
  spamreport: 5,
};

/**
 * Takes note of what the provider reports, each event once, under the digest of the call it came in.
 * `isNew` is false where that call was taken before. One that breaks off in its middle leaves no
 * digest and can come again.
 */
export async function takeEvents(
  db: Database,
  { digest, events }: { digest: string; events: readonly EmailEvent[] },
  now: Date,
): Promise<{ isNew: boolean; matched: number }> {
  const at = now.toISOString();
  const [known] = await runStatements(db, [
    sql`select 1 from email_webhooks where digest = ${digest}`,
  ]);
  if (known.length > 0) return { isNew: false, matched: 0 };
  let matched = 0;
  for (let from = 0; from < events.length; from += EVENTS_A_TRANSACTION) {
    const some = events.slice(from, from + EVENTS_A_TRANSACTION);
    const answers = await runStatements(db, [
      ...some.map((event) => noted(event, at)),
      ...some.flatMap((event) => suppressed(event, at)),
    ]);
    matched += answers.slice(0, some.length).filter((rows) => rows.length > 0).length;
  }
  try {
    await runStatements(db, [
      sql`insert into email_webhooks (digest, events, created_at, updated_at)
        values (${digest}, ${events.length}, ${at}, ${at})`,
    ]);
  } catch (err) {
    if (isUniqueViolation(err, 'email_webhooks.digest')) return { isNew: false, matched: 0 };
    throw err;
  }
  return { isNew: true, matched };
}

function noted({ eventId, event, at, providerMessageId, emailId }: EmailEvent, now: string): SQL {
  const status = STATUS_OF[event] ?? 'sent';
  const entry = JSON.stringify({ id: eventId, event, at });
  return sql`
    update email_history set
      status = iif(${RANK[status]} > ${RANK_OF_ROW}, ${status}, status),
      provider_message_id = coalesce(provider_message_id, ${providerMessageId}),
      sent_at = coalesce(sent_at, ${at}), claimed_at = null, content = null, error = null,
      events = iif(json_array_length(events) < ${EVENTS_MAX},
        json_insert(events, '$[#]', json(${entry})), events),
      updated_at = ${now}
    where id = coalesce(
        (select id from email_history where provider_message_id = ${providerMessageId}),
        (select id from email_history where id = ${emailId} and provider_message_id is null))
      and not exists(select 1 from json_each(events) where value->>'id' = ${eventId})
    returning id`;
}

const RANK_OF_ROW = sql.raw(
  `case status ${Object.entries(RANK)
    .map(([status, rank]) => `when '${status}' then ${rank}`)
    .join(' ')} end`,
);

const suppressed = ({ address, event, suppresses }: EmailEvent, now: string): SQL[] =>
  suppresses && address !== null
    ? [
        sql`insert into suppressed_recipients (id, address, reason, created_at, updated_at)
          values (${newId()}, ${address}, ${event}, ${now}, ${now})
          on conflict (address) do nothing`,
      ]
    : [];
