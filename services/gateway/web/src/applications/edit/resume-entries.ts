import type { Variant } from '../queries.ts';

type Resume = Variant['resume'];
export type Values = Readonly<Record<string, string>>;

/** Which entries of the résumé there are, in order. Each is named by a number that never changes. */
interface Entries {
  experience: readonly number[];
  education: readonly number[];
}

export const entriesOf = ({ experience, education }: Resume): Entries => ({
  experience: experience.map((_, index) => index),
  education: education.map((_, index) => index),
});

/** Whether something that was kept is a list of entries. */
export function isEntries(kept: unknown): kept is Entries {
  if (typeof kept !== 'object' || kept === null) return false;
  const { experience, education }: Partial<Record<keyof Entries, unknown>> = kept;
  return [experience, education].every(
    (list) => Array.isArray(list) && list.every((entry) => Number.isInteger(entry)),
  );
}

/** Lines with words in them, without the signs that people put before a bullet. */
const linesOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.replace(/^\s*[•▪◦–-]\s+/u, '').trim())
    .filter((line) => line !== '');

const orNull = (text: string | undefined): string | null => text?.trim() || null;

/** The résumé that a form with the fields of these entries says. */
export function resumeFrom(values: Values, { experience, education }: Entries): Resume {
  return {
    summary: values['summary']?.trim() ?? '',
    experience: experience.map((entry) => {
      const field = (name: string) => values[`experience.${entry}.${name}`];
      return {
        title: field('title')?.trim() ?? '',
        company: field('company')?.trim() ?? '',
        location: orNull(field('location')),
        startDate: field('startDate')?.trim() ?? '',
        endDate: orNull(field('endDate')),
        bullets: linesOf(field('bullets')),
      };
    }),
    skills: linesOf(values['skills']),
    education: education.map((entry) => {
      const field = (name: string) => values[`education.${entry}.${name}`];
      return {
        institution: field('institution')?.trim() ?? '',
        degree: orNull(field('degree')),
        fieldOfStudy: orNull(field('fieldOfStudy')),
        startDate: orNull(field('startDate')),
        endDate: orNull(field('endDate')),
      };
    }),
  };
}

/**
 * The API's field errors under the names of the form's fields: `variants.1.resume.experience.0.title`
 * is about the entry that stands first there, and an error of one bullet about its line.
 */
export function fieldErrors(
  errors: Readonly<Record<string, string>>,
  entries: Entries,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(errors).map(([path, message]) => {
      const name = path.replace(/^variants\.\d+\.(?:resume\.)?/, '');
      const [, list, index, field, line] =
        /^(experience|education)\.(\d+)\.(\w+)(?:\.(\d+))?$/.exec(name) ?? [];
      if (list === 'experience' || list === 'education') {
        const said = line === undefined ? message : `Line ${Number(line) + 1}: ${message}`;
        return [`${list}.${entries[list][Number(index)]}.${field}`, said];
      }
      const [, skill] = /^skills\.(\d+)$/.exec(name) ?? [];
      if (skill !== undefined) return ['skills', `Line ${Number(skill) + 1}: ${message}`];
      return [name, message];
    }),
  );
}
