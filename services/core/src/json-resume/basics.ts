import { type Profile, UpdateProfile } from '@jobmatch/shared/contracts/profile';
import * as v from 'valibot';
import { splitName } from '../profile/full-name.ts';
import type { JsonResume } from './document.ts';
import { isBlank } from './sections.ts';

type Basics = NonNullable<JsonResume['basics']>;

export const BASICS_FIELDS = [
  'firstName',
  'lastName',
  'phone',
  'currentTitle',
  'professionalSummary',
  'streetAddress',
  'city',
  'state',
  'postalCode',
  'country',
  'linkedinUrl',
] as const;
export type BasicsField = (typeof BASICS_FIELDS)[number];

const isLinkedIn = ({ network }: { network?: string | null | undefined }): boolean =>
  network?.trim().toLowerCase() === 'linkedin';

/** What `basics` says about fields of the profile, and of each that does not fit why. */
export function profileOf(basics: Basics): {
  fields: Partial<Record<BasicsField, string>>;
  reasons: string[];
} {
  const { location } = basics;
  const name = basics.name?.trim();
  const said: Partial<Record<BasicsField, string | null | undefined>> = {
    ...(name ? splitName(name) : {}),
    phone: basics.phone,
    currentTitle: basics.label,
    professionalSummary: basics.summary,
    streetAddress: location?.address,
    city: location?.city,
    state: location?.region,
    postalCode: location?.postalCode,
    country: location?.countryCode,
    linkedinUrl: basics.profiles?.find(isLinkedIn)?.url,
  };
  const fields: Partial<Record<BasicsField, string>> = {};
  const reasons: string[] = [];
  for (const field of BASICS_FIELDS) {
    if (isBlank(said[field])) continue;
    const result = v.safeParse(UpdateProfile.entries[field], said[field]);
    if (!result.success) reasons.push(`${field}: ${result.issues[0].message}`);
    else if (typeof result.output === 'string') fields[field] = result.output;
  }
  return { fields, reasons };
}

/** `basics` with every member changed whose field of the profile is not what it said. */
export function basicsOf(profile: Profile, kept: Basics | undefined): Basics {
  const said = profileOf(kept ?? {}).fields;
  const changed = (field: BasicsField): boolean =>
    (profile[field] ?? null) !== (said[field] ?? null);
  const basics: Basics = { ...kept };
  // Once there is a document, what it leaves out of a contact card is left out.
  if (kept === undefined) basics.email = profile.email;
  if (changed('firstName') || changed('lastName')) {
    basics.name = [profile.firstName, profile.lastName].filter((name) => name !== null).join(' ');
  }
  if (changed('currentTitle')) basics.label = profile.currentTitle;
  if (changed('phone')) basics.phone = profile.phone;
  if (changed('professionalSummary')) basics.summary = profile.professionalSummary;
  const location = { ...kept?.location };
  if (changed('streetAddress')) location.address = profile.streetAddress;
  if (changed('city')) location.city = profile.city;
  if (changed('state')) location.region = profile.state;
  if (changed('postalCode')) location.postalCode = profile.postalCode;
  if (changed('country')) location.countryCode = profile.country;
  if (Object.keys(location).length > 0) basics.location = withoutBlanks(location);
  if (changed('linkedinUrl')) basics.profiles = linkedInAs(profile.linkedinUrl, kept?.profiles);
  return withoutBlanks(basics);
}

/** The social profiles with LinkedIn's at `url`, or without it. */
function linkedInAs(url: string | null, profiles: Basics['profiles']): Basics['profiles'] {
  const kept = profiles ?? [];
  const at = kept.findIndex(isLinkedIn);
  if (url === null) return kept.filter((_, index) => index !== at);
  if (at === -1) return [...kept, { network: 'LinkedIn', url }];
  return kept.map((entry, index) => (index === at ? { ...entry, url } : entry));
}

function withoutBlanks<Item extends Record<string, unknown>>(item: Item): Item {
  const copy = { ...item };
  for (const name of Object.keys(item)) if (isBlank(item[name])) delete copy[name];
  return copy;
}
