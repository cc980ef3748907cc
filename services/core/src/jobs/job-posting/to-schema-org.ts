import type { Job } from '@jobmatch/shared/contracts/jobs';
import { AppError } from '@jobmatch/shared/errors';
import type { JobPosting, Place } from './document.ts';
import { textToHtml } from './text-to-html.ts';

const EMPLOYMENT_TYPES = {
  'full-time': 'FULL_TIME',
  'part-time': 'PART_TIME',
  contract: 'CONTRACTOR',
  internship: 'INTERN',
  temporary: 'TEMPORARY',
} as const satisfies Record<NonNullable<Job['jobType']>, string>;

/**
 * A posting as a JobPosting. One that does not say what Google requires, a description and a place or
 * where its remote workers may be, is a CONFLICT that names what is missing.
 */
export function toSchemaOrg(job: Job): JobPosting {
  const { description } = job;
  const place = placeOf(job);
  const missing = [
    ...(description === null ? ['description'] : []),
    ...(place === null ? ['jobLocation'] : []),
  ];
  if (description === null || place === null) {
    const message = `The posting lacks what a JobPosting needs: ${missing.join(', ')}.`;
    throw new AppError('CONFLICT', message, { missing });
  }
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: job.title,
    description: textToHtml(description),
    datePosted: job.postedAt ?? job.createdAt,
    hiringOrganization: {
      '@type': 'Organization',
      name: job.company,
      ...said('logo', job.companyLogo),
    },
    identifier: { '@type': 'PropertyValue', name: job.source, value: job.sourceId ?? job.id },
    ...place,
    ...salaryOf(job),
    ...said('validThrough', job.expiresAt),
    ...said('employmentType', job.jobType && EMPLOYMENT_TYPES[job.jobType]),
    ...said('qualifications', job.requirements && textToHtml(job.requirements)),
    ...listed('skills', [...job.requiredSkills, ...job.preferredSkills]),
    ...listed('jobBenefits', job.benefits),
    ...said('industry', job.industry),
    ...said('url', job.url),
  };
}

const said = <Name extends string>(name: Name, value: string | null): { [Key in Name]?: string } =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a computed name widens to string
  (value === null ? {} : { [name]: value }) as { [Key in Name]?: string };

const listed = <Name extends string>(name: Name, values: string[]): { [Key in Name]?: string[] } =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a computed name widens to string
  (values.length === 0 ? {} : { [name]: values }) as { [Key in Name]?: string[] };

type Placed = Pick<JobPosting, 'jobLocation' | 'jobLocationType' | 'applicantLocationRequirements'>;

/** Null where neither a place is named nor, for remote work, where people may be. */
function placeOf({ location, country, workArrangement, remoteRegions }: Job): Placed | null {
  const jobLocation = location?.split('; ').map((text) => addressOf(text, country)) ?? [];
  const placed: Placed = jobLocation.length === 0 ? {} : { jobLocation };
  if (workArrangement !== 'remote') return jobLocation.length === 0 ? null : placed;
  const regions = remoteRegions.length === 0 && country !== null ? [country] : remoteRegions;
  if (regions.length === 0 && jobLocation.length === 0) return null;
  return {
    ...placed,
    jobLocationType: 'TELECOMMUTE',
    ...(regions.length === 0
      ? {}
      : {
          applicantLocationRequirements: regions.map((name) => ({
            '@type': 'AdministrativeArea' as const,
            name,
          })),
        }),
  };
}

/** "Detroit, MI, US" of a posting in the US: a locality, a region, a country. */
function addressOf(text: string, country: string | null): Place {
  const [addressLocality = text, ...rest] = text.split(', ');
  if (rest.at(-1) === country) rest.pop();
  return {
    '@type': 'Place',
    address: {
      '@type': 'PostalAddress',
      addressLocality,
      ...said('addressRegion', rest.length === 0 ? null : rest.join(', ')),
      ...said('addressCountry', country),
    },
  };
}

/** Only what can be said in full: an amount without a currency or a period misleads. */
function salaryOf(job: Job): Pick<JobPosting, 'baseSalary'> {
  const { salaryMin, salaryMax, salaryCurrency, salaryPeriod } = job;
  if (salaryCurrency === null || salaryPeriod === null) return {};
  if (salaryMin === null && salaryMax === null) return {};
  return {
    baseSalary: {
      '@type': 'MonetaryAmount',
      currency: salaryCurrency,
      value: {
        '@type': 'QuantitativeValue',
        ...(salaryMin === null ? {} : { minValue: salaryMin }),
        ...(salaryMax === null ? {} : { maxValue: salaryMax }),
        unitText: salaryPeriod.toUpperCase(),
      },
    },
  };
}
