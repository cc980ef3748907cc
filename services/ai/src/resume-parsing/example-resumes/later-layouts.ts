import type { Block } from './block.ts';
import { filled, gap, period, placeOf, section, skillLines, text } from './layouts.ts';
import type { Layout } from './layouts.ts';
import { english, spanish } from './wording.ts';

const LONG_MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const longDate = (iso: string): string =>
  `${LONG_MONTHS[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;
const dashes = (items: readonly string[]): Block[] => items.flatMap((item) => text(`- ${item}`));

/** The shape of the PDF that LinkedIn saves of a profile. */
export const savedProfile: Layout = (resume) => {
  const { basics, work, education, skills, languages, certificates, projects } = resume;
  const wording = { ...english, date: longDate, to: ' - ' };
  const names = skills.flatMap(({ name, keywords }) => (keywords.length === 0 ? [name] : keywords));
  return [
    {
      kind: 'columns',
      share: 0.32,
      left: [
        ...section(
          'Contact',
          filled(basics.phone, basics.email, basics.url).flatMap((line) => text(line)),
        ),
        ...section(
          'Top Skills',
          names.flatMap((name) => text(name)),
        ),
        ...section(
          'Languages',
          languages.flatMap(({ language, fluency }) => text(`${language} (${fluency})`)),
        ),
        ...section(
          'Certifications',
          certificates.flatMap(({ name }) => text(name)),
        ),
      ],
      right: [
        ...text(basics.name, { size: 26 }),
        ...text(basics.label, { size: 12 }),
        ...text(placeOf(resume)),
        ...section('Summary', text(basics.summary)),
        ...section(
          'Experience',
          work.flatMap((job) => [
            ...text(job.name, { size: 12 }),
            ...text(job.position, { size: 11 }),
            ...text(`${period(job.startDate, job.endDate, wording)} (2 years 3 months)`),
            ...text(job.location),
            ...text(job.summary),
            ...dashes(job.highlights),
            gap,
          ]),
        ),
        ...section(
          'Education',
          education.flatMap((study) => [
            ...text(study.institution, { size: 12 }),
            ...text(
              `${filled(study.studyType, study.area).join(', ')} \u00b7 (${study.startDate.slice(0, 4)} - ${study.endDate.slice(0, 4) || 'Present'})`,
            ),
            gap,
          ]),
        ),
        ...section(
          'Projects',
          projects.flatMap((project) => [
            ...text(project.name, { size: 12 }),
            ...text(period(project.startDate, project.endDate, wording)),
            ...text(project.description),
            gap,
          ]),
        ),
      ],
    },
  ];
};

/** Spanish headings in the middle of the page; the company first, its place and the dates at the right. */
export const centredHeadings: Layout = (resume) => {
  const { basics, work, education, languages, certificates, projects } = resume;
  const when = (start: string, end: string) => period(start, end, spanish);
  const headed = (heading: string, blocks: readonly Block[]) => section(heading, blocks, true);
  return [
    { kind: 'ends', left: basics.name, right: basics.phone, bold: true },
    { kind: 'ends', left: basics.label, right: basics.email },
    { kind: 'ends', left: placeOf(resume), right: basics.url },
    ...headed(spanish.summary, text(basics.summary)),
    ...headed(
      spanish.skills,
      skillLines(resume).flatMap((line) => text(line)),
    ),
    ...headed(
      spanish.experience,
      work.flatMap((job): Block[] => [
        { kind: 'ends', left: job.name, right: job.location, bold: true },
        { kind: 'ends', left: job.position, right: when(job.startDate, job.endDate) },
        ...text(job.summary),
        ...dashes(job.highlights),
      ]),
    ),
    ...headed(
      spanish.projects,
      projects.flatMap((project): Block[] => [
        {
          kind: 'ends',
          left: project.name,
          right: when(project.startDate, project.endDate),
          bold: true,
        },
        ...text(project.description),
      ]),
    ),
    ...headed(
      spanish.education,
      education.flatMap((study): Block[] => [
        {
          kind: 'ends',
          left: study.institution,
          right: when(study.startDate, study.endDate),
          bold: true,
        },
        ...text(filled(study.studyType, study.area).join(' en ')),
      ]),
    ),
    ...headed(
      spanish.certifications,
      certificates.flatMap(({ name, issuer, date }): Block[] => [
        { kind: 'ends', left: filled(name, issuer).join(' | '), right: spanish.date(date) },
      ]),
    ),
    ...headed(
      spanish.languages,
      languages.flatMap(({ language, fluency }) => text(`${language}: ${fluency}`)),
    ),
  ];
};
