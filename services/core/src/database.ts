import { drizzle } from 'drizzle-orm/d1';
import type { Env } from './env.ts';

export const database = (env: Pick<Env, 'DB'>) => drizzle(env.DB);
export type Database = ReturnType<typeof database>;

/** Whether a write was refused because `constraint` (for example `users.email`) must be unique. */
export function isUniqueViolation(err: unknown, constraint: string): boolean {
  const text = `UNIQUE constraint failed: ${constraint}`;
  for (let cause = err; cause instanceof Error; cause = cause.cause) {
    if (cause.message.includes(text)) return true;
  }
  return false;
}
