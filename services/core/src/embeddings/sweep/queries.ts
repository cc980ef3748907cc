import { sql } from 'drizzle-orm';
import { deleteInChunks, updateInChunks } from '../../cron/in-chunks.ts';
import type { Database } from '../../database.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** No consumer is at a task for longer: its worker is gone. */
const PROCESSING_MAX_MS = 10 * MINUTE_MS;
/** A message that has not come by now is lost, or so far back that a second one does no harm. */
const ENQUEUED_MAX_MS = 20 * MINUTE_MS;

const before = (now: Date, ms: number): string => new Date(now.getTime() - ms).toISOString();

/** Sets tasks back that nobody works on any more or whose message got lost; how many. */
export async function sweepTasks(db: Database, now: Date): Promise<number> {
  const set = sql`status = 'pending', enqueued_at = null, next_retry_at = null, worker_id = null,
    updated_at = ${now.toISOString()}`;
  const stuck = sql`status = 'processing' and started_at <= ${before(now, PROCESSING_MAX_MS)}`;
  const lost = sql`status = 'pending' and enqueued_at <= ${before(now, ENQUEUED_MAX_MS)}
    and (next_retry_at is null or next_retry_at <= ${now.toISOString()})`;
  return (
    (await updateInChunks(db, 'embedding_tasks', set, stuck)) +
    (await updateInChunks(db, 'embedding_tasks', set, lost))
  );
}

/**
 * Completed tasks after a week. Those that know the hash of a user's earlier text stay for as long as
 * the embedding cache keeps its entry, so that an erasure finds it.
 */
export const removeOldTasks = (db: Database, now: Date): Promise<number> =>
  deleteInChunks(
    db,
    'embedding_tasks',
    sql`finished_at <= ${before(now, 7 * DAY_MS)} and +status = 'completed' and ${isForgettable(now)}`,
  );

/** Whether nothing that an erasure needs goes with a task. */
export const isForgettable = (now: Date) =>
  sql`(owner_id is null or text_hash is null or finished_at <= ${before(now, 30 * DAY_MS)})`;

/** Workers that have said nothing for an hour. */
export const removeSilentWorkers = (db: Database, now: Date): Promise<number> =>
  deleteInChunks(db, 'worker_status', sql`last_heartbeat <= ${before(now, HOUR_MS)}`);
