import { jobs } from '@jobmatch/db-schema/jobs';
import type { CreateJob } from '@jobmatch/shared/contracts/jobs';

/** What the author of a posting wrote, as the contract names it, and the columns that hold it. */
export const contentColumns = {
  title: jobs.title,
  company: jobs.company,
  companyLogo: jobs.companyLogo,
  location: jobs.location,
  country: jobs.country,
  workArrangement: jobs.workArrangement,
  remoteRegions: jobs.remoteRegions,
  description: jobs.description,
  requirements: jobs.requirements,
  benefits: jobs.benefits,
  url: jobs.url,
  language: jobs.language,
  jobType: jobs.jobType,
  experienceLevel: jobs.experienceLevel,
  salaryMin: jobs.salaryMin,
  salaryMax: jobs.salaryMax,
  salaryCurrency: jobs.salaryCurrency,
  salaryPeriod: jobs.salaryPeriod,
  requiredSkills: jobs.requiredSkills,
  preferredSkills: jobs.preferredSkills,
  industry: jobs.industry,
  companySize: jobs.companySize,
  postedAt: jobs.postedAt,
  expiresAt: jobs.expiresAt,
} satisfies Record<keyof CreateJob, unknown>;
