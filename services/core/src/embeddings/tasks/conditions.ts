import { sql } from 'drizzle-orm';

// Unary plus keeps SQLite from leaving the short list of ids for the long list of a status.

/** Of `embedding_tasks`: not done yet. */
export const isActive = sql`+embedding_tasks.status in ('pending', 'processing')`;

/** Of `embedding_tasks`: claimed by this worker, and neither taken back nor claimed by another since. */
export const isClaimedBy = (workerId: string) =>
  sql`+embedding_tasks.status = 'processing' and embedding_tasks.worker_id = ${workerId}`;

/** Of `jobs`: search may find it, so it is to have a vector. Nothing of an account being erased is. */
export const isSearchable = sql`jobs.is_closed = 0 and jobs.dedup_status <> 'merged'
  and not exists(select 1 from users
    where users.id = jobs.owner_id and users.erasing_at is not null)`;

/** Of `users`: not being erased, and their profile says something to go by. */
export const hasProfile = sql`users.erasing_at is null and (
  users.current_title <> '' or users.professional_summary <> ''
  or exists(select 1 from work_experience where work_experience.user_id = users.id)
  or exists(select 1 from education where education.user_id = users.id)
  or exists(select 1 from skills where skills.user_id = users.id)
  or exists(select 1 from job_preferences where job_preferences.user_id = users.id))`;

/** An admin has stopped the queue. */
export const isPaused = sql`exists(select 1 from pauses where queue = 'embeddings')`;

/** Of `dead_letters`, where other queues keep theirs too: one that was about a task. */
export const isTaskLetter = sql`dead_letters.message->>'taskType' is not null`;
