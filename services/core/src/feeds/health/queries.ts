import type { FailingBoard, SourceHealth } from '@jobmatch/shared/contracts/feeds';
import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { runStatements } from '../../statements.ts';

/** Boards that an admin is shown by name: those that have failed most often. */
const SHOWN_MAX = 50;

/** How the boards of each type are doing. Every follower's row says the same of a board. */
export async function readHealth(
  db: Database,
): Promise<{ sources: SourceHealth[]; failing: FailingBoard[] }> {
  const [sources, failing] = await runStatements(db, [
    sql<SourceHealth>`select board_type as source, count(*) as boards, sum(followers) as followers,
        count(*) filter (where failures > 0) as failing, sum(postings_seen) as "postingsSeen",
        max(last_run_at) as "lastRunAt", max(last_success_at) as "lastSuccessAt"
      from (
        select board_type, count(*) as followers, max(failures) as failures,
          max(postings_seen) as postings_seen, max(last_run_at) as last_run_at,
          max(last_success_at) as last_success_at
        from feeds group by board_type, token)
      group by board_type order by board_type`,
    sql<FailingBoard>`select board_type as source, token, max(failures) as failures,
        max(last_error) as "lastError", max(last_run_at) as "lastRunAt"
      from feeds where failures > 0 group by board_type, token
      order by max(failures) desc, board_type, token limit ${SHOWN_MAX}`,
  ]);
  return { sources, failing };
}
