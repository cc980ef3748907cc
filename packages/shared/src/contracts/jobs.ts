import * as v from 'valibot';
import { Id } from '../ids.ts';
import {
  CountryCode,
  CurrencyCode,
  Instant,
  QueryBoolean,
  WebUrl,
  queryInteger,
  text,
  textList,
} from '../text.ts';

export const WorkArrangement = v.picklist(['remote', 'hybrid', 'on-site', 'unknown']);
export const JobType = v.picklist([
  'full-time',
  'part-time',
  'contract',
  'internship',
  'temporary',
]);
export const ExperienceLevel = v.picklist(['entry', 'mid', 'senior', 'lead', 'executive']);
const SalaryPeriod = v.picklist(['hour', 'day', 'week', 'month', 'year']);
const Amount = v.pipe(v.number(), v.minValue(0), v.maxValue(1e9));

/** An instant sent in any offset, kept in UTC. */
const UtcInstant = v.pipe(
  Instant,
  v.check((value) => !Number.isNaN(Date.parse(value)), 'Must be a real instant.'),
  v.transform((value) => new Date(value).toISOString()),
);

/** Longest posting text kept, in UTF-16 units. The longest real postings are near 12,000. */
const DESCRIPTION_MAX = 100_000;

/** The content of a posting: what its author wrote, in our names. */
const contentFields = {
  title: text(300),
  company: text(200),
  companyLogo: v.nullable(WebUrl),
  location: v.nullable(text(300)),
  country: v.nullable(CountryCode),
  workArrangement: WorkArrangement,
  remoteRegions: textList(50),
  description: v.nullable(text(DESCRIPTION_MAX)),
  requirements: v.nullable(text(DESCRIPTION_MAX)),
  benefits: textList(50, 200),
  url: v.nullable(WebUrl),
  language: v.nullable(text(35)),
  jobType: v.nullable(JobType),
  experienceLevel: v.nullable(ExperienceLevel),
  salaryMin: v.nullable(Amount),
  salaryMax: v.nullable(Amount),
  salaryCurrency: v.nullable(CurrencyCode),
  salaryPeriod: v.nullable(SalaryPeriod),
  requiredSkills: textList(100),
  preferredSkills: textList(100),
  industry: v.nullable(text(100)),
  companySize: v.nullable(text(50)),
  postedAt: v.nullable(UtcInstant),
  expiresAt: v.nullable(UtcInstant),
};

/** A posting as one user sees it: its content and what that user did with it. */
export const Job = v.object({
  id: Id,
  ...contentFields,
  source: v.string(),
  sourceId: v.nullable(v.string()),
  isOwn: v.boolean(),
  isClosed: v.boolean(),
  isSaved: v.boolean(),
  isArchived: v.boolean(),
  matchScore: v.nullable(v.number()),
  dedupStatus: v.picklist(['canonical', 'duplicate', 'merged', 'unique', 'pending']),
  canonicalJobId: v.nullable(Id),
  createdAt: Instant,
  updatedAt: Instant,
});
export type Job = v.InferOutput<typeof Job>;

interface Salary {
  salaryMin?: number | null | undefined;
  salaryMax?: number | null | undefined;
}

export const isSalaryOrdered = ({ salaryMin: min, salaryMax: max }: Salary): boolean =>
  min == null || max == null || max >= min;
export const SALARY_ORDER = 'Must not be below salaryMin.';

const createFields = {
  title: contentFields.title,
  company: contentFields.company,
  companyLogo: v.optional(contentFields.companyLogo, null),
  location: v.optional(contentFields.location, null),
  country: v.optional(contentFields.country, null),
  workArrangement: v.optional(contentFields.workArrangement, 'unknown'),
  remoteRegions: v.optional(contentFields.remoteRegions, []),
  description: v.optional(contentFields.description, null),
  requirements: v.optional(contentFields.requirements, null),
  benefits: v.optional(contentFields.benefits, []),
  url: v.optional(contentFields.url, null),
  language: v.optional(contentFields.language, null),
  jobType: v.optional(contentFields.jobType, null),
  experienceLevel: v.optional(contentFields.experienceLevel, null),
  salaryMin: v.optional(contentFields.salaryMin, null),
  salaryMax: v.optional(contentFields.salaryMax, null),
  salaryCurrency: v.optional(contentFields.salaryCurrency, null),
  salaryPeriod: v.optional(contentFields.salaryPeriod, null),
  requiredSkills: v.optional(contentFields.requiredSkills, []),
  preferredSkills: v.optional(contentFields.preferredSkills, []),
  industry: v.optional(contentFields.industry, null),
  companySize: v.optional(contentFields.companySize, null),
  postedAt: v.optional(contentFields.postedAt, null),
  expiresAt: v.optional(contentFields.expiresAt, null),
};

