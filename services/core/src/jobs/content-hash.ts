/**
 * The fields that make two postings the same text, in hashing order. Where a posting was found, its
 * logo and its dates are left out: a board that lists it again changes those and nothing else.
 */
const HASHED_FIELDS = [
  'title',
  'company',
  'location',
  'country',
  'workArrangement',
  'remoteRegions',
  'description',
  'requirements',
  'benefits',
  'language',
  'jobType',
  'experienceLevel',
  'salaryMin',
  'salaryMax',
  'salaryCurrency',
  'salaryPeriod',
  'requiredSkills',
  'preferredSkills',
  'industry',
  'companySize',
] as const;

/** SHA-256, in hex, over the JSON array of the posting's hashed fields. */
export async function contentHash(
  posting: Record<(typeof HASHED_FIELDS)[number], unknown>,
): Promise<string> {
  const canonical = JSON.stringify(HASHED_FIELDS.map((field) => posting[field] ?? null));
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical));
  return Buffer.from(digest).toString('hex');
}
