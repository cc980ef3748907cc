import type { Block } from './block.ts';
import type { JsonResume } from './json-resume.ts';
import { english, french, german } from './wording.ts';
import type { Wording } from './wording.ts';

export type Layout = (resume: JsonResume) => Block[];

export const text = (
  value: string,
  more: { size?: number; bold?: boolean; centred?: boolean } = {},
): Block[] => (value === '' ? [] : [{ kind: 'text', text: value, ...more }]);
export const bullets = (items: readonly string[]): Block[] =>
  items.map((item) => ({ kind: 'bullet', text: item }));
export const gap: Block = { kind: 'gap' };
export const filled = (...parts: string[]): string[] => parts.filter((part) => part !== '');
export const placeOf = ({ basics }: JsonResume): string =>
  filled(basics.location.city, basics.location.region).join(', ');

export function period(start: string, end: string, wording: Wording): string {
  if (start === '') return end === '' ? '' : wording.date(end);
  return wording.date(start) + wording.to + (end === '' ? wording.present : wording.date(end));
}

/** A heading and what stands below it; nothing where that is nothing. */
export const section = (heading: string, blocks: readonly Block[], centred = false): Block[] =>
  blocks.length === 0 ? [] : [{ kind: 'heading', text: heading, centred }, ...blocks];

export const skillLines = ({ skills }: JsonResume): string[] =>
  skills.some(({ keywords }) => keywords.length > 0)
    ? skills.map(({ name, keywords }) => `${name}: ${keywords.join(', ')}`)
    : [skills.map(({ name }) => name).join(', ')].filter((line) => line !== '');

/** One column; the title with its dates at the right margin, the company below. */
export const oneColumn: Layout = (resume) => {
  const { basics, work, education, languages, certificates, projects } = resume;
  const when = (start: string, end: string) => period(start, end, english);
  return [
    ...text(basics.name, { size: 22, bold: true }),
    ...text(basics.label, { size: 12 }),
    ...text(filled(basics.email, basics.phone, placeOf(resume), basics.url).join(' | ')),
    ...section(english.summary, text(basics.summary)),
    ...section(
      english.experience,
      work.flatMap((job): Block[] => [
        { kind: 'ends', left: job.position, right: when(job.startDate, job.endDate), bold: true },
        ...text(filled(job.name, job.location).join(' | ')),
        ...text(job.summary),
        ...bullets(job.highlights),
        gap,
      ]),
    ),
    ...section(
      english.education,
      education.flatMap((study): Block[] => [
        {
          kind: 'ends',
          left: study.institution,
          right: when(study.startDate, study.endDate),
          bold: true,
        },
        ...text(filled(study.studyType, study.area).join(' in ')),
        ...(/^\d/.test(study.score) ? text(`GPA: ${study.score}`) : []),
        gap,
      ]),
    ),
    ...section(
      english.skills,
      skillLines(resume).flatMap((line) => text(line)),
    ),
    ...section(
      english.projects,
      projects.flatMap((project): Block[] => [
        {
          kind: 'ends',
          left: project.name,
          right: when(project.startDate, project.endDate),
          bold: true,
        },
        ...text(project.description),
        gap,
      ]),
    ),
    ...section(
      english.certifications,
      certificates.flatMap(({ name, issuer, date }) =>
        text(`${filled(name, issuer).join(' \u2013 ')} (${english.date(date)})`),
      ),
    ),
    ...section(
      english.languages,
      languages.flatMap(({ language, fluency }) => text(`${language} (${fluency})`)),
    ),
  ];
};

/** Contact, skills and languages in a column on the left; jobs, company first, on the right. */
export const sidebar: Layout = (resume) => {
  const { basics, work, education, skills, languages, certificates, projects } = resume;
  const when = (start: string, end: string) => period(start, end, english);
  const skillBlocks = skills.some(({ keywords }) => keywords.length > 0)
    ? skills.flatMap(({ name, keywords }) => [
        ...text(name, { bold: true }),
        ...text(keywords.join(', ')),
        gap,
      ])
    : bullets(skills.map(({ name }) => name));
  return [
    {
      kind: 'columns',
      share: 0.34,
      left: [
        ...section(
          english.contact,
          filled(basics.email, basics.phone, placeOf(resume), basics.url).flatMap((line) =>
            text(line),
          ),
        ),
        ...section(english.skills, skillBlocks),
        ...section(
          english.languages,
          languages.flatMap(({ language, fluency }) => [
            ...text(language, { bold: true }),
            ...text(fluency),
            gap,
          ]),
        ),
        ...section(
          english.certifications,
          certificates.flatMap(({ name, issuer, date }) => [
            ...text(name, { bold: true }),
            ...text(issuer),
            ...text(english.date(date)),
            gap,
          ]),
        ),
      ],
      right: [
        ...text(basics.name, { size: 24, bold: true }),
        ...text(basics.label, { size: 12 }),
        ...section('Profile', text(basics.summary)),
        ...section(
          'Work Experience',
          work.flatMap((job) => [
            ...text(job.name, { bold: true }),
            ...text(job.position),
            ...text(filled(when(job.startDate, job.endDate), job.location).join(' \u00b7 ')),
            ...text(job.summary),
            ...bullets(job.highlights),
            gap,
          ]),
        ),
        ...section(
          english.education,
          education.flatMap((study) => [
            ...text(filled(study.studyType, study.area).join(', '), { bold: true }),
            ...text(study.institution),
            ...text(when(study.startDate, study.endDate)),
            gap,
          ]),
        ),
        ...section(
          english.projects,
          projects.flatMap((project) => [
            ...text(project.name, { bold: true }),
            ...text(when(project.startDate, project.endDate)),
            ...text(project.description),
            gap,
          ]),
        ),
      ],
    },
  ];
};

