import * as v from 'valibot';
import { CountryCode, CurrencyCode, Instant, textList } from '../text.ts';

const JobTypes = v.picklist(['full-time', 'part-time', 'contract', 'internship', 'temporary']);
const Levels = v.picklist(['entry', 'mid', 'senior', 'lead', 'executive']);
const Arrangements = v.picklist(['remote', 'hybrid', 'on-site']);
const Frequency = v.picklist(['daily', 'weekly', 'bi_weekly', 'monthly']);
const Amount = v.pipe(v.number(), v.minValue(0), v.maxValue(1e9));

const set = <S extends v.GenericSchema<unknown, string>>(schema: S) =>
  v.pipe(
    v.array(schema),
    v.maxLength(250),
    v.transform((items) => [...new Set(items)]),
  );

const fields = {
  desiredTitles: textList(20, 200),
  desiredLocations: textList(20, 200),
  keywords: textList(50),
  excludeKeywords: textList(50),
  jobTypes: set(JobTypes),
  experienceLevels: set(Levels),
  workArrangement: set(Arrangements),
  industries: textList(20),
  companySizes: textList(10),
  benefits: textList(30),
  /** Per year, in `salaryCurrency`. */
  salaryMin: v.nullable(Amount),
  salaryMax: v.nullable(Amount),
  salaryCurrency: v.nullable(CurrencyCode),
  remoteOnly: v.boolean(),
  maxCommuteKm: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20_000))),
  visaSponsorship: v.boolean(),
  workAuthorization: set(CountryCode),
  excludedCountries: set(CountryCode),
  autoSearchEnabled: v.boolean(),
  searchFrequency: Frequency,
  maxResultsPerSearch: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500)),
  minMatchScore: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
};

/** What a candidate looks for. Lists are empty, amounts null, where nothing was said. */
export const SearchPreferences = v.object({
  ...fields,
  lastSearchAt: v.nullable(Instant),
  nextSearchAt: v.nullable(Instant),
  createdAt: Instant,
  updatedAt: Instant,
});
export type SearchPreferences = v.InferOutput<typeof SearchPreferences>;

/** PUT body: the whole preference set; what is absent goes back to its default. */
export const PutSearchPreferences = v.pipe(
  v.strictObject({
    desiredTitles: v.optional(fields.desiredTitles, []),
    desiredLocations: v.optional(fields.desiredLocations, []),
    keywords: v.optional(fields.keywords, []),
    excludeKeywords: v.optional(fields.excludeKeywords, []),
    jobTypes: v.optional(fields.jobTypes, []),
    experienceLevels: v.optional(fields.experienceLevels, []),
    workArrangement: v.optional(fields.workArrangement, []),
    industries: v.optional(fields.industries, []),
    companySizes: v.optional(fields.companySizes, []),
    benefits: v.optional(fields.benefits, []),
    salaryMin: v.optional(fields.salaryMin, null),
    salaryMax: v.optional(fields.salaryMax, null),
    salaryCurrency: v.optional(fields.salaryCurrency, null),
    remoteOnly: v.optional(fields.remoteOnly, false),
    maxCommuteKm: v.optional(fields.maxCommuteKm, null),
    visaSponsorship: v.optional(fields.visaSponsorship, false),
    workAuthorization: v.optional(fields.workAuthorization, []),
    excludedCountries: v.optional(fields.excludedCountries, []),
    autoSearchEnabled: v.optional(fields.autoSearchEnabled, false),
    searchFrequency: v.optional(fields.searchFrequency, 'daily'),
    maxResultsPerSearch: v.optional(fields.maxResultsPerSearch, 50),
    minMatchScore: v.optional(fields.minMatchScore, 0),
  }),
  v.forward(
    v.check(
      ({ salaryMin, salaryMax }) =>
        salaryMin === null || salaryMax === null || salaryMax >= salaryMin,
      'Must not be below salaryMin.',
    ),
    ['salaryMax'],
  ),
);
export type PutSearchPreferences = v.InferOutput<typeof PutSearchPreferences>;
