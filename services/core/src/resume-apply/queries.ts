import { now } from '@jobmatch/db-schema/columns';
import { users } from '@jobmatch/db-schema/users';
import type { UserScope } from '@jobmatch/shared/caller';
import { type SQL, and, eq, getTableColumns, sql } from 'drizzle-orm';
import type { BatchItem } from 'drizzle-orm/batch';
import { labelKey } from '../concepts/label-key.ts';
import { skillConceptUri } from '../concepts/skill-concept.ts';
import { type Database, isMalformedJson } from '../database.ts';
import { given, items, missingRows } from '../json-resume/missing-rows.ts';
import type { CompleteProfile } from '../profile/complete.ts';
import type { Plan } from './plan.ts';
import { SECTIONS, SECTION_NAMES, type SectionName } from './sections.ts';

/**
 * Writes a plan that was made from `seen`, in one transaction. False, and nothing is written, where
 * the profile is no longer what was seen.
 */
export async function writePlan(
  db: Database,
  scope: UserScope,
  seen: CompleteProfile,
  plan: Plan,
): Promise<boolean> {
  const writes = SECTION_NAMES.flatMap((name) => sectionWrites(db, scope, name, plan));
  try {
    await db.batch([ifUnchanged(db, scope, seen), ...profileWrites(db, scope, plan), ...writes]);
    return true;
  } catch (err) {
    if (isMalformedJson(err)) return false;
    throw err;
  }
}

/** A statement that fails, and with it the transaction, unless every row is as it was seen. */
function ifUnchanged(db: Database, scope: UserScope, seen: CompleteProfile) {
  const sameRows = SECTION_NAMES.map((name) => {
    const { table } = SECTIONS[name];
    const rows = seen[name].map(({ id, updatedAt }) => `${id}${updatedAt}`).toSorted();
    return sql`(select coalesce(group_concat(${table.id} || ${table.updatedAt}, '' order by ${table.id}), '')
      from ${table} where ${eq(table.userId, scope.userId)}) = ${rows.join('')}`;
  });
  const isSame = and(eq(users.updatedAt, seen.profile.updatedAt), ...sameRows);
  // SQLite can raise an error of one's own in triggers only; what is not JSON is an error anywhere.
  return db
    .select({ unchanged: sql`json(case when ${isSame} then 'true' else 'changed' end)` })
    .from(users)
    .where(eq(users.id, scope.userId));
}

function profileWrites(db: Database, scope: UserScope, { profile }: Plan): BatchItem<'sqlite'>[] {
  const columns = Object.entries(getTableColumns(users));
  const filled = Object.entries(profile.filled).flatMap(([field, value]) =>
    columns
      .filter(([name]) => name === field)
      .map(([name, column]) => [name, sql`coalesce(${column}, ${value})`] as const),
  );
  if (filled.length === 0) return [];
  const set = { ...Object.fromEntries(filled), updatedAt: now };
  return [db.update(users).set(set).where(eq(users.id, scope.userId))];
}

function sectionWrites(
  db: Database,
  scope: UserScope,
  name: SectionName,
  { changes }: Plan,
): BatchItem<'sqlite'>[] {
  const { table, key, max } = SECTIONS[name];
  const { added, completed } = changes[name];
  const writes: BatchItem<'sqlite'>[] = [];
  if (completed.length > 0) {
    const isOne = and(eq(table.userId, scope.userId), sql`${table.id} = ${given('id')}`);
    writes.push(db.update(table).set(filling(name, completed)).from(items(completed)).where(isOne));
  }
  if (added.length > 0) {
    const wanted = { key, max, ...(name === 'skills' ? withConcepts(added) : { rows: added }) };
    writes.push(db.insert(table).select(missingRows(table, scope, wanted)));
  }
  return writes;
}

/** Even where the plan were wrong, nothing that is there is written over. */
function filling(name: SectionName, rows: readonly object[]): Record<string, SQL> {
  const fields = new Set(rows.flatMap((row) => Object.keys(row)));
  fields.delete('id');
  const values = Object.entries(getTableColumns(SECTIONS[name].table))
    .filter(([field]) => fields.has(field))
    .map(([field, column]) => {
      const present = sql`nullif(${column}, '[]')`;
      return [field, sql`coalesce(${present}, ${given(field)}, ${column})`] as const;
    });
  return { ...Object.fromEntries(values), updatedAt: now };
}

const withConcepts = (rows: readonly Readonly<Record<string, unknown>>[]) => ({
  rows: rows.map((skill) => ({ ...skill, labelKey: labelKey(String(skill['name'])) })),
  computed: { conceptUri: skillConceptUri(given('labelKey')) },
});
