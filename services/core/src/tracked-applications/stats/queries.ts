import { applications, trackedApplications as tracked } from '@jobmatch/db-schema/applications';
import type { UserScope } from '@jobmatch/shared/caller';
import { type SQL, and, count, desc, eq, isNotNull, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import type { TrackerStatus } from '../transitions.ts';

const OFFER = ['offer', 'offer_accepted', 'offer_declined', 'accepted'] as const;
const INTERVIEW = ['interview_scheduled', 'interview_completed', ...OFFER] as const;
/** The company answered, even if by a refusal. */
const RESPONSE = ['response_received', 'screening', 'rejected', ...INTERVIEW] as const;

const list = (statuses: readonly TrackerStatus[]): SQL =>
  sql.raw(statuses.map((status) => `'${status}'`).join(','));

/** How many of the rows ever reached one of these statuses. */
const reached = (statuses: readonly TrackerStatus[]) =>
  sql<number>`sum(exists(select 1 from json_each(${tracked.statusHistory})
    where value->>'status' in (${list(statuses)})))`;

/** When the row came to one of these statuses by a change; where it began is no event to time. */
const reachedAt = (statuses: readonly TrackerStatus[]) =>
  sql`(select min(value->>'at') from json_each(${tracked.statusHistory})
    where key > 0 and value->>'status' in (${list(statuses)}))`;

/**
 * Days from the application until then, in whole days where only its day is known. Null for a row
 * that never got there, and so not counted in an average.
 */
const daysUntil = (statuses: readonly TrackerStatus[]) => {
  const at = reachedAt(statuses);
  return sql`max(0, case length(${tracked.appliedDate})
    when 10 then julianday(date(${at})) - julianday(${tracked.appliedDate})
    else julianday(${at}) - julianday(coalesce(${tracked.appliedDate}, ${tracked.createdAt})) end)`;
};

const average = (days: SQL) => sql<number | null>`round(avg(${days}), 1)`;

const outcomes = {
  total: count(),
  responses: reached(RESPONSE),
  interviews: reached(INTERVIEW),
  offers: reached(OFFER),
};

// The engine's bands.
const band = sql<string>`case when ${tracked.matchScore} is null then 'Unscored'
  when ${tracked.matchScore} >= 80 then 'Strong' when ${tracked.matchScore} >= 65 then 'Good'
  when ${tracked.matchScore} >= 50 then 'Moderate' when ${tracked.matchScore} >= 35 then 'Weak'
  else 'Poor' end`;

const variantName = sql<
  string | null
>`(select value->>'name' from json_each(${applications.variants})
  where value->>'id' = ${applications.selectedVariantId})`;

/** Variants are named by the client, so how many there are is bounded here. */
const MAX_VARIANTS = 20;

/** The figures of everything the caller tracks: four statements, however much that is. */
export function readFigures(db: Database, scope: UserScope) {
  const mine = eq(tracked.userId, scope.userId);
  return db.batch([
    db
      .select({
        status: tracked.status,
        total: count(),
        archived: sql<number>`sum(${tracked.archived})`,
      })
      .from(tracked)
      .where(mine)
      .groupBy(tracked.status),
    db
      .select({
        toResponse: average(daysUntil(RESPONSE)),
        toInterview: average(daysUntil(INTERVIEW)),
        toOffer: average(daysUntil(OFFER)),
      })
      .from(tracked)
      .where(mine),
    db
      .select({ band, ...outcomes })
      .from(tracked)
      .where(mine)
      .groupBy(band),
    db
      .select({
        variantId: sql<string>`${applications.selectedVariantId}`,
        variantName: sql<string | null>`max(${variantName})`,
        ...outcomes,
      })
      .from(tracked)
      .innerJoin(applications, eq(applications.id, tracked.applicationId))
      .where(
        and(mine, eq(applications.userId, scope.userId), isNotNull(applications.selectedVariantId)),
      )
      .groupBy(applications.selectedVariantId)
      .orderBy(desc(count()), applications.selectedVariantId)
      .limit(MAX_VARIANTS),
  ]);
}
