import type { ParsedResume } from '@jobmatch/shared/contracts/resume-parsing';
import type { Sections } from './plausible-resumes.ts';

/** One field of a résumé: what was written, and what was read of it. Both are equal or it is lost. */
export interface ComparedField {
  /** `experience.2.company`. */
  path: string;
  /** The path without its numbers. */
  kind: string;
  written: Value;
  read: Value;
}

type Value = string | boolean | null;
type Fields = Map<string, Value>;

/**
 * Every field that either side has, those that both leave empty left out. Texts are equal by their
 * characters; white space counts as one space, and a paragraph's end as a line break.
 */
export function comparedFields(written: Sections, read: ParsedResume): ComparedField[] {
  const [ours, theirs] = [fieldsOfSections(written), fieldsOfParsed(read)];
  return [...new Set([...ours.keys(), ...theirs.keys()])].flatMap((path): ComparedField[] => {
    const [mine, other] = [ours.get(path) ?? null, theirs.get(path) ?? null];
    const kind = path.replaceAll(/\.\d+/g, '');
    return mine === null && other === null ? [] : [{ path, kind, written: mine, read: other }];
  });
}

/** What the reader of a résumé has no field for: the description of a school. */
function fieldsOfSections({ header, summary, experience, education, skills }: Sections): Fields {
  const linkedIn = header.links.find((link) => link.includes('linkedin.com/'));
  return flattened({
    name: header.fullName,
    headline: header.headline,
    email: header.email,
    phone: header.phone,
    location: header.location,
    linkedIn: linkedIn ?? null,
    links: header.links.filter((link) => link !== linkedIn),
    summary,
    experience,
    education: education.map(({ description: _description, ...school }) => school),
    skills,
    languages: [],
    certifications: [],
    projects: [],
  });
}

function fieldsOfParsed(read: ParsedResume): Fields {
  const { firstName, lastName, linkedInUrl, ...card } = read.profile;
  const said = [firstName, lastName].filter((part) => part !== null);
  return flattened({
    name: said.length === 0 ? null : said.join(' '),
    ...card,
    linkedIn: linkedInUrl,
    links: read.links,
    experience: read.workExperience.map(({ position, current, ...job }) => ({
      ...job,
      title: position,
      isCurrent: current,
    })),
    education: read.education.map(({ current, ...school }) => ({ ...school, isCurrent: current })),
    skills: read.skills.map(({ name }) => name),
    languages: read.languages.map(({ name }) => name),
    certifications: read.certifications.map(({ name }) => name),
    projects: read.projects.map(({ name }) => name),
  });
}

const flattened = (value: object): Fields => new Map(leaves(value, ''));

function leaves(value: unknown, path: string): [path: string, value: Value][] {
  if (value === null || typeof value === 'boolean') return [[path, value]];
  if (typeof value === 'string') return [[path, linesOf(value)]];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, member]) =>
    leaves(member, path === '' ? name : `${path}.${name}`),
  );
}

const linesOf = (text: string): string =>
  text
    .normalize('NFC')
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
