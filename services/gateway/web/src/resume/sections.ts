/** One value of an entry as it is shown for review. */
export interface FieldSpec {
  /** Its name in a parsed résumé. */
  member: string;
  label: string;
  kind: 'line' | 'text' | 'date' | 'box';
  /** Without it the profile cannot take the entry. */
  required?: boolean;
  /** Across both columns. */
  isWide?: boolean;
}

export const SECTION_NAMES = [
  'workExperience',
  'education',
  'skills',
  'languages',
  'certifications',
  'projects',
] as const;
export type SectionName = (typeof SECTION_NAMES)[number];

export interface SectionSpec {
  title: string;
  /** One of its entries, in a sentence. */
  one: string;
  /** More of them. */
  many: string;
  /** The fields that name an entry, the first that says something before the others. */
  names: readonly string[];
  fields: readonly FieldSpec[];
}

const line = (member: string, label: string): FieldSpec => ({ member, label, kind: 'line' });
const date = (member: string, label: string): FieldSpec => ({ member, label, kind: 'date' });
const required = (field: FieldSpec): FieldSpec => ({ ...field, required: true });
const wide = (field: FieldSpec): FieldSpec => ({ ...field, isWide: true });

const STARTS = date('startDate', 'Start');
const ENDS = date('endDate', 'End');
const GOES_ON: FieldSpec = { member: 'current', label: 'To this day', kind: 'box', isWide: true };
const text = (member: string, label: string): FieldSpec => wide({ member, label, kind: 'text' });
const DESCRIPTION = text('description', 'Description');

export const PROFILE_FIELDS: readonly FieldSpec[] = [
  line('firstName', 'First name'),
  line('lastName', 'Last name'),
  line('headline', 'Headline'),
  line('phone', 'Phone'),
  line('location', 'Location'),
  line('linkedInUrl', 'LinkedIn address'),
  text('summary', 'Summary'),
];

export const SECTIONS: Readonly<Record<SectionName, SectionSpec>> = {
  workExperience: {
    title: 'Experience',
    one: 'position',
    many: 'positions',
    names: ['position', 'company'],
    fields: [
      required(line('position', 'Title')),
      required(line('company', 'Company')),
      required(STARTS),
      ENDS,
      GOES_ON,
      wide(line('location', 'Location')),
      DESCRIPTION,
    ],
  },
  education: {
    title: 'Education',
    one: 'school',
    many: 'schools',
    names: ['institution', 'degree'],
    fields: [
      required(line('institution', 'Institution')),
      line('degree', 'Degree'),
      line('fieldOfStudy', 'Field of study'),
      line('grade', 'Grade'),
      STARTS,
      ENDS,
      GOES_ON,
    ],
  },
  skills: {
    title: 'Skills',
    one: 'skill',
    many: 'skills',
    names: ['name'],
    fields: [required(line('name', 'Skill'))],
  },
  languages: {
    title: 'Languages',
    one: 'language',
    many: 'languages',
    names: ['name'],
    fields: [required(line('name', 'Language')), line('proficiency', 'Level')],
  },
  certifications: {
    title: 'Certifications',
    one: 'certification',
    many: 'certifications',
    names: ['name', 'issuer'],
    fields: [
      wide(required(line('name', 'Name'))),
      line('issuer', 'Issuer'),
      date('date', 'Issued'),
    ],
  },
  projects: {
    title: 'Projects',
    one: 'project',
    many: 'projects',
    names: ['name'],
    fields: [wide(required(line('name', 'Name'))), STARTS, ENDS, DESCRIPTION],
  },
};
