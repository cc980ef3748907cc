import { maskContacts } from '../facts/mask-contacts.ts';
import type { Material } from './material.ts';

/** What stands in a text in place of the candidate's name. */
const MASKED_NAME = '[name]';

/**
 * What a model is shown of a profile: no name, e-mail address, phone number, link or street address,
 * wherever in its texts they stand. Jobs are numbered, so that a model need not repeat what they are
 * called.
 */
export function maskedProfile({ candidate, contact, jobs }: Material): object {
  const { email, phone, streetAddress, linkedinUrl, firstName, lastName } = contact;
  const exact = [email, phone, streetAddress, linkedinUrl].filter(isText);
  const own = [firstName, lastName].filter(isText).flatMap((name) => name.split(/\s+/));
  const names = own.filter((name) => name.length > 1).map(wholeWord);
  const mask = (text: string): string => {
    const without = exact.reduce((masked, value) => masked.replaceAll(value, ' '), text);
    const masked = maskContacts(without);
    return names.reduce((named, pattern) => named.replace(pattern, MASKED_NAME), masked);
  };
  const shown: unknown = {
    title: candidate.currentTitle,
    summary: candidate.professionalSummary,
    jobs: jobs.map(({ job }, number) => ({ job: number, ...job })),
    education: candidate.education,
    skills: candidate.skills.map(({ name }) => name),
    certifications: candidate.certifications,
    projects: candidate.projects,
    languages: candidate.languages,
  };
  return JSON.parse(JSON.stringify(shown), (_, value: unknown) =>
    typeof value === 'string' ? mask(value) : value,
  );
}

const isText = (value: string | null): value is string => value !== null && value.trim() !== '';

/** In its own capitals only: Will is a name, will is not. */
const wholeWord = (name: string): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\d])${name.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)}(?![\p{L}\d])`,
    'gu',
  );
