import { DIMENSION_WEIGHTS } from '@jobmatch/shared/contracts/analyses';
import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { runStatements } from '../../statements.ts';

/** Analyses looked at; the latest, where there are more. */
export const ANALYSES_MAX = 5_000;
/** Where a score is strong: of a dimension, and overall. */
const STRONG = { dimension: 7.5, overall: 75 };

const DIMENSIONS = Object.keys(DIMENSION_WEIGHTS);
/** Of one analysis: its dimensions' scores, then the overall one. */
const SCORE_PATHS = [...DIMENSIONS.map((key) => `$.dimensions.${key}.score`), '$.overallScore'];

/** Analyses of one version that stand in for one score and one outcome, added up. */
export interface OutcomeRow {
  engineVersion: string;
  /** Null: the overall score. */
  dimension: string | null;
  outcome: 'save' | 'application' | 'offer';
  followed: number;
  others: number;
  meanScoreFollowed: number | null;
  meanScoreOthers: number | null;
  /** Those whose score is strong: all of them, and those that the outcome followed. */
  strong: number;
  strongFollowed: number;
}

/**
 * Each analysis since a time with what came after it: 1 where the outcome did, 0 where it has not,
 * null where it was there before and so cannot have come of the analysis. Offers are dated by the
 * tracker's history; an application without an entry there, by its last change.
 */
const judged = (since: string) => sql`
  recent as materialized (
    select user_id, job_id, engine_version, updated_at,
      json_extract(analysis, ${sql.join(
        SCORE_PATHS.map((path) => sql`${path}`),
        sql`, `,
      )}) as scores
    from job_compatibility_analyses where updated_at >= ${since}
    order by updated_at desc limit ${ANALYSES_MAX}
  ),
  dated as materialized (
    select recent.*,
      (select saved_at from user_jobs
        where user_jobs.user_id = recent.user_id and user_jobs.job_id = recent.job_id
          and saved = 1) as saved_at,
      (select min(at) from (
        select created_at as at from tracked_applications as tracked
          where tracked.user_id = recent.user_id and tracked.job_id = recent.job_id
        union all select submitted_at from applications
          where applications.user_id = recent.user_id and applications.job_id = recent.job_id
        union all select created_at from job_feedback
          where job_feedback.user_id = recent.user_id and job_feedback.job_id = recent.job_id
            and feedback_type = 'applied'
      )) as applied_at,
      (select min(at) from (
        select change.value->>'at' as at
          from tracked_applications as tracked, json_each(tracked.status_history) as change
          where tracked.user_id = recent.user_id and tracked.job_id = recent.job_id
            and change.value->>'status' = 'offer'
        union all select applications.updated_at from applications
          where applications.user_id = recent.user_id and applications.job_id = recent.job_id
            and applications.status in ('offered', 'accepted')
      )) as offered_at
    from recent
  ),
  judged as materialized (
    select engine_version, scores, json_object(
      'save', ${followed(sql`saved_at`)},
      'application', ${followed(sql`applied_at`)},
      'offer', ${followed(sql`offered_at`)}) as outcomes
    from dated
  )`;

const followed = (at: ReturnType<typeof sql>) =>
  sql`case when ${at} is null then 0 when ${at} >= updated_at then 1 end`;

/** What followed the analyses since a time, by engine version, score and outcome; one round trip. */
export async function readOutcomes(db: Database, since: string) {
  const [counted, versions, rows] = await runStatements(db, [
    sql<{ analyses: number }>`
      select count(*) as analyses from (select 1 from job_compatibility_analyses
        where updated_at >= ${since} limit ${ANALYSES_MAX + 1})`,
    sql<{ engineVersion: string; analyses: number }>`
      select engine_version as engineVersion, count(*) as analyses
      from (select engine_version from job_compatibility_analyses where updated_at >= ${since}
        order by updated_at desc limit ${ANALYSES_MAX})
      group by engine_version order by engine_version`,
    sql<Omit<OutcomeRow, 'dimension'> & { scoreIndex: number }>`
      with ${judged(since)},
      scored as (
        select engine_version, outcome.key as outcome, outcome.value as is_followed,
          score.key as score_index, score.value as score,
          score.value >= iif(score.key < ${DIMENSIONS.length}, ${STRONG.dimension},
            ${STRONG.overall}) as is_strong
        from judged, json_each(scores) as score, json_each(outcomes) as outcome
        where score.value is not null and outcome.value is not null
      )
      select engine_version as engineVersion, score_index as scoreIndex, outcome,
        count(*) filter (where is_followed) as followed,
        count(*) filter (where not is_followed) as others,
        avg(score) filter (where is_followed) as meanScoreFollowed,
        avg(score) filter (where not is_followed) as meanScoreOthers,
        count(*) filter (where is_strong) as strong,
        count(*) filter (where is_strong and is_followed) as strongFollowed
      from scored group by engine_version, score_index, outcome`,
  ]);
  const isTruncated = (counted[0]?.analyses ?? 0) > ANALYSES_MAX;
  const named = rows.map(({ scoreIndex, ...row }) => ({
    ...row,
    dimension: DIMENSIONS[scoreIndex] ?? null,
  }));
  return { isTruncated, versions, rows: named };
}
