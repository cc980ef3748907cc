import { jobs } from '@jobmatch/db-schema/jobs';
import type { SearchFilters } from '@jobmatch/shared/contracts/search';
import { type SQL, sql } from 'drizzle-orm';
import { holdsPlace } from './location-match.ts';

const DAY_MS = 86_400_000;

/** How often each period comes in a year of full-time work: 52 weeks of 40 hours in 5 days. */
const PER_YEAR = sql`case ${jobs.salaryPeriod} when 'hour' then 2080 when 'day' then 260
  when 'week' then 52 when 'month' then 12 when 'year' then 1 end`;
/** The most that a posting offers for a year. Null where it names no sum, or no period. */
const YEARLY_SALARY = sql`coalesce(${jobs.salaryMax}, ${jobs.salaryMin}) * ${PER_YEAR}`;

/** A posting that anyone may find: open, and not merged into another one. */
export const isSearchable = sql`${jobs.isClosed} = 0 and ${jobs.dedupStatus} <> 'merged'`;

/**
 * What the filters ask of a posting. One that does not say is left out, or let through where
 * `includeUnknown` is set; an arrangement that is `unknown` does not say.
 */
export function conditionsOf(filters: SearchFilters, now: Date): SQL[] {
  const { workArrangement, location, country, experienceLevel, jobType } = filters;
  const { salaryMin, postedWithinDays, includeUnknown } = filters;
  const conditions: SQL[] = [];
  const ask = (column: SQL, condition: SQL): void => {
    conditions.push(includeUnknown ? sql`(${column} is null or ${condition})` : condition);
  };
  if (workArrangement !== undefined) {
    const column = sql`nullif(${jobs.workArrangement}, 'unknown')`;
    ask(column, sql`${jobs.workArrangement} = ${workArrangement}`);
  }
  if (country !== undefined) ask(sql`${jobs.country}`, sql`${jobs.country} = ${country}`);
  if (experienceLevel !== undefined) {
    ask(sql`${jobs.experienceLevel}`, sql`${jobs.experienceLevel} = ${experienceLevel}`);
  }
  if (jobType !== undefined) ask(sql`${jobs.jobType}`, sql`${jobs.jobType} = ${jobType}`);
  if (salaryMin !== undefined) ask(YEARLY_SALARY, sql`${YEARLY_SALARY} >= ${salaryMin}`);
  if (postedWithinDays !== undefined) {
    const since = new Date(now.getTime() - postedWithinDays * DAY_MS).toISOString();
    ask(sql`${jobs.postedAt}`, sql`${jobs.postedAt} >= ${since}`);
  }
  // Last, as it costs the most and is looked at only where the others hold.
  if (location !== undefined) {
    const held = allOf(holdsPlace(location));
    ask(sql`${jobs.location}`, sql`(${jobs.location} is not null and ${held})`);
  }
  return conditions;
}

/** Halved again and again: a plain chain is as deep as it is long, and D1 refuses a depth over 100. */
function allOf(conditions: readonly SQL[]): SQL {
  const [first = sql`1`] = conditions;
  if (conditions.length <= 1) return first;
  const half = Math.ceil(conditions.length / 2);
  return sql`(${allOf(conditions.slice(0, half))} and ${allOf(conditions.slice(half))})`;
}
