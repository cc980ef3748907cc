import type { LinkedInResume } from '@jobmatch/shared/contracts/resume-import';
import { type CsvRow, csvRows } from './csv-rows.ts';
import { Transcript } from './transcript.ts';
import type { TableName } from './unpack-tables.ts';

type Reader = ReturnType<Transcript['reader']>;

/** `[PERSONAL:https://ada.example,OTHER:https://…]` */
const ADDRESSES = /https?:\/\/[^\s,\]]+/gi;

/**
 * What the tables of a LinkedIn data export say, by the headings it has.
 * Rows without what names them (a position without a company, a skill without a name) are left out.
 */
export function readLinkedInExport(tables: ReadonlyMap<TableName, string>): LinkedInResume {
  const transcript = new Transcript();
  const rows = (table: TableName): CsvRow[] => csvRows(tables.get(table) ?? '');
  const list = <Item>(
    section: string,
    [table, named]: readonly [TableName, string],
    read: (reader: Reader) => Item,
  ): Item[] =>
    rows(table)
      .filter((row) => row[named])
      .map((row, index) => read(transcript.reader(`${section}.${index}`, row)));

  const [person = {}] = rows('profile');
  const profile = profileOf(transcript, person, rows('email addresses'), rows('phonenumbers'));
  const links = [...(person['websites'] ?? '').matchAll(ADDRESSES)].map(([address], index) =>
    transcript.add(`links.${index}`, address),
  );
  const lists = {
    workExperience: list('workExperience', ['positions', 'company name'], position),
    education: list('education', ['education', 'school name'], school),
    skills: list('skills', ['skills', 'name'], ({ text }) => ({ name: named(text) })),
    languages: list('languages', ['languages', 'name'], ({ text }) => ({
      name: named(text),
      proficiency: text('proficiency', 'proficiency'),
    })),
    certifications: list('certifications', ['certifications', 'name'], ({ text, date }) => ({
      name: named(text),
      issuer: text('issuer', 'authority'),
      date: date('date', 'started on'),
    })),
    projects: list('projects', ['projects', 'title'], ({ text, date }) => ({
      name: text('name', 'title') ?? '',
      description: text('description', 'description'),
      startDate: date('startDate', 'started on'),
      endDate: date('endDate', 'finished on'),
    })),
  };
  const { text, confidence, spans } = transcript;
  const source = { format: 'linkedin-zip', pages: 1, text } as const;
  return { source, profile, links, ...lists, confidence, spans };
}

function profileOf(
  transcript: Transcript,
  person: CsvRow,
  addresses: readonly CsvRow[],
  [telephone = {}]: readonly CsvRow[],
) {
  const { text } = transcript.reader('profile', person);
  const isPrimary = (row: CsvRow): boolean => row['primary']?.toLowerCase() === 'yes';
  const address = addresses.find(isPrimary) ?? addresses[0] ?? {};
  return {
    firstName: text('firstName', 'first name'),
    lastName: text('lastName', 'last name'),
    email: transcript.reader('profile', address).text('email', 'email address'),
    phone: transcript.reader('profile', telephone).text('phone', 'number'),
    location: text('location', 'geo location', 'address'),
    headline: text('headline', 'headline'),
    summary: text('summary', 'summary'),
    // The export does not have it.
    linkedInUrl: null,
  };
}

const named = (text: Reader['text']): string => text('name', 'name') ?? '';

function position({ text, date }: Reader) {
  const company = text('company', 'company name');
  const title = text('position', 'title');
  const location = text('location', 'location');
  const startDate = date('startDate', 'started on');
  const endDate = date('endDate', 'finished on');
  const description = text('description', 'description');
  // LinkedIn asks for an end of every position but those one still has.
  const current = startDate !== null && endDate === null;
  const period = { startDate, endDate, current };
  return { company, position: title, location, ...period, description, accomplishments: [] };
}

function school({ text, date }: Reader) {
  return {
    institution: text('institution', 'school name'),
    degree: text('degree', 'degree name'),
    fieldOfStudy: null,
    startDate: date('startDate', 'start date'),
    endDate: date('endDate', 'end date'),
    current: false,
    grade: null,
  };
}