/** A posting typed in by hand. It belongs to the sender and its source is always `manual`. */
export const CreateJob = v.pipe(
  v.strictObject(createFields),
  v.forward(
    v.check((job) => isSalaryOrdered(job), SALARY_ORDER),
    ['salaryMax'],
  ),
);
export type CreateJob = v.InferOutput<typeof CreateJob>;

/** Saving and archiving work on every visible posting, content changes only on the caller's own. */
export const UpdateJob = v.pipe(
  v.partial(v.strictObject({ ...contentFields, isSaved: v.boolean(), isArchived: v.boolean() })),
  v.forward(
    v.check((job) => isSalaryOrdered(job), SALARY_ORDER),
    ['salaryMax'],
  ),
);
export type UpdateJob = v.InferOutput<typeof UpdateJob>;

/**
 * One posting of an import in our own field names. `source` and `sourceId` say where the sender has
 * it from; the stored source is always `import`.
 */
export const ImportedPosting = v.pipe(
  v.strictObject({
    ...createFields,
    source: v.optional(text(100), 'file'),
    sourceId: v.optional(v.nullable(text(300)), null),
  }),
  v.forward(
    v.check((job) => isSalaryOrdered(job), SALARY_ORDER),
    ['salaryMax'],
  ),
);
export type ImportedPosting = v.InferOutput<typeof ImportedPosting>;

/** Items are checked one by one, so that one bad posting does not lose the rest. */
export const ImportJobs = v.strictObject({
  postings: v.pipe(
    v.array(v.unknown()),
    v.minLength(1, 'Must have at least one posting.'),
    v.maxLength(500, 'Must have at most 500 postings.'),
  ),
});

export const ImportResult = v.object({
  /** One entry per posting, in the order sent. */
  results: v.array(
    v.object({
      index: v.number(),
      id: v.nullable(Id),
      status: v.picklist(['created', 'updated', 'duplicate', 'invalid']),
      error: v.optional(v.string()),
    }),
  ),
  created: v.number(),
  updated: v.number(),
  duplicates: v.number(),
  invalid: v.number(),
});
export type ImportResult = v.InferOutput<typeof ImportResult>;

/** Any text a user types is legal; words are looked for, everything else is ignored. */
const SearchText = v.pipe(
  v.string(),
  v.maxLength(200, 'Must be at most 200 characters.'),
  v.trim(),
);

/** Filters of the posting list, beside the paging parameters that every list has. */
export const ListJobs = v.object({
  archived: v.optional(QueryBoolean, 'false'),
  saved: v.optional(QueryBoolean),
  source: v.optional(text(100)),
  search: v.optional(SearchText),
  workArrangement: v.optional(WorkArrangement),
  minMatchScore: queryInteger(0, 100, 0),
  scope: v.optional(v.picklist(['mine', 'catalogue', 'all']), 'mine'),
  /** `match` and `saved` put the best score or the latest saving first, postings without one last. */
  sort: v.optional(v.picklist(['newest', 'oldest', 'match', 'saved', 'title']), 'newest'),
});
export type ListJobs = v.InferOutput<typeof ListJobs>;

export const JobList = v.object({
  jobs: v.array(Job),
  total: v.number(),
  page: v.number(),
  limit: v.number(),
  hasMore: v.boolean(),
  nextCursor: v.nullable(v.string()),
});
export type JobList = v.InferOutput<typeof JobList>;
