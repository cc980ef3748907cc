import type { SQLiteTable } from 'drizzle-orm/sqlite-core';

interface Put {
  id: string;
  /** What no other row may share; null where that is nothing. */
  unique: string | null;
  userId: unknown;
}

/**
 * What was put down and the database does not have yet: the rest of a batch, or, of a dry run, everything
 * that a real one would have written by then.
 */
export interface Taken {
  /** Whether a row has the id; with a `userId`, one that this user may name. */
  hasId: (table: SQLiteTable, id: string, userId?: unknown) => boolean;
  holder: (table: SQLiteTable, unique: string) => string | null;
  add: (table: SQLiteTable, put: Put) => void;
}

export function newTaken(): Taken {
  const owners = new Map<SQLiteTable, Map<string, unknown>>();
  const holders = new Map<SQLiteTable, Map<string, string>>();
  return {
    hasId(table, id, userId) {
      const owner = owners.get(table)?.get(id);
      // A user's own row, a posting of the catalogue, or an account, which has no owner but itself.
      return owner !== undefined && (userId === undefined || owner === null || owner === userId);
    },
    holder: (table, unique) => holders.get(table)?.get(unique) ?? null,
    add(table, { id, unique, userId }) {
      owners.set(table, (owners.get(table) ?? new Map<string, unknown>()).set(id, userId));
      if (unique === null) return;
      holders.set(table, (holders.get(table) ?? new Map<string, string>()).set(unique, id));
    },
  };
}
