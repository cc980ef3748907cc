import type { SQL } from 'drizzle-orm';

/** A database that a script reads and writes: a local fleet's, or a deployed one. */
export interface Target {
  /** Runs statements in order. */
  run: (statements: readonly SQL[]) => Promise<void>;
  /** The rows that one statement answers. */
  rows: (statement: SQL) => Promise<unknown[]>;
  close: () => Promise<void>;
}
