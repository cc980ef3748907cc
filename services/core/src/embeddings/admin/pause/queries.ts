import { sql } from 'drizzle-orm';
import type { Database } from '../../../database.ts';
import { runStatements } from '../../../statements.ts';

/** Stops the queue: nothing is sent, and what was sent is set back when it comes. */
export async function pauseQueue(db: Database, now: string): Promise<void> {
  await db.run(sql`
    insert into pauses (queue, paused_at) values ('embeddings', ${now}) on conflict do nothing`);
}

/** Lets the queue go on; how many tasks wait to be sent. */
export async function resumeQueue(db: Database): Promise<number> {
  const [, waiting] = await runStatements(db, [
    sql`delete from pauses where queue = 'embeddings'`,
    sql<{ count: number }>`
      select count(*) as count from embedding_tasks
      where status = 'pending' and enqueued_at is null`,
  ]);
  return waiting[0]?.count ?? 0;
}
