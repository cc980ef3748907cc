import { type SQL, sql } from 'drizzle-orm';

/** The statement that marks the tasks whose ids `ids`, a subquery, yields as done. */
export const finishTasks = (ids: SQL, now: string): SQL => sql`
  update embedding_tasks set status = 'completed', finished_at = ${now}, error = null,
    next_retry_at = null, updated_at = ${now}
  where id in (${ids})`;
