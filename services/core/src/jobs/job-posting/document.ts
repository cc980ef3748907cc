import * as v from 'valibot';

const Place = v.object({
  '@type': v.literal('Place'),
  address: v.object({
    '@type': v.literal('PostalAddress'),
    addressLocality: v.string(),
    addressRegion: v.optional(v.string()),
    addressCountry: v.optional(v.string()),
  }),
});
export type Place = v.InferOutput<typeof Place>;

/**
 * A https://schema.org/JobPosting as JSON-LD, with what Google asks of one:
 * https://developers.google.com/search/docs/appearance/structured-data/job-posting
 */
export const JobPosting = v.object({
  '@context': v.literal('https://schema.org'),
  '@type': v.literal('JobPosting'),
  title: v.string(),
  /** HTML. */
  description: v.string(),
  datePosted: v.string(),
  validThrough: v.optional(v.string()),
  hiringOrganization: v.object({
    '@type': v.literal('Organization'),
    name: v.string(),
    logo: v.optional(v.string()),
  }),
  identifier: v.object({
    '@type': v.literal('PropertyValue'),
    name: v.string(),
    value: v.string(),
  }),
  jobLocation: v.optional(v.array(Place)),
  jobLocationType: v.optional(v.literal('TELECOMMUTE')),
  applicantLocationRequirements: v.optional(
    v.array(v.object({ '@type': v.literal('AdministrativeArea'), name: v.string() })),
  ),
  employmentType: v.optional(v.string()),
  baseSalary: v.optional(
    v.object({
      '@type': v.literal('MonetaryAmount'),
      currency: v.string(),
      value: v.object({
        '@type': v.literal('QuantitativeValue'),
        minValue: v.optional(v.number()),
        maxValue: v.optional(v.number()),
        unitText: v.string(),
      }),
    }),
  ),
  qualifications: v.optional(v.string()),
  skills: v.optional(v.array(v.string())),
  jobBenefits: v.optional(v.array(v.string())),
  industry: v.optional(v.string()),
  url: v.optional(v.string()),
});
export type JobPosting = v.InferOutput<typeof JobPosting>;
