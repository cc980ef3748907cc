import type { ApplicationVariant } from '@jobmatch/shared/contracts/applications';
import type { ApplicationDraft } from '@jobmatch/shared/contracts/emails';
import type { Letter, Section } from './letter.ts';
import { oneLine } from './one-line.ts';

const LINE_MAX = 300;

type Resume = ApplicationVariant['resume'];

/** The e-mail that brings an application to a recruiter: its letter, then its résumé. */
export function applicationLetter(draft: ApplicationDraft): Letter {
  const { variant, coverLetter, senderName, jobTitle, company } = draft;
  const title = applicationSubject(draft);
  const name = senderName === null ? 'a user of JobMatch AI' : oneLine(senderName, LINE_MAX);
  const written = variant?.coverLetter ?? coverLetter;
  const paragraphs =
    written === null
      ? [
          `I would like to apply for the position of ${oneLine(jobTitle, LINE_MAX)} at ${oneLine(company, LINE_MAX)}.`,
          ...(senderName === null ? [] : [name]),
        ]
      : written.split(/\n\s*\n/).map((paragraph) => paragraph.trim());
  return {
    title,
    paragraphs: paragraphs.filter((paragraph) => paragraph !== ''),
    sections: variant === null ? [] : resumeSections(variant.resume),
    action: null,
    closing: `Sent by JobMatch AI for ${name}. A reply goes to them.`,
  };
}

const applicationSubject = ({ jobTitle, company }: ApplicationDraft): string =>
  oneLine(`Application for ${jobTitle} at ${company}`, LINE_MAX);

function resumeSections({ summary, experience, skills, education }: Resume): Section[] {
  const part = (heading: string, paragraphs: string[]): Section => ({
    level: 2,
    heading,
    paragraphs,
    items: [],
  });
  return [
    part('Résumé', [summary]),
    ...(experience.length === 0 ? [] : [part('Experience', []), ...experience.map(toExperience)]),
    ...(skills.length === 0 ? [] : [part('Skills', [skills.join(', ')])]),
    ...(education.length === 0
      ? []
      : [{ ...part('Education', []), items: education.map(toEducation) }]),
  ];
}

const toExperience = ({
  title,
  company,
  location,
  startDate,
  endDate,
  bullets,
}: Resume['experience'][number]): Section => ({
  level: 3,
  heading: [title, company, location].filter((text) => text !== null).join(', '),
  paragraphs: [period(startDate, endDate)],
  items: bullets,
});

const toEducation = ({
  institution,
  degree,
  fieldOfStudy,
  startDate,
  endDate,
}: Resume['education'][number]): string => {
  const what = [degree, fieldOfStudy, institution].filter((text) => text !== null).join(', ');
  return startDate === null ? what : `${what} (${period(startDate, endDate)})`;
};

const period = (start: string, end: string | null): string => `${start} – ${end ?? 'today'}`;
