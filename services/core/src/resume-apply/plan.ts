import type { CompleteProfile } from '../profile/complete.ts';
import { type Fields, isBlank } from '../json-resume/sections.ts';
import { endsEarly } from '../profile/period.ts';
import { fittingRow } from './fitting-row.ts';
import { missingDates } from './periods.ts';
import { type ProfileField, profilePlan } from './profile-fields.ts';
import type { ReviewedResume } from './reviewed-resume.ts';
import { SECTIONS, SECTION_NAMES, type Section, type SectionName, keyOf } from './sections.ts';

/** What becomes of an entry. */
export interface Outcome {
  section: SectionName;
  index: number;
  outcome: 'added' | 'completed' | 'left';
  /** The row it went into, or is in already. */
  id: string;
  /** Fields of that row that were empty and are filled. */
  fields: string[];
}

/** An entry, or one of its fields, that the profile does not take. */
interface Skipped {
  section: SectionName | 'profile';
  index: number;
  reason: string;
}

type Row = Fields & { id: string };

interface Changes {
  added: Row[];
  /** Of a row that is there, the fields to fill. */
  completed: Row[];
}

export interface Plan {
  profile: { filled: Partial<Record<ProfileField, string>>; left: ProfileField[] };
  changes: Record<SectionName, Changes>;
  outcomes: Outcome[];
  skipped: Skipped[];
}

/**
 * What has to be written so that the profile says what the résumé says, and still all that it said:
 * rows are added, empty fields filled, and nothing else. Applied to its own result it is empty.
 */
export function planOf(
  profile: CompleteProfile,
  resume: ReviewedResume,
  newId: () => string,
): Plan {
  const { filled, left, reasons } = profilePlan(profile.profile, resume.profile);
  const outcomes: Outcome[] = [];
  const skipped: Skipped[] = reasons.map((reason) => ({ section: 'profile', index: 0, reason }));
  const changesOf = (name: SectionName): Changes => {
    const found = sectionPlan(name, profile[name], resume[name], newId);
    outcomes.push(...found.outcomes);
    skipped.push(...found.skipped);
    return found.changes;
  };
  return {
    profile: { filled, left },
    changes: {
      workExperience: changesOf('workExperience'),
      education: changesOf('education'),
      skills: changesOf('skills'),
      languages: changesOf('languages'),
      certifications: changesOf('certifications'),
      projects: changesOf('projects'),
    },
    outcomes,
    skipped,
  };
}

function sectionPlan(
  name: SectionName,
  stored: readonly Row[],
  entries: readonly Fields[],
  newId: () => string,
) {
  const section = SECTIONS[name];
  const rows = stored.map((row) => ({ ...row }));
  const added = new Map<string, Row>();
  const completed = new Map<string, Row>();
  const outcomes: Outcome[] = [];
  const skipped: Skipped[] = [];
  for (const [index, entry] of entries.entries()) {
    const skip = (reason: string) => skipped.push({ section: name, index, reason });
    const fitting = fittingRow(section, entry);
    if (typeof fitting === 'string') {
      skip(fitting);
      continue;
    }
    fitting.reasons.forEach(skip);
    const key = documentKey(section, fitting.row);
    const row = bestMatch(section, rows, fitting.row);
    if (row !== undefined) {
      const fields = missingFields(section, row, fitting.row);
      const names = Object.keys(fields);
      Object.assign(row, fields);
      if (names.length > 0)
        completed.set(row.id, { ...completed.get(row.id), ...fields, id: row.id });
      const outcome = names.length > 0 ? 'completed' : 'left';
      outcomes.push({ section: name, index, outcome, id: row.id, fields: names });
    } else if (added.has(key)) skip('Repeats an earlier entry.');
    else if (rows.length + added.size >= section.max) skip('The profile is full.');
    else {
      const id = newId();
      added.set(key, { ...fitting.row, id });
      outcomes.push({ section: name, index, outcome: 'added', id, fields: [] });
    }
  }
  const changes = { added: [...added.values()], completed: [...completed.values()] };
  return { changes, outcomes, skipped };
}

const documentKey = ({ key }: Section, row: Fields): string =>
  JSON.stringify(key.map((field) => keyOf(row[field])));

/** Of several rows that an entry may be, the one that it is to the letter. */
function bestMatch(section: Section, rows: readonly Row[], entry: Fields): Row | undefined {
  const matches = rows.filter((row) => section.isSame(row, entry));
  const key = documentKey(section, entry);
  return matches.find((row) => documentKey(section, row) === key) ?? matches[0];
}

function missingFields({ completes, members }: Section, row: Fields, entry: Fields): Fields {
  const found: Fields = {};
  for (const field of completes) {
    if (isBlank(row[field]) && !isBlank(entry[field])) found[field] = entry[field];
  }
  if (endsEarly(found['issuedOn'], row['expiresOn'])) delete found['issuedOn'];
  return 'startDate' in members ? { ...found, ...missingDates(row, entry) } : found;
}

/** Entries by what became of them, for each section. */
export function countOf(plan: Plan, outcome: Outcome['outcome']): Record<SectionName, number> {
  const count = (name: SectionName): number =>
    plan.outcomes.filter((entry) => entry.section === name && entry.outcome === outcome).length;
  return {
    workExperience: count('workExperience'),
    education: count('education'),
    skills: count('skills'),
    languages: count('languages'),
    certifications: count('certifications'),
    projects: count('projects'),
  };
}

export const isEmpty = ({ profile, changes }: Plan): boolean =>
  Object.keys(profile.filled).length === 0 &&
  SECTION_NAMES.every((name) => changes[name].added.length + changes[name].completed.length === 0);
