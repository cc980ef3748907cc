import { type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';

/** How many entries a log keeps, the latest ones. */
const MAX_ENTRIES = 200;

/**
 * A JSON list with one entry more. The database appends, so of entries written in parallel none is
 * lost. The path `$[#-n]` names the nth entry from the end, and nothing in a shorter list.
 */
export const appended = (list: AnySQLiteColumn, entry: object): SQL =>
  sql`json_remove(json_insert(${list}, '$[#]', json(${JSON.stringify(entry)})),
    ${`$[#-${MAX_ENTRIES + 1}]`})`;
