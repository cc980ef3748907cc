import { newId } from '@jobmatch/shared/ids';
import { type BasicsField, profileOf } from './basics.ts';
import type { JsonResume } from './document.ts';
import {
  CERTIFICATES,
  EDUCATION,
  type Fields,
  LANGUAGES,
  PROJECTS,
  SKILLS,
  type Section,
  WORK,
  keyOf,
  rowOf,
} from './sections.ts';

/** A row to add, and the entry of the document it comes from. */
interface NewRow extends Fields {
  id: string;
  index: number;
}

/** An entry, or a field of `basics` (index 0), that the profile did not take. */
export interface Skipped {
  section: string;
  index: number;
  reason: string;
}

export interface Applicable {
  profile: Partial<Record<BasicsField, string>>;
  workExperience: NewRow[];
  education: NewRow[];
  skills: NewRow[];
  certifications: NewRow[];
  languages: NewRow[];
  projects: NewRow[];
  skipped: Skipped[];
}

/** What a document would put into a profile that is empty. */
export function fromJsonResume(document: JsonResume): Applicable {
  const { fields, reasons } = profileOf(document.basics ?? {});
  const skipped = reasons.map((reason) => ({ section: 'basics', index: 0, reason }));
  const rows = (section: Section): NewRow[] => {
    const found = rowsOf(
      section,
      (document[section.name] ?? []).map((entry, index) => ({ index, entry })),
    );
    skipped.push(...found.skipped);
    return found.rows;
  };
  return {
    profile: fields,
    workExperience: rows(WORK),
    education: rows(EDUCATION),
    skills: skillRows(document, skipped),
    certifications: rows(CERTIFICATES),
    languages: rows(LANGUAGES),
    projects: rows(PROJECTS),
    skipped,
  };
}

/** A skill and its keywords are skills alike; names come first, because only they have a level. */
function skillRows({ skills }: JsonResume, skipped: Skipped[]): NewRow[] {
  const groups = [...(skills ?? []).entries()];
  const names = groups.map(([index, entry]) => ({ index, entry }));
  const keywords = groups.flatMap(([index, entry]) =>
    (entry.keywords ?? []).map((name) => ({ index, entry: { name } })),
  );
  const found = rowsOf(SKILLS, [...names, ...keywords]);
  skipped.push(...found.skipped.filter(({ reason }) => reason !== REPEATED));
  return found.rows;
}

const REPEATED = 'Repeats an earlier entry.';

function rowsOf(section: Section, entries: readonly { index: number; entry: Fields }[]) {
  const rows = new Map<string, NewRow>();
  const skipped: Skipped[] = [];
  for (const { index, entry } of entries) {
    const row = rowOf(section, entry);
    const key = typeof row === 'string' ? '' : keyOf(section, row);
    if (typeof row === 'string') skipped.push({ section: section.name, index, reason: row });
    else if (rows.has(key)) skipped.push({ section: section.name, index, reason: REPEATED });
    else rows.set(key, { ...row, id: newId(), index });
  }
  return { rows: [...rows.values()], skipped };
}
