import * as v from 'valibot';
import { PartialDate, text } from '../text.ts';

const Experience = v.strictObject({
  title: text(200),
  company: text(200),
  location: v.nullable(text(200)),
  startDate: PartialDate,
  endDate: v.nullable(PartialDate),
  bullets: v.pipe(v.array(text(300)), v.maxLength(12)),
});

const Education = v.strictObject({
  institution: text(200),
  degree: v.nullable(text(200)),
  fieldOfStudy: v.nullable(text(200)),
  startDate: v.nullable(PartialDate),
  endDate: v.nullable(PartialDate),
});

/** The résumé of one application. Sizes are bounded so that a row stays below D1's 2 MB. */
export const ApplicationResume = v.strictObject({
  summary: text(1000),
  experience: v.pipe(v.array(Experience), v.maxLength(30)),
  skills: v.pipe(v.array(text(100)), v.maxLength(100)),
  education: v.pipe(v.array(Education), v.maxLength(20)),
});

export const CoverLetter = text(10_000);

/** One way to present the candidate for a posting, and what was done to get there. */
export const ApplicationVariant = v.strictObject({
  /** Unique within its application, for example `variant-impact`. */
  id: text(100),
  name: text(100),
  resume: ApplicationResume,
  coverLetter: CoverLetter,
  aiRationale: v.pipe(v.array(text(1000)), v.maxLength(20)),
  truth: v.strictObject({
    /** How many claims were compared with the profile. */
    checked: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000)),
    /** Claims the profile does not support, as they were before they were taken out. */
    removed: v.pipe(v.array(text(500)), v.maxLength(100)),
  }),
});
export type ApplicationVariant = v.InferOutput<typeof ApplicationVariant>;

export const ApplicationVariants = v.pipe(
  v.array(ApplicationVariant),
  v.maxLength(10, 'Must have at most 10 items.'),
  v.check(
    (variants) => new Set(variants.map(({ id }) => id)).size === variants.length,
    'Must not have two variants with one id.',
  ),
);
