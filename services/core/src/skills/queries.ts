import { now } from '@jobmatch/db-schema/columns';
import { type SkillRow, skills } from '@jobmatch/db-schema/profile';
import type { UserScope } from '@jobmatch/shared/caller';
import type { CreateSkill, Skill, UpdateSkill } from '@jobmatch/shared/contracts/profile';
import { and, count, eq, sql } from 'drizzle-orm';
import { labelKey } from '../concepts/label-key.ts';
import { skillConceptUri } from '../concepts/skill-concept.ts';
import type { Database } from '../database.ts';
import { ifRoom, ownRow } from '../owned-collection.ts';
import { type Page, pageOf, rowWindow } from '../pagination.ts';

// The unique index is built on this expression, so it also serves the order.
const name = sql`${skills.name} collate nocase`;

/** One page of the caller's skills, by name. */
export async function listSkills(db: Database, scope: UserScope, page: Page) {
  const { limit, offset } = rowWindow(page);
  const mine = eq(skills.userId, scope.userId);
  const after =
    page.cursor && sql`(${name}, ${skills.id}) > (${page.cursor[0]}, ${page.cursor[1]})`;
  const [rows, counts] = await db.batch([
    db
      .select()
      .from(skills)
      .where(and(mine, after))
      .orderBy(name, skills.id)
      .limit(limit)
      .offset(offset),
    db.select({ total: count() }).from(skills).where(mine),
  ]);
  const total = counts[0]?.total ?? 0;
  return pageOf(rows.map(toSkill), total, page, (skill) => [skill.name, skill.id]);
}

export async function findSkill(db: Database, scope: UserScope, id: string): Promise<Skill | null> {
  const rows = await db
    .select()
    .from(skills)
    .where(ownRow(skills, scope, id))
    .limit(1);
  return rows[0] === undefined ? null : toSkill(rows[0]);
}

/** The concept that a skill of this name means, if any; the client has no say in it. */
const conceptOf = (skillName: string) => ({ conceptUri: skillConceptUri(labelKey(skillName)) });

/** Null when the caller already has `max` skills. */
export async function insertSkill(
  db: Database,
  scope: UserScope,
  skill: CreateSkill & { id: string },
  max: number,
): Promise<Skill | null> {
  const rows = await db
    .insert(skills)
    .select(ifRoom(skills, scope, { ...skill, ...conceptOf(skill.name) }, max))
    .returning();
  return rows[0] === undefined ? null : toSkill(rows[0]);
}

/** Sets the sent fields only, and with the name what it means. */
export async function updateSkill(
  db: Database,
  scope: UserScope,
  id: string,
  changes: UpdateSkill,
): Promise<Skill | null> {
  const rows = await db
    .update(skills)
    .set({ ...changes, ...(changes.name && conceptOf(changes.name)), updatedAt: now })
    .where(ownRow(skills, scope, id))
    .returning();
  return rows[0] === undefined ? null : toSkill(rows[0]);
}

/** Whether there was such a skill. */
export async function deleteSkill(db: Database, scope: UserScope, id: string): Promise<boolean> {
  const rows = await db
    .delete(skills)
    .where(ownRow(skills, scope, id))
    .returning({ id: skills.id });
  return rows.length > 0;
}

export const toSkill = (row: SkillRow): Skill => ({
  id: row.id,
  name: row.name,
  proficiencyLevel: row.proficiencyLevel,
  yearsOfExperience: row.yearsOfExperience,
  endorsedCount: row.endorsedCount,
  conceptUri: row.conceptUri,
  createdAt: row.createdAt,
  updatedAt: row.updatedAt,
});
