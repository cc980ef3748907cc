import { sql } from 'drizzle-orm';
import { deleteInChunks } from '../../../cron/in-chunks.ts';
import type { Database } from '../../../database.ts';
import { isForgettable } from '../../sweep/queries.ts';
import { isTaskLetter } from '../../tasks/conditions.ts';

/** Deletes records, 20,000 a call at most; how many. */
export function purgeRecords(
  db: Database,
  what: 'completed' | 'failed' | 'dead_letters',
  now: Date,
): Promise<number> {
  if (what === 'dead_letters')
    return deleteInChunks(db, 'dead_letters', sql`rowid > 0 and ${isTaskLetter}`);
  const where =
    what === 'failed'
      ? sql`status = 'failed'`
      : sql`status = 'completed' and ${isForgettable(now)}`;
  return deleteInChunks(db, 'embedding_tasks', where);
}
