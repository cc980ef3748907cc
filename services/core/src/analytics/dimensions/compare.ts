import { DIMENSION_WEIGHTS } from '@jobmatch/shared/contracts/analyses';
import type { Comparison, DimensionAnalytics } from '@jobmatch/shared/contracts/analytics';
import type { Database } from '../../database.ts';
import { firstDay } from '../first-day.ts';
import { type OutcomeRow, readOutcomes } from './queries.ts';

/** Which engine versions and dimensions preceded outcomes, among the analyses of some days. */
export async function compareDimensions(
  db: Database,
  { days, now }: { days: number; now: Date },
): Promise<DimensionAnalytics> {
  const since = firstDay(now, days);
  const { isTruncated, versions, rows } = await readOutcomes(db, since);
  return {
    since,
    analyses: versions.reduce((sum, { analyses }) => sum + analyses, 0),
    isTruncated,
    versions: versions.map(({ engineVersion, analyses }) => {
      const own = rows.filter((row) => row.engineVersion === engineVersion);
      const outcomesOf = (dimension: string | null) =>
        outcomes(own.filter((row) => row.dimension === dimension));
      return {
        engineVersion,
        analyses,
        overall: outcomesOf(null),
        dimensions: Object.keys(DIMENSION_WEIGHTS).map((dimension) => ({
          dimension,
          outcomes: outcomesOf(dimension),
        })),
      };
    }),
  };
}

const outcomes = (rows: readonly OutcomeRow[]) => {
  const of = (outcome: OutcomeRow['outcome']) =>
    comparison(rows.find((row) => row.outcome === outcome) ?? NOTHING);
  return { save: of('save'), application: of('application'), offer: of('offer') };
};

type Tally = Omit<OutcomeRow, 'engineVersion' | 'dimension' | 'outcome'>;

const NOTHING: Tally = {
  followed: 0,
  others: 0,
  meanScoreFollowed: null,
  meanScoreOthers: null,
  strong: 0,
  strongFollowed: 0,
};

/**
 * `lift = (strongFollowed / strong) / (followed / all)`.
 *
 * Example: of 40 analyses 10 were followed, and 6 of the 12 with a strong score: 0.5 / 0.25 = 2.
 */
function comparison(tally: Tally): Comparison {
  const { followed, others, meanScoreFollowed, meanScoreOthers, strong, strongFollowed } = tally;
  const all = followed + others;
  const areBothKnown = meanScoreFollowed !== null && meanScoreOthers !== null;
  return {
    followed,
    others,
    rate: all === 0 ? null : rounded(followed / all),
    meanScoreFollowed: roundedOrNull(meanScoreFollowed),
    meanScoreOthers: roundedOrNull(meanScoreOthers),
    difference: areBothKnown ? rounded(meanScoreFollowed - meanScoreOthers) : null,
    lift:
      strong === 0 || followed === 0 ? null : rounded(strongFollowed / strong / (followed / all)),
  };
}

/** To three decimals. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000;

const roundedOrNull = (value: number | null): number | null =>
  value === null ? null : rounded(value);
