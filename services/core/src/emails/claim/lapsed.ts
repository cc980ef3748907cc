import { type SQL, sql } from 'drizzle-orm';

/** Longer than a consumer can take: past it a claim was left by one that died. */
const CLAIM_MAX_MS = 120_000;

const REASON = 'The attempt to send it was cut off.';

/**
 * The statement that ends claims nobody ended. The e-mail may have been handed over before its
 * consumer died, so it must not be sent again.
 */
export function lapsedClaims(
  table: 'email_history' | 'account_emails',
  now: Date,
  which: SQL,
): SQL<{ id: string }> {
  const since = new Date(now.getTime() - CLAIM_MAX_MS).toISOString();
  const content = table === 'email_history' ? sql`, content = null` : sql``;
  return sql<{ id: string }>`
    update ${sql.identifier(table)} set status = 'unknown', error = ${REASON}, claimed_at = null,
      updated_at = ${now.toISOString()} ${content}
    where status = 'pending' and claimed_at <= ${since} and ${which}
    returning id`;
}
