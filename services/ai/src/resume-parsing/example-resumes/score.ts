import type { ParsedResume } from '@jobmatch/shared/contracts/resume-parsing';
import type { JsonResume } from './json-resume.ts';
import { isSame, saysTheSame } from './matches.ts';

/** A field that was printed, what was read instead, and whether that counts as the same. */
interface Comparison {
  field: string;
  expected: string;
  read: string;
  isRight: boolean;
}

export interface Score {
  right: number;
  fields: number;
  /** `workExperience.0.company: "Acme" was read as "Engineer"`. */
  wrong: string[];
}

/** Which optional parts a layout prints; a field that is not printed is not expected. */
export interface Printed {
  grade: boolean;
  /** Issuers and dates of certificates. */
  certificateDetails: boolean;
  educationDates: 'months' | 'years';
}

const HONORIFIC = /^(?:Dr|Prof)\. /;

/**
 * Counts the printed fields that were read back. Short fields must be equal after normalisation,
 * long ones (summary, descriptions, list items) agree in 90 % of their words. Jobs, degrees and
 * projects count by their order, lists by membership. Every entry that was made up is a field that
 * is wrong.
 */
export function score(parsed: ParsedResume, resume: JsonResume, printed: Printed): Score {
  const comparisons = [
    ...profile(parsed, resume),
    ...jobs(parsed, resume),
    ...studies(parsed, resume, printed),
    ...projects(parsed, resume),
    ...lists(parsed, resume, printed),
  ];
  const extra = surplus(parsed, resume);
  const wrong = comparisons.filter(({ isRight }) => !isRight);
  return {
    right: comparisons.length - wrong.length,
    fields: comparisons.length + extra.length,
    wrong: [
      ...wrong.map(({ field, expected, read }) => `${field}: “${expected}” was read as “${read}”`),
      ...extra,
    ],
  };
}

const short = (field: string, expected: string, read: string | null | undefined): Comparison[] =>
  expected === ''
    ? []
    : [{ field, expected, read: read ?? '', isRight: isSame(expected, read ?? '') }];

const long = (field: string, expected: string, read: string | null | undefined): Comparison[] =>
  expected === ''
    ? []
    : [{ field, expected, read: read ?? '', isRight: saysTheSame(expected, read ?? '') }];

/** Dates are printed with their month. */
const day = (field: string, expected: string, read: string | null | undefined): Comparison[] =>
  expected === ''
    ? []
    : [{ field, expected, read: read ?? '', isRight: expected.slice(0, 7) === read }];

function profile({ profile: read, links }: ParsedResume, { basics }: JsonResume): Comparison[] {
  const place = [basics.location.city, basics.location.region].filter((part) => part !== '');
  return [
    ...short('name', basics.name.replace(HONORIFIC, ''), `${read.firstName} ${read.lastName}`),
    ...short('headline', basics.label, read.headline),
    ...short('email', basics.email, read.email),
    ...short('phone', basics.phone, read.phone),
    ...short('location', place.join(', '), read.location),
    ...short(
      'url',
      basics.url,
      links.find((link) => isSame(link, basics.url)),
    ),
    ...long('summary', basics.summary, read.summary),
  ];
}

function jobs({ workExperience }: ParsedResume, { work }: JsonResume) {
  return work.flatMap((job, at): Comparison[] => {
    const read = workExperience[at];
    const field = `workExperience.${at}`;
    return [
      ...short(`${field}.company`, job.name, read?.company),
      ...short(`${field}.position`, job.position, read?.position),
      ...short(`${field}.location`, job.location, read?.location),
      ...day(`${field}.startDate`, job.startDate, read?.startDate),
      ...day(`${field}.endDate`, job.endDate, read?.endDate),
      ...short(`${field}.current`, String(job.endDate === ''), String(read?.current)),
      ...long(`${field}.description`, job.summary, read?.description),
      ...job.highlights.flatMap((highlight, nth) =>
        long(`${field}.accomplishments.${nth}`, highlight, read?.accomplishments[nth]),
      ),
    ];
  });
}

