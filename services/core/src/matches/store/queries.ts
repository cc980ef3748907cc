import type { UserScope } from '@jobmatch/shared/caller';
import type { MatchScore } from '@jobmatch/shared/contracts/matching';
import { sql } from 'drizzle-orm';
import { deleteInChunks } from '../../cron/in-chunks.ts';
import type { Database } from '../../database.ts';
import { DEFAULT_PREFERENCES } from '../../notifications/preferences/preferences.ts';

const DAY_MS = 86_400_000;
/** A posting that is still there after that may be scored once more. */
const KEPT_DAYS = 180;

/**
 * Keeps each posting's first score for the caller and answers how many are as high as they asked. An
 * account that is being erased is given none.
 */
export async function insertScores(
  db: Database,
  { userId }: UserScope,
  { runId, scores, at }: { runId: string; scores: readonly MatchScore[]; at: string },
): Promise<number> {
  const least = sql`coalesce(
    (select min_match_score from notification_preferences where user_id = ${userId}),
    ${DEFAULT_PREFERENCES.minMatchScore})`;
  const score = sql`(item.value->>'score')`;
  const rows = await db.all<{ isMatch: 0 | 1 }>(sql`
    insert into job_matches (user_id, job_id, score, is_match, run_id, created_at, updated_at)
    select users.id, jobs.id, ${score}, coalesce(${score} >= ${least}, 0), ${runId}, ${at}, ${at}
    from users cross join json_each(${JSON.stringify(scores)}) as item
      cross join jobs on jobs.id = item.value->>'jobId'
    where users.id = ${userId} and users.erasing_at is null
      and (+jobs.owner_id is null or +jobs.owner_id = ${userId})
    on conflict do nothing
    returning is_match as "isMatch"`);
  return rows.filter(({ isMatch }) => isMatch === 1).length;
}

export const removeOldMatches = (db: Database, now: Date): Promise<number> => {
  const before = new Date(now.getTime() - KEPT_DAYS * DAY_MS).toISOString();
  return deleteInChunks(db, 'job_matches', sql`created_at <= ${before}`);
};
