import { certifications, languages, projects } from '@jobmatch/db-schema/profile-extras';
import { education, skills, workExperience } from '@jobmatch/db-schema/profile';
import {
  CreateEducation,
  CreateSkill,
  CreateWorkExperience,
} from '@jobmatch/shared/contracts/profile';
import type * as v from 'valibot';
import { CreateCertification } from '../certifications/certification.ts';
import { MAX_CERTIFICATIONS } from '../certifications/service.ts';
import { labelKey } from '../concepts/label-key.ts';
import { MAX_EDUCATION } from '../education/service.ts';
import type { OwnedTable } from '../json-resume/missing-rows.ts';
import { type Fields, isBlank } from '../json-resume/sections.ts';
import { CreateLanguage } from '../languages/language.ts';
import { MAX_LANGUAGES } from '../languages/service.ts';
import { CreateProject } from '../projects/project.ts';
import { MAX_PROJECTS } from '../projects/service.ts';
import { MAX_SKILLS } from '../skills/service.ts';
import { MAX_WORK_EXPERIENCE } from '../work-experience/service.ts';
import { meet } from './periods.ts';

export const SECTION_NAMES = [
  'workExperience',
  'education',
  'skills',
  'languages',
  'certifications',
  'projects',
] as const;
export type SectionName = (typeof SECTION_NAMES)[number];

/** How a list of a parsed résumé stands in the profile. */
export interface Section {
  table: OwnedTable & { updatedAt: OwnedTable['id'] };
  /** Rows that a profile has room for. */
  max: number;
  /** What a row is when added. */
  row: v.GenericSchema<unknown, Fields>;
  /** Field of a row → member of an entry. */
  members: Readonly<Record<string, string>>;
  /** Fields without which there is no row. */
  required: readonly string[];
  /** Fields that tell the entries of one document from each other. */
  key: readonly string[];
  /** Whether an entry says what a row says already, in more or fewer words. */
  isSame: (row: Fields, entry: Fields) => boolean;
  /** Fields beside dates that may be filled where a row has nothing. */
  completes: readonly string[];
}

export const keyOf = (value: unknown): string => labelKey(isBlank(value) ? '' : String(value));

const same =
  (...fields: string[]) =>
  (row: Fields, entry: Fields): boolean =>
    fields.every((field) => keyOf(row[field]) === keyOf(entry[field]));

/** One that does not say may be any. */
const sameIfSaid = (field: string) => (row: Fields, entry: Fields) =>
  isBlank(row[field]) || isBlank(entry[field]) || same(field)(row, entry);

export const SECTIONS: Readonly<Record<SectionName, Section>> = {
  workExperience: {
    table: workExperience,
    max: MAX_WORK_EXPERIENCE,
    row: CreateWorkExperience,
    members: {
      company: 'company',
      title: 'position',
      location: 'location',
      startDate: 'startDate',
      endDate: 'endDate',
      isCurrent: 'current',
      description: 'description',
      accomplishments: 'accomplishments',
    },
    required: ['company', 'title', 'startDate'],
    key: ['company', 'title', 'startDate'],
    isSame: (row, entry) => same('company', 'title')(row, entry) && meet(row, entry),
    completes: ['location', 'description', 'accomplishments'],
  },
  education: {
    table: education,
    max: MAX_EDUCATION,
    row: CreateEducation,
    members: {
      institution: 'institution',
      degree: 'degree',
      fieldOfStudy: 'fieldOfStudy',
      startDate: 'startDate',
      endDate: 'endDate',
      isCurrent: 'current',
      grade: 'grade',
    },
    required: ['institution'],
    key: ['institution', 'degree', 'fieldOfStudy', 'startDate'],
    isSame: (row, entry) =>
      same('institution')(row, entry) && sameIfSaid('degree')(row, entry) && meet(row, entry),
    completes: ['degree', 'fieldOfStudy', 'grade'],
  },
  skills: {
    table: skills,
    max: MAX_SKILLS,
    row: CreateSkill,
    members: { name: 'name' },
    required: ['name'],
    key: ['name'],
    isSame: same('name'),
    completes: [],
  },
  languages: {
    table: languages,
    max: MAX_LANGUAGES,
    row: CreateLanguage,
    members: { language: 'name', fluency: 'proficiency' },
    required: ['language'],
    key: ['language'],
    isSame: same('language'),
    completes: ['fluency'],
  },
  certifications: {
    table: certifications,
    max: MAX_CERTIFICATIONS,
    row: CreateCertification,
    members: { name: 'name', issuer: 'issuer', issuedOn: 'date' },
    required: ['name'],
    key: ['name', 'issuer'],
    isSame: (row, entry) => same('name')(row, entry) && sameIfSaid('issuer')(row, entry),
    completes: ['issuer', 'issuedOn'],
  },
  projects: {
    table: projects,
    max: MAX_PROJECTS,
    row: CreateProject,
    members: {
      name: 'name',
      description: 'description',
      startDate: 'startDate',
      endDate: 'endDate',
    },
    required: ['name'],
    key: ['name'],
    isSame: same('name'),
    completes: ['description'],
  },
};
