import { type JobSearchTemplateRow, jobSearchTemplates } from '@jobmatch/db-schema/searches';
import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { runStatements } from '../../statements.ts';

export type DueTemplate = Pick<JobSearchTemplateRow, 'id' | 'schedule' | 'nextRunAt'>;

/** Templates that are due, longest first. An account that is being erased runs nothing more. */
export const findDueTemplates = (
  db: Database,
  { now, max }: { now: string; max: number },
): Promise<DueTemplate[]> =>
  db
    .select({
      id: jobSearchTemplates.id,
      schedule: jobSearchTemplates.schedule,
      nextRunAt: jobSearchTemplates.nextRunAt,
    })
    .from(jobSearchTemplates)
    .where(
      sql`next_run_at is not null and next_run_at <= ${now} and schedule is not null
        and exists(select 1 from users where users.id = user_id and erasing_at is null)`,
    )
    .orderBy(jobSearchTemplates.nextRunAt)
    .limit(max);

interface DueRun {
  searchId: string;
  templateId: string;
  schedule: string;
  dueAt: string;
  nextRunAt: string;
}

/**
 * Notes a run of each template that is still due when it was, and when it is due next, in one
 * transaction: of two who found it due, one has it, and a run that is noted cannot be lost.
 */
export async function insertDueRuns(
  db: Database,
  runs: readonly DueRun[],
  now: string,
): Promise<string[]> {
  const given = sql`json_each(${JSON.stringify(runs)}) as run`;
  const isStillDue = sql`template.id = run.value->>'templateId'
    and template.next_run_at = run.value->>'dueAt' and template.schedule = run.value->>'schedule'`;
  const [inserted] = await runStatements(db, [
    sql<{ id: string }>`
      insert into job_search_history
        (id, user_id, search_query, status, is_automated, template_id, due_at, created_at, updated_at)
      select run.value->>'searchId', template.user_id, template.search_criteria, 'pending', 1,
        template.id, template.next_run_at, ${now}, ${now}
      from ${given} cross join job_search_templates as template on ${isStillDue}
      where true on conflict do nothing
      returning id`,
    sql`
      update job_search_templates as template
      set next_run_at = run.value->>'nextRunAt', last_run_at = ${now}
      from ${given} where ${isStillDue}`,
  ]);
  return inserted.map(({ id }) => id);
}
