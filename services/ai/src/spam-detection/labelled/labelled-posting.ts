import type { PostingForSpam } from '@jobmatch/shared/contracts/spam';

/** A made-up posting; what it does not give, it does not state. */
export type LabelledPosting = Pick<PostingForSpam, 'title' | 'company'> & {
  description: string;
} & Partial<PostingForSpam>;

/** A posting that states nothing beside what is given. */
export const filledIn = (posting: LabelledPosting): PostingForSpam => ({
  location: null,
  requirements: null,
  benefits: [],
  url: null,
  jobType: null,
  experienceLevel: null,
  salaryMin: null,
  salaryMax: null,
  salaryCurrency: null,
  salaryPeriod: null,
  requiredSkills: [],
  ...posting,
});
