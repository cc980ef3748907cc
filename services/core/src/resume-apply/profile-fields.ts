import { type Profile, UpdateProfile } from '@jobmatch/shared/contracts/profile';
import * as v from 'valibot';
import { isBlank } from '../json-resume/sections.ts';
import type { ReviewedResume } from './reviewed-resume.ts';
import { keyOf } from './sections.ts';

/** Field of the profile → member of the résumé. The e-mail is the account's and stays. */
const MEMBERS = {
  firstName: 'firstName',
  lastName: 'lastName',
  phone: 'phone',
  currentTitle: 'headline',
  professionalSummary: 'summary',
  location: 'location',
  linkedinUrl: 'linkedInUrl',
} as const;
export type ProfileField = keyof typeof MEMBERS;

const FIELDS = [
  'firstName',
  'lastName',
  'phone',
  'currentTitle',
  'professionalSummary',
  'location',
  'linkedinUrl',
] as const satisfies readonly ProfileField[];

interface ProfilePlan {
  /** Fields that are empty, and what goes there. */
  filled: Partial<Record<ProfileField, string>>;
  /** Fields that say something already and are left to say it. */
  left: ProfileField[];
  /** Of each member that no field can hold, why. */
  reasons: string[];
}

/** What a résumé would put into the empty fields of a profile. */
export function profilePlan(profile: Profile, said: ReviewedResume['profile']): ProfilePlan {
  const plan: ProfilePlan = { filled: {}, left: [], reasons: [] };
  for (const field of FIELDS) {
    const value = said[MEMBERS[field]];
    if (isBlank(value)) continue;
    if (profile[field] !== null || isAnothersName(field, profile, said)) {
      plan.left.push(field);
      continue;
    }
    const written = field === 'linkedinUrl' ? withScheme(String(value)) : value;
    const result = v.safeParse(UpdateProfile.entries[field], written);
    if (!result.success) plan.reasons.push(`${MEMBERS[field]}: ${result.issues[0].message}`);
    else if (typeof result.output === 'string') plan.filled[field] = result.output;
  }
  return plan;
}

/** A first name that the candidate typed does not get somebody else's last name. */
const isAnothersName = (
  field: ProfileField,
  { firstName }: Profile,
  said: ReviewedResume['profile'],
): boolean =>
  field === 'lastName' && firstName !== null && keyOf(firstName) !== keyOf(said.firstName);

/** Résumés name the address as people write it: linkedin.com/in/ada. */
const withScheme = (address: string): string =>
  /^(?:[\w-]+\.)?linkedin\.com\//i.test(address.trim()) ? `https://${address.trim()}` : address;
