import { TRACKER_STATUSES } from '@jobmatch/db-schema/applications';
import type { UserScope } from '@jobmatch/shared/caller';
import * as v from 'valibot';
import type { Database } from '../database.ts';
import { readFigures } from './stats/queries.ts';
import { OPEN_STATUSES } from './transitions.ts';

const BANDS = ['Strong', 'Good', 'Moderate', 'Weak', 'Poor', 'Unscored'] as const;

const outcomes = {
  total: v.number(),
  responses: v.number(),
  interviews: v.number(),
  offers: v.number(),
  /** Responses over total, 0–1; null where there is nothing to divide by. */
  responseRate: v.nullable(v.number()),
};

const byStatus = Object.fromEntries(TRACKER_STATUSES.map((status) => [status, v.number()]));

export const TrackerStats = v.object({
  ...outcomes,
  active: v.number(),
  archived: v.number(),
  byStatus: v.object(byStatus),
  /** Means, in days since the application, of those that got there; null where none did. */
  averageDays: v.object({
    toResponse: v.nullable(v.number()),
    toInterview: v.nullable(v.number()),
    toOffer: v.nullable(v.number()),
  }),
  byScoreBand: v.array(v.object({ band: v.picklist(BANDS), ...outcomes })),
  /** Of the linked applications, by the variant that was selected; most used first. */
  byVariant: v.array(
    v.object({ variantId: v.string(), variantName: v.nullable(v.string()), ...outcomes }),
  ),
});
type TrackerStats = v.InferOutput<typeof TrackerStats>;

export async function readStats(db: Database, scope: UserScope): Promise<TrackerStats> {
  const [statuses, days, bands, variants] = await readFigures(db, scope);
  const countOf = (status: string) =>
    statuses.find((row) => row.status === status) ?? { total: 0, archived: 0 };
  const byScoreBand = BANDS.map((band) => ({
    band,
    ...withRate(bands.find((row) => row.band === band) ?? NONE),
  }));
  return {
    ...withRate(byScoreBand.reduce(plus, NONE)),
    active: OPEN_STATUSES.map(countOf).reduce((sum, row) => sum + row.total - row.archived, 0),
    archived: statuses.reduce((sum, row) => sum + row.archived, 0),
    byStatus: Object.fromEntries(TRACKER_STATUSES.map((status) => [status, countOf(status).total])),
    averageDays: days[0] ?? { toResponse: null, toInterview: null, toOffer: null },
    byScoreBand,
    byVariant: variants.map((row) => ({ ...row, ...withRate(row) })),
  };
}

interface Outcomes {
  total: number;
  responses: number;
  interviews: number;
  offers: number;
}

const NONE: Outcomes = { total: 0, responses: 0, interviews: 0, offers: 0 };

const plus = (a: Outcomes, b: Outcomes): Outcomes => ({
  total: a.total + b.total,
  responses: a.responses + b.responses,
  interviews: a.interviews + b.interviews,
  offers: a.offers + b.offers,
});

const withRate = ({ total, responses, interviews, offers }: Outcomes) => ({
  total,
  responses,
  interviews,
  offers,
  responseRate: total === 0 ? null : Math.round((responses / total) * 1000) / 1000,
});
