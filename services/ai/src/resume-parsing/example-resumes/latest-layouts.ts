import type { Block } from './block.ts';
import { bullets, filled, gap, period, placeOf, section, text } from './layouts.ts';
import type { Layout } from './layouts.ts';
import { italian, portuguese } from './wording.ts';

/** Portuguese; the name in capitals, labels before contact details, main column left, skills right. */
export const mainLeft: Layout = (resume) => {
  const { basics, work, education, skills, languages, certificates, projects } = resume;
  const when = (start: string, end: string) => period(start, end, portuguese);
  const names = skills.flatMap(({ name, keywords }) => (keywords.length === 0 ? [name] : keywords));
  return [
    ...text(basics.name, { size: 26, bold: true }),
    ...text(basics.label, { size: 14 }),
    ...section(portuguese.summary, text(basics.summary)),
    {
      kind: 'columns',
      share: 0.64,
      left: [
        ...section(
          portuguese.experience,
          work.flatMap((job): Block[] => [
            ...text(filled(job.name, job.location).join(', '), { bold: true }),
            { kind: 'ends', left: job.position, right: when(job.startDate, job.endDate) },
            ...text(job.summary),
            ...bullets(job.highlights),
            gap,
          ]),
        ),
        ...section(
          portuguese.education,
          education.flatMap((study) => [
            ...text(when(study.startDate, study.endDate)),
            ...text(filled(study.studyType, study.area).join(' em '), { bold: true }),
            ...text(study.institution),
            gap,
          ]),
        ),
        ...section(
          portuguese.projects,
          projects.flatMap((project) => [
            ...text(project.name, { bold: true }),
            ...text(project.description),
            ...text(when(project.startDate, project.endDate)),
            gap,
          ]),
        ),
      ],
      right: [
        ...section(portuguese.contact, [
          ...text(`Telefone: ${basics.phone}`),
          ...text(`E-mail: ${basics.email}`),
          ...text(`Endereço: ${placeOf(resume)}`),
          ...text(basics.url),
        ]),
        ...section(portuguese.skills, bullets(names)),
        ...section(
          portuguese.certifications,
          certificates.flatMap(({ name, issuer, date }) => [
            ...text(name, { bold: true }),
            ...text(filled(issuer, portuguese.date(date)).join(', ')),
            gap,
          ]),
        ),
        ...section(
          portuguese.languages,
          bullets(languages.map(({ language, fluency }) => `${language} - ${fluency}`)),
        ),
      ],
    },
  ];
};

/** Italian; the dates in front of each head, the title and the company joined by “presso”. */
export const datesFirst: Layout = (resume) => {
  const { basics, work, education, skills, languages, certificates, projects } = resume;
  const when = (start: string, end: string) => period(start, end, italian);
  const skillBlocks: Block[] = skills.some(({ keywords }) => keywords.length > 0)
    ? skills.map(({ name, keywords }) => ({
        kind: 'beside',
        label: name,
        blocks: text(keywords.join(', ')),
      }))
    : bullets(skills.map(({ name }) => name));
  return [
    ...text(basics.name, { size: 16, bold: true }),
    ...text(basics.label),
    ...text(placeOf(resume)),
    ...text(filled(`Tel. ${basics.phone}`, basics.email, basics.url).join(' - ')),
    ...section(italian.summary, text(basics.summary)),
    ...section(
      italian.education,
      education.flatMap((study) => [
        ...text(when(study.startDate, study.endDate)),
        ...text(study.institution, { bold: true }),
        ...text(filled(study.studyType, study.area).join(' in ')),
        gap,
      ]),
    ),
    ...section(
      italian.experience,
      work.flatMap((job) => [
        ...text(when(job.startDate, job.endDate)),
        ...text(filled(job.position, job.name).join(' presso '), { bold: true }),
        ...text(job.location),
        ...text(job.summary),
        ...bullets(job.highlights),
        gap,
      ]),
    ),
    ...section(
      italian.projects,
      projects.flatMap((project) => [
        ...text(filled(project.name, when(project.startDate, project.endDate)).join(', '), {
          bold: true,
        }),
        ...text(project.description),
        gap,
      ]),
    ),
    ...section(italian.skills, skillBlocks),
    ...section(
      italian.certifications,
      certificates.flatMap(({ name, issuer, date }) =>
        text(`${italian.date(date)}: ${filled(name, issuer).join(', ')}`),
      ),
    ),
    ...section(
      italian.languages,
      languages.map(({ language, fluency }) => ({ kind: 'ends', left: language, right: fluency })),
    ),
  ];
};
