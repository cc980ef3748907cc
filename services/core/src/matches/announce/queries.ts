import type { UserScope } from '@jobmatch/shared/caller';
import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';

/** A run with matches of which webhooks were not told. */
export interface UnannouncedRun {
  runId: string;
  userId: string;
  at: string;
}

/** Runs from before `before`, oldest first. */
export const findUnannounced = (
  db: Database,
  { before, max }: { before: string; max: number },
): Promise<UnannouncedRun[]> =>
  db.all<UnannouncedRun>(sql`
    select distinct run_id as "runId", user_id as "userId", created_at as at from job_matches
    where is_match = 1 and announced_at is null and created_at <= ${before}
    order by created_at limit ${max}`);

export async function markAnnounced(
  db: Database,
  { userId }: UserScope,
  runId: string,
  at: string,
): Promise<void> {
  await db.run(sql`
    update job_matches set announced_at = ${at}
    where run_id = ${runId} and +user_id = ${userId} and announced_at is null`);
}

interface RunMatch {
  jobId: string;
  title: string;
  company: string;
  location: string | null;
  url: string | null;
  score: number;
}

/** The matches of one run, best first, as webhooks are told of them. */
export const findRunMatches = (
  db: Database,
  { userId }: UserScope,
  runId: string,
): Promise<RunMatch[]> =>
  db.all<RunMatch>(sql`
    select jobs.id as "jobId", jobs.title, jobs.company, jobs.location, jobs.url, matched.score
    from job_matches as matched cross join jobs on jobs.id = matched.job_id
    where matched.run_id = ${runId} and +matched.user_id = ${userId} and matched.is_match = 1
    order by matched.score desc, jobs.id`);
