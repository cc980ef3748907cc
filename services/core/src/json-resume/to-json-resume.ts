import type { CompleteProfile } from '../profile/complete.ts';
import { basicsOf } from './basics.ts';
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
  isBlank,
  keyOf,
  rowOf,
} from './sections.ts';

/**
 * The profile as a JSON Resume. What the profile knows is said as it is now; the rest, and the order
 * and wording of what did not change since, is as in the kept document.
 */
export function toJsonResume(profile: CompleteProfile, kept: JsonResume): JsonResume {
  const list = (section: Section, rows: readonly Fields[]) =>
    entriesOf(section, rows, kept[section.name] ?? []);
  const known = {
    basics: basicsOf(profile.profile, kept.basics ?? undefined),
    work: list(WORK, profile.workExperience),
    education: list(EDUCATION, profile.education),
    skills: skillEntries(profile.skills, kept.skills ?? []),
    certificates: list(CERTIFICATES, profile.certifications),
    languages: list(LANGUAGES, profile.languages),
    projects: list(PROJECTS, profile.projects),
  };
  // Absent or empty in the document and in the profile: as in the document.
  const shown = Object.entries(known).filter(([, value]) => !isBlank(value));
  const gone = Object.keys(known).filter((name) => !shown.some(([other]) => other === name));
  const rest = Object.entries(kept).filter(
    ([name, value]) => !gone.includes(name) || isBlank(value),
  );
  return { ...Object.fromEntries(rest), ...Object.fromEntries(shown) };
}

/** Entries of the document that still have a row, or never could; then rows it does not have. */
function entriesOf(section: Section, rows: readonly Fields[], kept: readonly Fields[]): Fields[] {
  const left = Map.groupBy(rows, (row) => keyOf(section, row));
  const entries = kept.flatMap((entry) => {
    const said = rowOf(section, entry);
    if (typeof said === 'string') return [entry];
    const found = left.get(keyOf(section, said));
    if (found === undefined) return [];
    const row = found.shift();
    // A repeated entry made no row of its own.
    return [row === undefined ? entry : rewritten(section, entry, said, row)];
  });
  return [...entries, ...newEntries(section, [...left.values()].flat())];
}

/** As above, for groups: a keyword stays where it was for as long as it is a skill. */
function skillEntries(rows: readonly Fields[], kept: NonNullable<JsonResume['skills']>): Fields[] {
  const byKey = new Map(rows.map((row) => [keyOf(SKILLS, row), row]));
  const shown = new Set<string>();
  const named = new Set<string>();
  const isThere = (name: unknown): boolean => {
    const said = rowOf(SKILLS, { name });
    if (typeof said === 'string') return true;
    const key = keyOf(SKILLS, said);
    if (byKey.has(key)) shown.add(key);
    return byKey.has(key);
  };
  const groups = kept.flatMap((group) => {
    if (!isThere(group.name)) return [];
    const entry = group.keywords ? { ...group, keywords: group.keywords.filter(isThere) } : group;
    const said = rowOf(SKILLS, group);
    if (typeof said === 'string') return [entry];
    const key = keyOf(SKILLS, said);
    const row = byKey.get(key);
    if (row === undefined || named.has(key)) return [entry];
    named.add(key);
    return [rewritten(SKILLS, entry, said, row)];
  });
  const others = [...byKey].flatMap(([key, row]) => (shown.has(key) ? [] : [row]));
  return [...groups, ...newEntries(SKILLS, others)];
}

const newEntries = (section: Section, rows: readonly Fields[]): Fields[] =>
  rows.map((row) => rewritten(section, {}, {}, row));

/** The entry with every member changed whose field of the row is not what the entry said. */
function rewritten({ members }: Section, entry: Fields, said: Fields, row: Fields): Fields {
  const changed = { ...entry };
  for (const [field, member] of Object.entries(members)) {
    const value = row[field] ?? null;
    if (JSON.stringify(value) === JSON.stringify(said[field] ?? null)) continue;
    if (isBlank(value)) delete changed[member];
    else changed[member] = value;
  }
  return changed;
}
