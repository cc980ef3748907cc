import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../../../database.ts';
import { runStatements } from '../../../statements.ts';
import { isSearchable } from '../../tasks/conditions.ts';
import { putDown } from '../../tasks/put-down.ts';

/** Postings one statement takes up: D1 does one statement at a time, so none may keep it long. */
const POSTINGS_A_STATEMENT = 2000;
/** Half a million postings; what is left is for another call. */
const MAX_STATEMENTS = 250;
/** Behind what was posted or changed just now. */
const PRIORITY = 8;

const embedded = sql`jobs.embedding_status = 'completed' and ${isSearchable}`;

/** Puts the lists of these postings down to be made anew, or every list; how many. */
export async function recomputeSimilar(
  db: Database,
  jobIds: readonly string[] | null,
): Promise<number> {
  if (jobIds !== null) {
    const named = sql`jobs.id in (select value from json_each(${JSON.stringify(jobIds)}))`;
    const rows = await db.all(
      put(sql`(select id from jobs where ${named} and +${embedded}) as picked`),
    );
    return rows.length;
  }
  let queued = 0;
  let after = 0;
  for (let part = 0; part < MAX_STATEMENTS; part += 1) {
    const picked = sql`(select seq, id from jobs where seq > ${after} and +${embedded}
      order by seq limit ${POSTINGS_A_STATEMENT}) as picked`;
    const [end, rows] = await runStatements(db, [
      sql<{ last: number | null }>`select max(seq) as last from ${picked}`,
      put(picked),
    ]);
    queued += rows.length;
    const last = end[0]?.last ?? null;
    if (last === null) break;
    after = last;
  }
  return queued;
}

const put = (from: SQL): SQL => sql`
  ${putDown({
    taskType: 'compute_similarity',
    subjectType: 'job',
    subjectId: sql`picked.id`,
    priority: PRIORITY,
    from: sql`${from} where true`,
    active: 'keep',
  })} returning 1`;
