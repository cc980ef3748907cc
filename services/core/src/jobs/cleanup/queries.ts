import { now as nowSql } from '@jobmatch/db-schema/columns';
import { sql } from 'drizzle-orm';
import { deleteInChunks, updateInChunks } from '../../cron/in-chunks.ts';
import type { Database } from '../../database.ts';

const DAY_MS = 24 * 3_600_000;
const UNSEEN_DAYS = 30;
const UNSIGHTED_DAYS = 60;
const ARCHIVE_DAYS = 60;

const daysBefore = (now: Date, days: number): string =>
  new Date(now.getTime() - days * DAY_MS).toISOString();

/** Takes the postings that were found for a user, not saved and have lapsed off their list. */
export const removeLapsed = (db: Database, now: Date): Promise<number> =>
  deleteInChunks(db, 'user_jobs', sql`saved = 0 and expires_at <= ${now.toISOString()}`);

/**
 * Closes the postings that have expired, that no board has shown for 30 days, or that are 60 days old
 * and were never seen on one. Each rule has an index of open postings.
 */
export async function closeOld(db: Database, now: Date): Promise<number> {
  const rules = [
    sql`is_closed = 0 and expires_at <= ${now.toISOString()}`,
    sql`is_closed = 0 and last_seen_at <= ${daysBefore(now, UNSEEN_DAYS)}`,
    sql`is_closed = 0 and last_seen_at is null and created_at <= ${daysBefore(now, UNSIGHTED_DAYS)}`,
  ];
  let closed = 0;
  for (const rule of rules) {
    const set = sql`is_closed = 1, updated_at = ${nowSql}`;
    closed += await updateInChunks(db, 'jobs', set, rule);
  }
  return closed;
}

/**
 * Archives what users have had for 60 days and not saved. What they took out of the archive meanwhile
 * stays out for another 60.
 */
export function archiveOld(db: Database, now: Date): Promise<number> {
  const cutoff = daysBefore(now, ARCHIVE_DAYS);
  return updateInChunks(
    db,
    'user_jobs',
    sql`archived = 1, archived_at = ${now.toISOString()}, updated_at = ${nowSql}`,
    sql`saved = 0 and archived = 0 and added_at <= ${cutoff} and updated_at <= ${cutoff}`,
  );
}
