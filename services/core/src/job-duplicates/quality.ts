import type { contentColumns } from '../jobs/content-columns.ts';

const WEIGHTS = { completeness: 0.5, source: 0.3, freshness: 0.2 } as const;
const DAY_MS = 24 * 3_600_000;
/** A posting this old is as stale as can be. */
const STALE_DAYS = 60;

/** How far a source can be trusted to be the employer's own words, of 100. */
const RELIABILITY = new Map([
  ...['greenhouse', 'lever', 'ashby', 'workable', 'smartrecruiters', 'recruitee'].map(
    (board) => [board, 95] as const,
  ),
  ['import', 60],
  ['manual', 50],
]);
const UNKNOWN_SOURCE = 40;

/** What a reader looks for in a posting. */
const FIELDS = [
  'title',
  'company',
  'location',
  'country',
  'description',
  'requirements',
  'benefits',
  'url',
  'jobType',
  'experienceLevel',
  'salaryMin',
  'salaryMax',
  'requiredSkills',
  'industry',
  'companySize',
  'postedAt',
] as const satisfies readonly (keyof typeof contentColumns)[];

/** A posting as far as its quality goes; lists by whether they have members. */
export type Rated = Record<(typeof FIELDS)[number], unknown> & {
  source: string;
  workArrangement: string;
  createdAt: string;
  isClosed: boolean;
};

export interface Quality {
  overall: number;
  completeness: number;
  source: number;
  freshness: number;
  fieldCount: number;
  hasUrl: boolean;
  hasSalaryRange: boolean;
}

/** Quality of 0–100: half completeness, .3 reliability of the source, .2 freshness. */
export function qualityOf(posting: Rated, now: Date): Quality {
  const filled = FIELDS.filter((field) => isFilled(posting[field])).length;
  const fieldCount = filled + (posting.workArrangement === 'unknown' ? 0 : 1);
  const completeness = (100 * fieldCount) / (FIELDS.length + 1);
  const source = RELIABILITY.get(posting.source) ?? UNKNOWN_SOURCE;
  const freshness = freshnessOf(posting, now);
  return {
    overall: Math.round(
      WEIGHTS.completeness * completeness + WEIGHTS.source * source + WEIGHTS.freshness * freshness,
    ),
    completeness: Math.round(completeness),
    source,
    freshness: Math.round(freshness),
    fieldCount,
    hasUrl: isFilled(posting.url),
    hasSalaryRange: isFilled(posting.salaryMin) && isFilled(posting.salaryMax),
  };
}

/** 100 on the day it was posted, 0 from 60 days on and once it is closed. */
function freshnessOf({ postedAt, createdAt, isClosed }: Rated, now: Date): number {
  if (isClosed) return 0;
  const since = typeof postedAt === 'string' ? postedAt : createdAt;
  const days = Math.max(0, (now.getTime() - Date.parse(since)) / DAY_MS);
  return 100 * Math.max(0, 1 - days / STALE_DAYS);
}

const isFilled = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined && value !== '';
