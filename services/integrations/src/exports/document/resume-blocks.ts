import type { ApplicationVariant } from '@jobmatch/shared/contracts/applications';
import type { ContactCard } from '@jobmatch/shared/contracts/exports';
import type { Resume } from '@jobmatch/shared/contracts/resumes';
import { lineBlocks, listBlocks, sectionBlocks, textBlocks } from './body-blocks.ts';
import { cleanLines } from './clean-text.ts';
import type { Block } from './export-document.ts';
import { periodText } from './period.ts';

type Sections = Resume['sections'];
type Experience = Sections['experience'][number];
type Education = Sections['education'][number];

/** What a résumé says below its head. */
export type ResumeBody = Pick<Sections, 'summary' | 'experience' | 'education' | 'skills'>;

/** Between things on one line. A bar, because employers and places have commas in their names. */
const BAR = ' | ';

/** The résumé of an application, which has fewer fields, as one of the person's own. */
export function bodyOfVariant(resume: ApplicationVariant['resume']): ResumeBody {
  return {
    summary: resume.summary,
    experience: resume.experience.map(({ bullets, endDate, ...job }) => ({
      ...job,
      endDate,
      isCurrent: endDate === null,
      description: null,
      accomplishments: bullets,
    })),
    education: resume.education.map((school) => ({
      ...school,
      grade: null,
      isCurrent: false,
      description: null,
    })),
    skills: resume.skills,
  };
}

export const headBlocks = (card: ContactCard): Block[] => [
  ...lineBlocks('name', [card.fullName], ''),
  ...lineBlocks('contact', [card.headline], ''),
  ...lineBlocks('contact', [card.location, card.phone, card.email], BAR),
  ...card.links.flatMap((link) => lineBlocks('contact', [link], '')),
];

/** The sections under the headings that every reader of résumés looks for; empty ones are left out. */
export const resumeBlocks = (body: ResumeBody): Block[] => [
  ...sectionBlocks('Summary', textBlocks(body.summary)),
  ...sectionBlocks('Experience', body.experience.flatMap(experienceBlocks)),
  ...sectionBlocks('Education', body.education.flatMap(educationBlocks)),
  ...sectionBlocks('Skills', skillBlocks(body.skills)),
];

const experienceBlocks = (job: Experience): Block[] => [
  ...lineBlocks('entry', [job.title], ''),
  ...lineBlocks('detail', [job.company, job.location], BAR),
  ...lineBlocks('detail', [periodText(job)], ''),
  ...textBlocks(job.description),
  ...listBlocks(job.accomplishments),
];

/**
 * The school first, which every entry has, so that all of them read alike. What is said of it is a list: a paragraph
 * below a school without a degree reads as one.
 */
const educationBlocks = (school: Education): Block[] => [
  ...lineBlocks('entry', [school.institution], ''),
  ...lineBlocks('detail', [school.degree, school.fieldOfStudy], BAR),
  ...lineBlocks('detail', [periodText(school)], ''),
  ...lineBlocks('detail', [school.grade === null ? null : `Grade: ${school.grade}`], ''),
  ...listBlocks(cleanLines(school.description ?? '')),
];

/** With commas, unless a skill has one in its name. */
function skillBlocks(skills: readonly string[]): Block[] {
  const separator = skills.some((skill) => skill.includes(',')) ? '; ' : ', ';
  return lineBlocks('paragraph', skills, separator);
}
