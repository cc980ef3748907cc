import type { UserScope } from '@jobmatch/shared/caller';
import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { runStatements } from '../../statements.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** Longer than a run takes, and than its message waits in the queue. */
const FORGOTTEN_MS = 20 * MINUTE_MS;
/** A search that its user waited for is not run again. */
const WAITED_MS = HOUR_MS;
/** Past this a run says nothing new. */
const UNFINISHED_MAX_MS = 24 * HOUR_MS;
const AT_ONCE = 50;

const TEMPLATE_DELETED = JSON.stringify([{ code: 'TEMPLATE_DELETED' }]);
const CUT_OFF = JSON.stringify([{ code: 'CUT_OFF' }]);

/**
 * Notes a run of one of the caller's templates that they asked for. While there is one that is not
 * over, that is it. Null where there is no such template.
 */
export async function insertAskedRun(
  db: Database,
  { userId }: UserScope,
  { searchId, templateId }: { searchId: string; templateId: string },
): Promise<string | null> {
  const unfinished = sql`select id from job_search_history where template_id = ${templateId}
    and user_id = ${userId} and status in ('pending', 'running') and due_at is null`;
  const [, found] = await runStatements(db, [
    sql`
      insert into job_search_history (id, user_id, search_query, status, template_id)
      select ${searchId}, user_id, search_criteria, 'pending', id from job_search_templates
      where id = ${templateId} and user_id = ${userId} and not exists(${unfinished})`,
    sql<{ id: string }>`${unfinished} limit 1`,
  ]);
  return found[0]?.id ?? null;
}

interface Begun {
  userId: string;
  criteria: string;
}

/** Grants a run to who asks first. A run whose template is gone has failed. */
export async function beginRun(db: Database, id: string, now: Date): Promise<Begun | null> {
  const at = now.toISOString();
  const [, granted] = await runStatements(db, [
    sql`
      update job_search_history
      set status = 'failed', errors = ${TEMPLATE_DELETED}, updated_at = ${at}
      where id = ${id} and status = 'pending' and template_id is null`,
    sql<Begun>`
      update job_search_history set status = 'running', updated_at = ${at}
      where id = ${id} and status = 'pending'
        and exists(select 1 from users where users.id = user_id and erasing_at is null)
      returning user_id as "userId", search_query as criteria`,
  ]);
  return granted[0] ?? null;
}

interface Ended {
  userId: string;
  templateId: string | null;
  jobsFound: number;
}

/** Ends a run that failed, unless its own record has ended it; null where it is gone. */
export async function endRun(
  db: Database,
  id: string,
  failure: string | null,
  now: Date,
): Promise<Ended | null> {
  const errors = JSON.stringify([{ code: failure }]);
  const [, found] = await runStatements(db, [
    sql`
      update job_search_history set updated_at = ${now.toISOString()},
        errors = iif(errors = '[]', ${errors}, errors), status = 'failed'
      where id = ${id} and ${failure} is not null and status in ('pending', 'running', 'failed')`,
    sql<Ended>`
      select user_id as "userId", template_id as "templateId", jobs_found as "jobsFound"
      from job_search_history where id = ${id}`,
  ]);
  return found[0] ?? null;
}

/** Has a template run again at `at`, unless it is due before, or its runs failed `max` times a day. */
export async function retryTemplate(
  db: Database,
  templateId: string,
  { at, now, max }: { at: Date; now: Date; max: number },
): Promise<void> {
  const since = new Date(now.getTime() - UNFINISHED_MAX_MS).toISOString();
  await runStatements(db, [
    sql`
      update job_search_templates set next_run_at = min(next_run_at, ${at.toISOString()})
      where id = ${templateId} and next_run_at is not null and (
        select count(*) from job_search_history
        where template_id = ${templateId} and +status = 'failed' and due_at is not null
          and created_at > ${since}) <= ${max}`,
  ]);
}

/** Runs of templates that nobody has ended in time, made pending again. */
export async function takeForgottenRuns(db: Database, now: Date): Promise<string[]> {
  const before = new Date(now.getTime() - FORGOTTEN_MS).toISOString();
  const [rows] = await runStatements(db, [
    sql<{ id: string }>`
      update job_search_history set status = 'pending', updated_at = ${now.toISOString()}
      where rowid in (select rowid from job_search_history
        where status in ('pending', 'running') and updated_at <= ${before}
          and +template_id is not null limit ${AT_ONCE})
      returning id`,
  ]);
  return rows.map(({ id }) => id);
}

/** Ends runs that will never be: what was cut off while its user waited, and what is a day old. */
export async function failOldRuns(db: Database, now: Date) {
  const before = (ms: number) => new Date(now.getTime() - ms).toISOString();
  const [rows] = await runStatements(db, [
    sql<{ id: string; userId: string }>`
      update job_search_history
      set status = 'failed', errors = ${CUT_OFF}, updated_at = ${now.toISOString()}
      where rowid in (select rowid from job_search_history
        where status in ('pending', 'running') and updated_at <= ${before(FORGOTTEN_MS)}
          and (created_at <= ${before(UNFINISHED_MAX_MS)}
            or (+template_id is null and updated_at <= ${before(WAITED_MS)}))
        limit ${AT_ONCE})
      returning id, user_id as "userId"`,
  ]);
  return rows;
}
