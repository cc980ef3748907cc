import {
  CreateEducation,
  CreateSkill,
  CreateWorkExperience,
} from '@jobmatch/shared/contracts/profile';
import { WebUrl } from '@jobmatch/shared/text';
import * as v from 'valibot';
import { CreateCertification } from '../certifications/certification.ts';
import { CreateLanguage } from '../languages/language.ts';
import { endsEarly } from '../profile/period.ts';
import { CreateProject } from '../projects/project.ts';

export type Fields = Record<string, unknown>;

/** How a list of the profile stands in a JSON Resume. */
export interface Section {
  /** Its name in the document. */
  name: 'work' | 'education' | 'skills' | 'certificates' | 'languages' | 'projects';
  /** What a row is when added; knows every field of `members` and of `key`. */
  row: v.GenericSchema<unknown, Fields>;
  /** Field of a row → member of an entry. */
  members: Readonly<Record<string, string>>;
  /** Fields by which an entry is known again, whatever the case of their letters. */
  key: readonly string[];
}

export const WORK: Section = {
  name: 'work',
  row: CreateWorkExperience,
  members: {
    company: 'name',
    title: 'position',
    location: 'location',
    startDate: 'startDate',
    endDate: 'endDate',
    description: 'summary',
    accomplishments: 'highlights',
  },
  key: ['company', 'title', 'startDate'],
};

export const EDUCATION: Section = {
  name: 'education',
  row: CreateEducation,
  members: {
    institution: 'institution',
    fieldOfStudy: 'area',
    degree: 'studyType',
    startDate: 'startDate',
    endDate: 'endDate',
    grade: 'score',
  },
  key: ['institution', 'degree', 'startDate'],
};

export const SKILLS: Section = {
  name: 'skills',
  row: CreateSkill,
  members: { name: 'name', proficiencyLevel: 'level' },
  key: ['name'],
};

export const CERTIFICATES: Section = {
  name: 'certificates',
  row: CreateCertification,
  members: { name: 'name', issuedOn: 'date', issuer: 'issuer', url: 'url' },
  key: ['name'],
};

export const LANGUAGES: Section = {
  name: 'languages',
  row: CreateLanguage,
  members: { language: 'language', fluency: 'fluency' },
  key: ['language'],
};

export const PROJECTS: Section = {
  name: 'projects',
  row: CreateProject,
  members: {
    name: 'name',
    description: 'description',
    highlights: 'highlights',
    keywords: 'keywords',
    startDate: 'startDate',
    endDate: 'endDate',
    url: 'url',
  },
  key: ['name'],
};

const LEVELS = new Map(
  Object.entries({
    beginner: ['beginner', 'novice', 'basic'],
    intermediate: ['intermediate'],
    advanced: ['advanced', 'proficient'],
    expert: ['expert', 'master'],
  }).flatMap(([level, names]) => names.map((name) => [name, level] as const)),
);

export const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

/** The row an entry says, or the reason why a profile cannot hold it. */
export function rowOf({ name, row, members }: Section, entry: Fields): Fields | string {
  const given: Fields = {};
  for (const [field, member] of Object.entries(members)) {
    if (!isBlank(entry[member])) given[field] = entry[member];
  }
  // A link that no browser should follow stays in the document only.
  if ('url' in given && !v.is(WebUrl, given['url'])) delete given['url'];
  if (name === 'work') given['isCurrent'] = given['endDate'] === undefined;
  if (name === 'skills') {
    const level = LEVELS.get(String(given['proficiencyLevel']).toLowerCase());
    if (level === undefined) delete given['proficiencyLevel'];
    else given['proficiencyLevel'] = level;
  }
  const result = v.safeParse(row, given);
  if (result.success)
    return endsEarly(result.output['startDate'], result.output['endDate'])
      ? 'endDate: Is before startDate.'
      : result.output;
  const [issue] = result.issues;
  const [field = '$'] = (v.getDotPath(issue) ?? '$').split('.');
  const reason = issue.received === 'undefined' ? 'Required.' : issue.message;
  return `${members[field] ?? field}: ${reason}`;
}

/** Two rows with one key are one row. Letters fold as SQLite's NOCASE folds them: A–Z only. */
export const keyOf = ({ key }: Section, row: Fields): string =>
  JSON.stringify(key.map((field) => row[field] ?? null)).replaceAll(/[A-Z]+/g, (letters) =>
    letters.toLowerCase(),
  );
