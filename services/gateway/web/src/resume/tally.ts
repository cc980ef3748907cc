import type { Applied } from './review-storage.ts';
import { SECTIONS, SECTION_NAMES, type SectionName } from './sections.ts';

type Counts = Partial<Readonly<Record<SectionName, number>>>;

export interface Tally {
  label: string;
  text: string;
}

const FIELD_NAMES: Readonly<Record<string, string>> = {
  firstName: 'first name',
  lastName: 'last name',
  phone: 'phone',
  currentTitle: 'headline',
  professionalSummary: 'summary',
  location: 'location',
  linkedinUrl: 'LinkedIn address',
};

/** `3 positions, 1 school`; empty where there is none. */
export const countsText = (counts: Counts): string =>
  SECTION_NAMES.flatMap((section) => {
    const count = counts[section] ?? 0;
    const { one, many } = SECTIONS[section];
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  }).join(', ');

export const fieldsText = (fields: readonly string[]): string =>
  fields.map((field) => FIELD_NAMES[field] ?? field).join(', ');

/** What happened to a résumé that was applied, in lines; what did not happen is in none. */
export function tallyOf({
  added,
  completed,
  left,
  profile,
}: Pick<Applied, 'added' | 'completed' | 'left' | 'profile'>): Tally[] {
  const lines: Tally[] = [
    { label: 'Added', text: countsText(added) },
    { label: 'Filled in where something was missing', text: countsText(completed) },
    { label: 'Already there, unchanged', text: countsText(left) },
    { label: 'About you, filled in', text: fieldsText(profile.filled) },
    { label: 'About you, kept as it was', text: fieldsText(profile.left) },
  ];
  const said = lines.filter(({ text }) => text !== '');
  return said.length > 0 ? said : [{ label: 'Nothing new', text: 'Your profile is as it was.' }];
}
