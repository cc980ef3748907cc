import * as v from 'valibot';
import { text } from '../text.ts';
import { ExperienceLevel, WorkArrangement } from './jobs.ts';
import { POSTING_SOURCES } from './postings-intake.ts';

const Keyword = text(200);
const Amount = v.pipe(v.number(), v.minValue(0), v.maxValue(1e9));

/** What to search the sites and followed boards for. */
export const ScrapeSearch = v.pipe(
  v.strictObject({
    keywords: v.union([
      Keyword,
      v.pipe(
        v.array(Keyword),
        v.minLength(1, 'Must have at least one keyword.'),
        v.maxLength(10, 'Must have at most 10 keywords.'),
      ),
    ]),
    location: v.optional(v.nullable(text(200)), null),
    workArrangement: v.optional(v.nullable(WorkArrangement), null),
    experienceLevel: v.optional(v.nullable(ExperienceLevel), null),
    salaryMin: v.optional(v.nullable(Amount), null),
    salaryMax: v.optional(v.nullable(Amount), null),
    maxResults: v.optional(
      v.pipe(
        v.number(),
        v.integer('Must be a whole number.'),
        v.minValue(1, 'Must be at least 1.'),
        v.maxValue(50, 'Must be at most 50.'),
      ),
      20,
    ),
    sources: v.optional(
      v.pipe(
        v.array(v.picklist(POSTING_SOURCES)),
        v.minLength(1, 'Must name a source.'),
        v.maxLength(POSTING_SOURCES.length, 'Must name each source once.'),
      ),
    ),
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
export type ScrapeSearch = v.InferOutput<typeof ScrapeSearch>;
