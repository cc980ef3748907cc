import type { BodyOf } from '@jobmatch/client/answers';
import type { ParsedResume } from './read-file.ts';
import { SECTION_NAMES, type SectionName } from './sections.ts';

type ReviewedResume = BodyOf<'/api/resume/apply', 'post'>;

/** A parsed résumé and what its owner has made of it, by paths such as `workExperience.0.company`. */
export interface Review {
  fileName: string;
  parsed: ParsedResume;
  /** Values as they were changed; true and false for boxes. */
  edits: Readonly<Record<string, string | boolean>>;
  /** Paths of entries that are not to go into the profile. */
  leftOut: readonly string[];
}

export const newReview = (fileName: string, parsed: ParsedResume): Review => ({
  fileName,
  parsed,
  edits: {},
  leftOut: [],
});

/** The text at a path: as changed, or as read; empty where nothing was found. */
export function textAt({ parsed, edits }: Review, path: string): string {
  const value = edits[path] ?? parsedAt(parsed, path);
  return typeof value === 'string' ? value : '';
}

export const isTrueAt = ({ parsed, edits }: Review, path: string): boolean =>
  (edits[path] ?? parsedAt(parsed, path)) === true;

/** The first of a path's values that are said, for a heading. */
export const nameAt = (review: Review, path: string, members: readonly string[]): string =>
  members
    .map((member) => textAt(review, `${path}.${member}`).trim())
    .filter((text) => text !== '')
    .join(', ');

/** Which entries of a section stay, by their place in the file. */
export const keptIndexes = ({ parsed, leftOut }: Review, section: SectionName): number[] =>
  parsed[section].flatMap((_, index) => (leftOut.includes(`${section}.${index}`) ? [] : [index]));

/** What is sent: entries that were left out are not in it, and what is empty is not said. */
export function reviewedResume(review: Review): ReviewedResume {
  const said = (path: string): string | null => {
    const text = textAt(review, path).trim();
    return text === '' ? null : text;
  };
  const name = (path: string): { name?: string } => {
    const text = said(`${path}.name`);
    return text === null ? {} : { name: text };
  };
  const period = (path: string) => {
    const current = isTrueAt(review, `${path}.current`);
    return {
      startDate: said(`${path}.startDate`),
      endDate: current ? null : said(`${path}.endDate`),
      current,
    };
  };
  const kept = <Entry>(section: SectionName, entryAt: (path: string, index: number) => Entry) =>
    keptIndexes(review, section).map((index) => entryAt(`${section}.${index}`, index));

  return {
    profile: {
      firstName: said('profile.firstName'),
      lastName: said('profile.lastName'),
      headline: said('profile.headline'),
      phone: said('profile.phone'),
      location: said('profile.location'),
      linkedInUrl: said('profile.linkedInUrl'),
      summary: said('profile.summary'),
    },
    workExperience: kept('workExperience', (path, index) => ({
      company: said(`${path}.company`),
      position: said(`${path}.position`),
      location: said(`${path}.location`),
      ...period(path),
      description: said(`${path}.description`),
      accomplishments: accomplishmentPaths(review, index).flatMap((each) => said(each) ?? []),
    })),
    education: kept('education', (path) => ({
      institution: said(`${path}.institution`),
      degree: said(`${path}.degree`),
      fieldOfStudy: said(`${path}.fieldOfStudy`),
      grade: said(`${path}.grade`),
      ...period(path),
    })),
    skills: kept('skills', name),
    languages: kept('languages', (path) => ({
      ...name(path),
      proficiency: said(`${path}.proficiency`),
    })),
    certifications: kept('certifications', (path) => ({
      ...name(path),
      issuer: said(`${path}.issuer`),
      date: said(`${path}.date`),
    })),
    projects: kept('projects', (path) => ({
      ...name(path),
      description: said(`${path}.description`),
      startDate: said(`${path}.startDate`),
      endDate: said(`${path}.endDate`),
    })),
  };
}

export const accomplishmentPaths = ({ parsed }: Review, index: number): string[] =>
  (parsed.workExperience[index]?.accomplishments ?? []).map(
    (_, item) => `workExperience.${index}.accomplishments.${item}`,
  );

/** How many entries there are that would go into the profile. */
export const keptCount = (review: Review): number =>
  SECTION_NAMES.reduce((count, section) => count + keptIndexes(review, section).length, 0);

/** The value that a path names in what was read. */
function parsedAt(parsed: ParsedResume, path: string): unknown {
  let value: unknown = parsed;
  for (const step of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = new Map(Object.entries(value)).get(step);
  }
  return value;
}
