import { jobs } from '@jobmatch/db-schema/jobs';
import { userJobs } from '@jobmatch/db-schema/user-jobs';
import type { UserScope } from '@jobmatch/shared/caller';
import type { Job } from '@jobmatch/shared/contracts/jobs';
import type { Origin, StoredPosting } from '@jobmatch/shared/contracts/postings-intake';
import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { callersRow, jobColumns, toJob } from '../../jobs/queries.ts';
import { unsavedUntil } from '../../jobs/user-jobs/queries.ts';
import { visibleTo } from '../../jobs/visibility.ts';

interface Listed {
  created: readonly StoredPosting[];
  known: readonly StoredPosting[];
  at: Date;
}

/** Puts new postings of a board on the lists of who follows it, and known ones on those of who just began. */
export async function listForFollowers(
  db: Database,
  { source, board }: Origin,
  { created, known, at }: Listed,
): Promise<void> {
  const items = [
    ...created.map(({ id }) => ({ id, isNew: 1 })),
    ...known.map(({ id }) => ({ id, isNew: 0 })),
  ];
  if (items.length === 0) return;
  // CROSS JOIN: by follower and item, not by every posting.
  await db.run(sql`
    insert into user_jobs (user_id, job_id, found_by, expires_at)
    select feeds.owner_id, jobs.id, 'feed', ${unsavedUntil(at)}
    from feeds cross join json_each(${JSON.stringify(items)}) as item
      cross join jobs on jobs.id = item.value->>'id'
    where feeds.board_type = ${source} and feeds.token = ${board}
      and (item.value->>'isNew' = 1 or feeds.last_run_at is null)
    on conflict do nothing`);
}

/**
 * Puts public postings on the caller's list until they lapse and answers them as the caller sees them.
 * One that is there already and not kept lapses later; nothing else about it changes.
 */
export async function listFound(
  db: Database,
  scope: UserScope,
  ids: readonly string[],
  at: Date,
): Promise<Job[]> {
  const chosen = sql`${jobs.id} in (select value from json_each(${JSON.stringify(ids)}))`;
  await db.run(sql`
    insert into user_jobs (user_id, job_id, found_by, expires_at)
    select ${scope.userId}, ${jobs.id}, 'scrape', ${unsavedUntil(at)} from ${jobs}
    where ${chosen} and +${jobs.ownerId} is null
    on conflict (user_id, job_id) do update set expires_at = excluded.expires_at
      where not saved and not archived and user_jobs.expires_at is not null`);
  const rows = await db
    .select(jobColumns)
    .from(jobs)
    .leftJoin(userJobs, callersRow(scope))
    .where(sql`${chosen} and ${visibleTo(scope)}`);
  const byId = new Map(rows.map((row) => [row.id, toJob(row, scope)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
