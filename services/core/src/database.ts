import { drizzle } from 'drizzle-orm/d1';
import type { Env } from './env.ts';

/** Typed SQL on the database, or on a session of it. */
export const database = (env: Pick<Env, 'DB'>) =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- drizzle calls prepare and batch only, which a session has too
  drizzle(env.DB as D1Database);
export type Database = ReturnType<typeof database>;

/** Whether a write was refused because `columns` (for example `users.email`) must be unique. */
export const isUniqueViolation = (err: unknown, columns: string): boolean =>
  violates(err, `UNIQUE constraint failed: ${columns}`);

/** Whether a write was refused by the named CHECK constraint. */
export const isCheckViolation = (err: unknown, constraint: string): boolean =>
  violates(err, `CHECK constraint failed: ${constraint}`);

/** Whether a statement took something for JSON that is none. */
export const isMalformedJson = (err: unknown): boolean => violates(err, 'malformed JSON');

function violates(err: unknown, text: string): boolean {
  for (let cause = err; cause instanceof Error; cause = cause.cause) {
    if (cause.message.includes(text)) return true;
  }
  return false;
}