function studies(
  { education }: ParsedResume,
  resume: JsonResume,
  { grade, educationDates }: Printed,
) {
  const written = (date: string): string => (educationDates === 'years' ? date.slice(0, 4) : date);
  return resume.education.flatMap((study, at): Comparison[] => {
    const read = education[at];
    const field = `education.${at}`;
    return [
      ...short(`${field}.institution`, study.institution, read?.institution),
      ...short(`${field}.degree`, study.studyType, read?.degree),
      ...short(`${field}.fieldOfStudy`, study.area, read?.fieldOfStudy),
      ...day(`${field}.startDate`, written(study.startDate), read?.startDate),
      ...day(`${field}.endDate`, written(study.endDate), read?.endDate),
      ...short(`${field}.current`, String(study.endDate === ''), String(read?.current)),
      ...(grade && /^\d/.test(study.score)
        ? short(`${field}.grade`, study.score, read?.grade)
        : []),
    ];
  });
}

const projects = (parsed: ParsedResume, resume: JsonResume): Comparison[] =>
  resume.projects.flatMap((project, at): Comparison[] => {
    const read = parsed.projects[at];
    const field = `projects.${at}`;
    return [
      ...short(`${field}.name`, project.name, read?.name),
      ...long(`${field}.description`, project.description, read?.description),
      ...day(`${field}.startDate`, project.startDate, read?.startDate),
      ...day(`${field}.endDate`, project.endDate, read?.endDate),
    ];
  });

function lists(parsed: ParsedResume, resume: JsonResume, printed: Printed): Comparison[] {
  return [
    ...skillNames(resume).flatMap((name) =>
      short(`skills`, name, parsed.skills.find((skill) => isSame(skill.name, name))?.name),
    ),
    ...resume.languages.flatMap(({ language, fluency }) => {
      const read = parsed.languages.find(({ name }) => isSame(name, language));
      return [
        ...short('languages.name', language, read?.name),
        ...short('languages.proficiency', fluency, read?.proficiency),
      ];
    }),
    ...resume.certificates.flatMap(({ name, issuer, date }) => {
      const read = parsed.certifications.find((one) => isSame(one.name, name));
      return [
        ...short('certifications.name', name, read?.name),
        ...(printed.certificateDetails
          ? [
              ...short('certifications.issuer', issuer, read?.issuer),
              ...day('certifications.date', date, read?.date),
            ]
          : []),
      ];
    }),
  ];
}

const skillNames = ({ skills }: JsonResume): string[] => [
  ...new Set(skills.flatMap(({ name, keywords }) => (keywords.length === 0 ? [name] : keywords))),
];

/** Entries past those that were printed, and list items that nobody wrote. */
function surplus(parsed: ParsedResume, resume: JsonResume): string[] {
  const listed: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['skills', parsed.skills.map(({ name }) => name), skillNames(resume)],
    [
      'languages',
      parsed.languages.map(({ name }) => name),
      resume.languages.map(({ language }) => language),
    ],
    [
      'certifications',
      parsed.certifications.map(({ name }) => name),
      resume.certificates.map(({ name }) => name),
    ],
  ];
  const counted: readonly (readonly [string, number, number])[] = [
    ['workExperience', parsed.workExperience.length, resume.work.length],
    ['education', parsed.education.length, resume.education.length],
    ['projects', parsed.projects.length, resume.projects.length],
    ...parsed.workExperience.map(({ accomplishments }, at): [string, number, number] => [
      `workExperience.${at}.accomplishments`,
      accomplishments.length,
      resume.work[at]?.highlights.length ?? 0,
    ]),
  ];
  return [
    ...listed.flatMap(([field, read, written]) =>
      read
        .filter((name) => !written.some((one) => isSame(one, name)))
        .map((name) => `${field}: “${name}” was made up`),
    ),
    ...counted.flatMap(([field, read, written]) =>
      read > written ? [`${field}: ${read - written} more than there are`] : [],
    ),
  ];
}
