import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { putDown } from '../tasks/put-down.ts';

const DAY_MS = 24 * 3_600_000;
const LIST_MAX_DAYS = 7;
/** Lists a run: 100,000 postings have their turn within a week. */
const LISTS_A_RUN = 1000;
/** Behind what was posted or changed just now. */
const PRIORITY = 8;

/**
 * Puts lists down to be made anew that are a week old, or were made when the catalogue was not two
 * thirds of what it is now; how many. The oldest lists were made among the fewest postings, so only
 * they are looked at.
 */
export async function renewSimilarLists(db: Database, now: Date): Promise<number> {
  const old = new Date(now.getTime() - LIST_MAX_DAYS * DAY_MS).toISOString();
  const rows = await db.all(sql`
    ${putDown({
      taskType: 'compute_similarity',
      subjectType: 'job',
      subjectId: sql`oldest.id`,
      priority: PRIORITY,
      from: sql`(
        select id, similar_computed_at, similar_among from jobs
        where similar_computed_at is not null and +embedding_status = 'completed'
        order by similar_computed_at limit ${LISTS_A_RUN}) as oldest
        where similar_computed_at <= ${old}
          or similar_among * 3 < 2 * (select max(seq) from jobs)`,
      active: 'keep',
    })} returning 1`);
  return rows.length;
}
