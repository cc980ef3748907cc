import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { RANDOM_UUID } from '../../embeddings/tasks/random-uuid.ts';
import type { Period } from './period.ts';

/**
 * Users with a posting that was scored in the period and whose figures are not of `now`: those that
 * have waited longest first, so that a run that cannot do all leaves nobody out for good.
 */
export async function findUnmeasured(
  db: Database,
  { start, end }: Period,
  { now, limit }: { now: string; limit: number },
): Promise<string[]> {
  const rows = await db.all<{ userId: string }>(sql`
    select scored.user_id as userId, coalesce(max(measured.updated_at), '') as measuredAt
    from (select distinct user_id from user_jobs
      where match_computed_at >= ${start} and match_computed_at < ${end}) as scored
    left join match_quality_metrics as measured on measured.user_id = scored.user_id
      and measured.period_start = ${start} and measured.period_end = ${end}
    group by scored.user_id having measuredAt < ${now}
    order by measuredAt, scored.user_id limit ${limit}`);
  return rows.map(({ userId }) => userId);
}

const said = (...types: string[]) => sql`exists(select 1 from job_feedback
  where job_feedback.user_id = user_jobs.user_id and job_feedback.job_id = user_jobs.job_id
    and feedback_type in ${types})`;

/**
 * Writes what became of each posting that was scored for these users in the period, by engine
 * version; in place of what was written for it before. How many rows.
 *
 * A posting counts as shown when it was scored, and as clicked when the user had it analysed: what is
 * merely looked at is not recorded.
 */
export async function measureUsers(
  db: Database,
  { start, end }: Period,
  userIds: readonly string[],
  now: string,
): Promise<number> {
  const rows = await db.all(sql`
    with shown as materialized (
      select user_jobs.user_id, match_version as version, match_score as score,
        saved or ${said('saved')} as is_saved,
        exists(select 1 from job_compatibility_analyses as analysis
          where analysis.user_id = user_jobs.user_id
            and analysis.job_id = user_jobs.job_id) as is_clicked,
        exists(select 1 from tracked_applications as tracked
          where tracked.user_id = user_jobs.user_id and tracked.job_id = user_jobs.job_id)
        or exists(select 1 from applications
          where applications.user_id = user_jobs.user_id
            and applications.job_id = user_jobs.job_id and submitted_at is not null)
        or ${said('applied')} as is_applied,
        ${said('hidden', 'not_interested')} as is_hidden,
        ${said('thumbs_up')} as is_up, ${said('thumbs_down')} as is_down
      from json_each(${JSON.stringify(userIds)}) as wanted
      cross join user_jobs on user_jobs.user_id = wanted.value
      where match_computed_at >= ${start} and match_computed_at < ${end}
        and match_version is not null
    )
    insert into match_quality_metrics (id, user_id, algorithm_version, period_start, period_end,
      total_jobs_shown, jobs_clicked, jobs_saved, jobs_applied, jobs_hidden,
      click_through_rate, save_rate, apply_rate,
      avg_match_score_clicked, avg_match_score_saved, avg_match_score_applied,
      avg_match_score_hidden, thumbs_up_count, thumbs_down_count, positive_feedback_rate,
      created_at, updated_at)
    select ${RANDOM_UUID}, user_id, version, ${start}, ${end},
      count(*), sum(is_clicked), sum(is_saved), sum(is_applied), sum(is_hidden),
      avg(is_clicked), avg(is_saved), avg(is_applied),
      avg(score) filter (where is_clicked), avg(score) filter (where is_saved),
      avg(score) filter (where is_applied), avg(score) filter (where is_hidden),
      sum(is_up), sum(is_down), sum(is_up) * 1.0 / nullif(sum(is_up) + sum(is_down), 0),
      ${now}, ${now}
    from shown where true group by user_id, version
    on conflict (user_id, period_start, period_end, algorithm_version) do update set
      total_jobs_shown = excluded.total_jobs_shown, jobs_clicked = excluded.jobs_clicked,
      jobs_saved = excluded.jobs_saved, jobs_applied = excluded.jobs_applied,
      jobs_hidden = excluded.jobs_hidden, click_through_rate = excluded.click_through_rate,
      save_rate = excluded.save_rate, apply_rate = excluded.apply_rate,
      avg_match_score_clicked = excluded.avg_match_score_clicked,
      avg_match_score_saved = excluded.avg_match_score_saved,
      avg_match_score_applied = excluded.avg_match_score_applied,
      avg_match_score_hidden = excluded.avg_match_score_hidden,
      thumbs_up_count = excluded.thumbs_up_count, thumbs_down_count = excluded.thumbs_down_count,
      positive_feedback_rate = excluded.positive_feedback_rate, updated_at = excluded.updated_at
    returning 1`);
  return rows.length;
}
