import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';

/** Rows one statement may touch: D1 does one statement at a time, so none may keep it long. */
const CHUNK_ROWS = 500;
/** A run that meets more leaves the rest to the next one. */
const MAX_CHUNKS = 40;

/**
 * Deletes the rows of `table` that `where` is true of, a chunk at a time. An index must lead to them.
 * Answers how many went, at most 20,000.
 */
export const deleteInChunks = (db: Database, table: string, where: SQL): Promise<number> =>
  inChunks(db, sql`delete from ${sql.identifier(table)}`, table, where);

/** Changes rows likewise. What is set must make `where` false, or the same rows come up again. */
export const updateInChunks = (
  db: Database,
  table: string,
  set: SQL,
  where: SQL,
): Promise<number> => inChunks(db, sql`update ${sql.identifier(table)} set ${set}`, table, where);

async function inChunks(db: Database, write: SQL, table: string, where: SQL): Promise<number> {
  let total = 0;
  for (let chunk = 0; chunk < MAX_CHUNKS; chunk += 1) {
    // Rows are counted by what comes back: meta.changes counts what triggers write as well.
    const rows = await db.all(
      sql`${write} where rowid in (select rowid from ${sql.identifier(table)}
        where ${where} limit ${CHUNK_ROWS}) returning 1`,
    );
    total += rows.length;
    if (rows.length < CHUNK_ROWS) break;
  }
  return total;
}
