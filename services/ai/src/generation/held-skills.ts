import type { CandidateForGeneration } from '@jobmatch/shared/contracts/applications';
import { findSkills, skillNamed } from '../taxonomy/find-skills.ts';
import { skillsByKey } from '../taxonomy/skill-index.ts';

/** The skills that a profile names. */
export interface HeldSkills {
  /** Key in the dictionary, or the entry in lower case, to the name the profile itself uses. */
  named: ReadonlyMap<string, string>;
  /** Keys that its texts speak of in other words: “optimized queries” is of databases. */
  told: ReadonlySet<string>;
  /** Keys of the broader skills of all those: whoever knows React has practised web development. */
  broader: ReadonlySet<string>;
}

/** What the profile lists as skills, and what its texts name. */
export function heldSkills(candidate: CandidateForGeneration): HeldSkills {
  const named = new Map<string, string>();
  const told = new Set<string>();
  const add = (key: string, name: string): void => {
    if (!named.has(key)) named.set(key, name);
  };
  const listed = [
    ...candidate.skills.map(({ name }) => name),
    ...candidate.projects.flatMap(({ keywords }) => keywords),
    ...candidate.languages.map(({ language }) => language),
  ];
  for (const entry of listed) {
    const skill = skillNamed(entry);
    add(skill?.key ?? entry.trim().toLowerCase(), entry.trim());
    if (skill === null) for (const found of findSkills(entry)) add(found.skill.key, found.quote);
  }
  for (const text of practiceTexts(candidate)) {
    for (const { skill, quote, offset } of findSkills(text)) {
      // “teach writing” names no skill of the candidate's; “in Python” does.
      const isName = offset > 0 && /\p{Lu}/u.test(quote);
      if (isName && quote.toLowerCase() === skill.key) add(skill.key, quote);
      else told.add(skill.key);
    }
  }
  const keys = [...named.keys(), ...told];
  const broader = new Set(keys.flatMap((key) => skillsByKey.get(key)?.ancestors ?? []));
  return { named, told, broader };
}

export const isHeld = ({ named, told, broader }: HeldSkills, key: string): boolean =>
  named.has(key) || told.has(key) || broader.has(key);

/** What tells of work and study. The name of an employer or a school is no skill of its people. */
function practiceTexts(candidate: CandidateForGeneration): string[] {
  const texts = [
    candidate.currentTitle,
    candidate.professionalSummary,
    ...candidate.workExperience.flatMap((job) => [
      job.title,
      job.description,
      ...job.accomplishments,
    ]),
    ...candidate.education.map(({ fieldOfStudy }) => fieldOfStudy),
    ...candidate.certifications.map(({ name }) => name),
    ...candidate.projects.flatMap(({ description, highlights }) => [description, ...highlights]),
  ];
  return texts.filter((text): text is string => text !== null);
}

/** Every text of a profile that says something of the candidate, but for the list of skills. */
export function profileTexts(candidate: CandidateForGeneration): string[] {
  const texts = [
    candidate.currentTitle,
    candidate.professionalSummary,
    ...candidate.workExperience.flatMap(jobTexts),
    ...candidate.education.flatMap(({ institution, degree, fieldOfStudy }) => [
      institution,
      degree,
      fieldOfStudy,
    ]),
    ...candidate.certifications.flatMap(({ name, issuer }) => [name, issuer]),
    ...candidate.projects.flatMap(({ name, description, highlights }) => [
      name,
      description,
      ...highlights,
    ]),
    ...candidate.languages.flatMap(({ language, fluency }) => [language, fluency]),
  ];
  return texts.filter((text): text is string => text !== null);
}

/** What the profile says of one job. */
export const jobTexts = (job: CandidateForGeneration['workExperience'][number]): string[] =>
  [job.title, job.company, job.location, job.description, ...job.accomplishments].filter(
    (text): text is string => text !== null,
  );
