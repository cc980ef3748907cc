import { now } from '@jobmatch/db-schema/columns';
import { workExperience } from '@jobmatch/db-schema/profile';
import {
  type WorkExperienceNarrativeRow,
  workExperienceNarratives as narratives,
} from '@jobmatch/db-schema/profile-extras';
import type { UserScope } from '@jobmatch/shared/caller';
import { and, count, desc, eq, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { ownRow } from '../owned-collection.ts';
import { type Page, pageOf, rowWindow } from '../pagination.ts';
import { selectedRow } from '../selected-row.ts';
import type { Narrative } from './narrative.ts';

const { createdAt, id: rowId } = narratives;

/** One page of the caller's narratives, newest first. */
export async function listNarratives(db: Database, scope: UserScope, page: Page) {
  const { limit, offset } = rowWindow(page);
  const mine = eq(narratives.userId, scope.userId);
  const after =
    page.cursor && sql`(${createdAt}, ${rowId}) < (${page.cursor[0]}, ${page.cursor[1]})`;
  const [rows, counts] = await db.batch([
    db
      .select()
      .from(narratives)
      .where(and(mine, after))
      .orderBy(desc(createdAt), desc(rowId))
      .limit(limit)
      .offset(offset),
    db.select({ total: count() }).from(narratives).where(mine),
  ]);
  const total = counts[0]?.total ?? 0;
  return pageOf(rows.map(toNarrative), total, page, (row) => [row.createdAt, row.id]);
}

export async function findNarrative(
  db: Database,
  scope: UserScope,
  workExperienceId: string,
): Promise<Narrative | null> {
  const rows = await db.select().from(narratives).where(about(scope, workExperienceId)).limit(1);
  return rows[0] === undefined ? null : toNarrative(rows[0]);
}

/**
 * Writes the narrative of one of the caller's work experiences, new or not. Null when the caller has
 * no such work experience, which the same statement finds out. There is one narrative each, so the
 * limit on work experience is theirs too.
 */
export async function upsertNarrative(
  db: Database,
  scope: UserScope,
  { id, workExperienceId, narrative }: Pick<Narrative, 'id' | 'workExperienceId' | 'narrative'>,
): Promise<Narrative | null> {
  const row = { id, workExperienceId, userId: scope.userId, narrative };
  const rows = await db
    .insert(narratives)
    .select(
      sql`${selectedRow(narratives, row)} from ${workExperience}
        where ${ownRow(workExperience, scope, workExperienceId)}`,
    )
    .onConflictDoUpdate({
      target: narratives.workExperienceId,
      set: { narrative, updatedAt: now },
    })
    .returning();
  return rows[0] === undefined ? null : toNarrative(rows[0]);
}

/** Whether there was one. */
export async function deleteNarrative(
  db: Database,
  scope: UserScope,
  workExperienceId: string,
): Promise<boolean> {
  const rows = await db
    .delete(narratives)
    .where(about(scope, workExperienceId))
    .returning({ id: narratives.id });
  return rows.length > 0;
}

const about = (scope: UserScope, workExperienceId: string) =>
  and(eq(narratives.userId, scope.userId), eq(narratives.workExperienceId, workExperienceId));

const toNarrative = (row: WorkExperienceNarrativeRow): Narrative => ({
  id: row.id,
  workExperienceId: row.workExperienceId,
  narrative: row.narrative,
  createdAt: row.createdAt,
  updatedAt: row.updatedAt,
});
