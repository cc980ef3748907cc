import type { Board, BoardRun, DueBoard } from '@jobmatch/shared/contracts/feeds';
import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { runStatements } from '../../statements.ts';

/** A board is read every six hours, and one that fails after one, two, four … hours, at most a day. */
const INTERVAL_HOURS = 6;
const FIRST_RETRY_HOURS = 1;
const LAST_RETRY_HOURS = 24;

/** What a board called its state is of use once every follower has its postings. */
const sharedEtag = sql.raw(`case when count(last_run_at) = count(*) then max(etag) end as etag`);

/**
 * Takes up to `max` boards that are due, the longest overdue first, and leaves them alone until
 * `leaseUntil`: a run that is lost is made up for then.
 */
export async function takeDueBoards(
  db: Database,
  { now, max, leaseUntil }: { now: string; max: number; leaseUntil: string },
): Promise<DueBoard[]> {
  const due = sql`select board_type, token from feeds where next_run_at <= ${now}
    group by board_type, token order by min(next_run_at) limit ${max}`;
  const [boards] = await runStatements(db, [
    sql<DueBoard>`select board_type as "boardType", token, ${sharedEtag} from feeds
      where (board_type, token) in (${due}) group by board_type, token`,
    sql`update feeds set next_run_at = ${leaseUntil}, updated_at = ${now}
      where (board_type, token) in (${due})`,
  ]);
  return boards;
}

export async function findBoard(
  db: Database,
  { boardType, token }: Board,
): Promise<DueBoard | null> {
  const rows = await db.all<DueBoard>(sql`
    select board_type as "boardType", token, ${sharedEtag} from feeds
    where board_type = ${boardType} and token = ${token} group by board_type, token`);
  return rows[0] ?? null;
}

/** Writes how a run went into the row of everyone who follows the board. */
export async function finishBoard(db: Database, run: BoardRun): Promise<void> {
  const { boardType, token, status, error, postingsSeen, etag, finishedAt } = run;
  const failed = status === 'failed';
  const hours = failed
    ? sql`min(${LAST_RETRY_HOURS}, ${FIRST_RETRY_HOURS} << min(failures, 8))`
    : sql`${INTERVAL_HOURS}`;
  await db.run(sql`
    update feeds set last_run_at = ${finishedAt}, last_status = ${status}, last_error = ${error},
      last_success_at = ${failed ? sql`last_success_at` : finishedAt},
      postings_seen = ${failed || status === 'unchanged' ? sql`postings_seen` : postingsSeen},
      etag = ${failed ? sql`etag` : etag},
      failures = ${failed ? sql`failures + 1` : 0},
      next_run_at = strftime('%Y-%m-%dT%H:%M:%fZ', ${finishedAt}, '+' || (${hours}) || ' hours'),
      updated_at = ${finishedAt}
    where board_type = ${boardType} and token = ${token}`);
}