/** German headings and dates; the dates in a column of their own on the left. */
export const datesLeft: Layout = (resume) => {
  const { basics, work, education, languages, certificates, projects } = resume;
  const when = (start: string, end: string) => period(start, end, german);
  return [
    ...text(basics.name, { size: 20, bold: true }),
    ...text(basics.label),
    ...text(`Telefon: ${basics.phone}`),
    ...text(`E-Mail: ${basics.email}`),
    ...text(`Wohnort: ${placeOf(resume)}`),
    ...text(basics.url),
    ...section(german.summary, text(basics.summary)),
    ...section(
      german.experience,
      work.map((job) => ({
        kind: 'beside',
        label: when(job.startDate, job.endDate),
        blocks: [
          ...text(job.position, { bold: true }),
          ...text(filled(job.name, job.location).join(', ')),
          ...text(job.summary),
          ...bullets(job.highlights),
          gap,
        ],
      })),
    ),
    ...section(
      german.education,
      education.map((study) => ({
        kind: 'beside',
        label: when(study.startDate, study.endDate),
        blocks: [
          ...text(filled(study.studyType, study.area).join(' in '), { bold: true }),
          ...text(study.institution),
          ...(/^\d/.test(study.score) ? text(`Note: ${study.score}`) : []),
          gap,
        ],
      })),
    ),
    ...section(
      german.projects,
      projects.map((project) => ({
        kind: 'beside',
        label: when(project.startDate, project.endDate),
        blocks: [...text(project.name, { bold: true }), ...text(project.description), gap],
      })),
    ),
    ...section(
      german.skills,
      skillLines(resume).flatMap((line) => text(line)),
    ),
    ...section(
      german.certifications,
      certificates.map(({ name, issuer, date }) => ({
        kind: 'beside',
        label: german.date(date),
        blocks: [...text(name), ...text(issuer), gap],
      })),
    ),
    ...section(
      german.languages,
      text(languages.map(({ language, fluency }) => `${language} (${fluency})`).join(', ')),
    ),
  ];
};

/** French headings; a job is named in one line, its dates in brackets. */
export const oneLineHeads: Layout = (resume) => {
  const { basics, work, education, languages, certificates, projects } = resume;
  const when = (start: string, end: string) => period(start, end, french);
  const dated = (head: string, start: string, end: string): string =>
    start === '' && end === '' ? head : `${head} (${when(start, end)})`;
  return [
    ...text(basics.name, { size: 18, bold: true, centred: true }),
    ...text(basics.label, { centred: true }),
    ...text(filled(placeOf(resume), basics.phone, basics.email).join(' \u2022 '), {
      centred: true,
    }),
    ...text(basics.url, { centred: true }),
    ...section(french.summary.toUpperCase(), text(basics.summary)),
    ...section(
      french.experience.toUpperCase(),
      work.flatMap((job) => [
        ...text(
          dated(
            filled(job.position, job.name, job.location).join(' \u2013 '),
            job.startDate,
            job.endDate,
          ),
          { bold: true },
        ),
        ...text(job.summary),
        ...bullets(job.highlights),
        gap,
      ]),
    ),
    ...section(
      french.education.toUpperCase(),
      education.flatMap((study) =>
        text(
          dated(
            filled(filled(study.studyType, study.area).join(', '), study.institution).join(
              ' \u2013 ',
            ),
            study.startDate,
            study.endDate,
          ),
        ),
      ),
    ),
    ...section(french.skills.toUpperCase(), bullets(skillLines(resume))),
    ...section(
      french.projects.toUpperCase(),
      projects.flatMap((project) => [
        ...text(dated(project.name, project.startDate, project.endDate), { bold: true }),
        ...text(project.description),
        gap,
      ]),
    ),
    ...section(
      french.certifications.toUpperCase(),
      bullets(
        certificates.map(({ name, issuer, date }) =>
          filled(name, issuer, french.date(date)).join(' \u2013 '),
        ),
      ),
    ),
    ...section(
      french.languages.toUpperCase(),
      bullets(languages.map(({ language, fluency }) => `${language} : ${fluency}`)),
    ),
  ];
};
