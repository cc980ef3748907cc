import type { AnswerOf } from '@jobmatch/client/answers';
import { type Review, textAt } from './review.ts';
import type { SectionName } from './sections.ts';

export type CompleteProfile = AnswerOf<'/api/profile/complete', 'get'>;

/** Field of the profile ← member of a parsed résumé. */
const PROFILE_MEMBERS = {
  firstName: 'firstName',
  lastName: 'lastName',
  headline: 'currentTitle',
  phone: 'phone',
  location: 'location',
  linkedInUrl: 'linkedinUrl',
  summary: 'professionalSummary',
} as const;

const isProfileMember = (member: string): member is keyof typeof PROFILE_MEMBERS =>
  Object.hasOwn(PROFILE_MEMBERS, member);

/** What the profile says already in place of a member of the résumé; null where it says nothing. */
export const profileSays = ({ profile }: CompleteProfile, member: string): string | null =>
  isProfileMember(member) ? profile[PROFILE_MEMBERS[member]] : null;

const keyOf = (text: string | null): string =>
  (text ?? '').normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');

/**
 * Whether the profile seems to have an entry already. The API decides when it is applied, and looks
 * at dates too; this is said beforehand.
 */
export function isThere(
  complete: CompleteProfile,
  review: Review,
  section: SectionName,
  index: number,
): boolean {
  const said = (member: string): string => keyOf(textAt(review, `${section}.${index}.${member}`));
  switch (section) {
    case 'workExperience':
      return complete.workExperience.some(
        ({ company, title }) =>
          keyOf(company) === said('company') && keyOf(title) === said('position'),
      );
    case 'education':
      return complete.education.some(
        ({ institution, degree }) =>
          keyOf(institution) === said('institution') &&
          (degree === null || said('degree') === '' || keyOf(degree) === said('degree')),
      );
    case 'languages':
      return complete.languages.some(({ language }) => keyOf(language) === said('name'));
    case 'certifications':
      return complete.certifications.some(
        ({ name, issuer }) =>
          keyOf(name) === said('name') &&
          (issuer === null || said('issuer') === '' || keyOf(issuer) === said('issuer')),
      );
    case 'skills':
    case 'projects':
      return complete[section].some(({ name }) => keyOf(name) === said('name'));
    default:
      return section satisfies never;
  }
}
