import type { UserScope } from '@jobmatch/shared/caller';
import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { runStatements } from '../../statements.ts';

interface Claim {
  digestId: string;
  jobIds: readonly string[];
  /** E-mails that the user may have had since `since`, less one. */
  max: number;
  since: string;
  at: string;
}

/**
 * Puts matches into an e-mail that is yet to be sent. None where the user has had enough: of parallel
 * calls one gets them.
 */
export async function claimDigest(
  db: Database,
  { userId }: UserScope,
  { digestId, jobIds, max, since, at }: Claim,
): Promise<string[]> {
  const [claimed] = await runStatements(db, [
    sql<{ jobId: string }>`
      update job_matches set digest_id = ${digestId}, digest_at = ${at}, updated_at = ${at}
      where user_id = ${userId} and is_match = 1 and emailed_at is null and digest_id is null
        and job_id in (select value from json_each(${JSON.stringify(jobIds)}))
        and (select count(distinct digest_id) from job_matches
          where user_id = ${userId} and digest_at is not null and digest_at > ${since}) < ${max}
      returning job_id as "jobId"`,
  ]);
  return claimed.map(({ jobId }) => jobId);
}

export async function markEmailed(
  db: Database,
  { userId }: UserScope,
  digestId: string,
  at: string,
): Promise<void> {
  await db.run(sql`
    update job_matches set emailed_at = ${at}, updated_at = ${at}
    where user_id = ${userId} and is_match = 1 and emailed_at is null and digest_id = ${digestId}`);
}
