import type { LinkedInProfile } from '@jobmatch/shared/contracts/linkedin';

/** LinkedIn's name among the providers of `identities`. */
export const LINKEDIN = 'linkedin';

/** The name in one piece, as other issuers tell it. */
export function fullName({ firstName, lastName }: LinkedInProfile): string | null {
  const name = [firstName, lastName].filter((part) => part !== null).join(' ');
  return name === '' ? null : name;
}
