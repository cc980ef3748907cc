import { now } from '@jobmatch/db-schema/columns';
import { type ProjectRow, projects } from '@jobmatch/db-schema/profile-extras';
import type { UserScope } from '@jobmatch/shared/caller';
import { and, count, eq, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { ifRoom, ownRow } from '../owned-collection.ts';
import { type Page, pageOf, rowWindow } from '../pagination.ts';
import type { Project, CreateProject, UpdateProject } from './project.ts';

const { name, id: entryId } = projects;

/** One page of the caller's projects, by name. */
export async function listProjects(db: Database, scope: UserScope, page: Page) {
  const { limit, offset } = rowWindow(page);
  const mine = eq(projects.userId, scope.userId);
  const after = page.cursor && sql`(${name}, ${entryId}) > (${page.cursor[0]}, ${page.cursor[1]})`;
  const [rows, counts] = await db.batch([
    db
      .select()
      .from(projects)
      .where(and(mine, after))
      .orderBy(name, entryId)
      .limit(limit)
      .offset(offset),
    db.select({ total: count() }).from(projects).where(mine),
  ]);
  const total = counts[0]?.total ?? 0;
  return pageOf(rows.map(toProject), total, page, (row) => [row.name, row.id]);
}

export async function findProject(
  db: Database,
  scope: UserScope,
  id: string,
): Promise<Project | null> {
  const rows = await db
    .select()
    .from(projects)
    .where(ownRow(projects, scope, id))
    .limit(1);
  return rows[0] === undefined ? null : toProject(rows[0]);
}

/** Null when the caller already has `max` projects. */
export async function insertProject(
  db: Database,
  scope: UserScope,
  project: CreateProject & { id: string },
  max: number,
): Promise<Project | null> {
  const rows = await db
    .insert(projects)
    .select(ifRoom(projects, scope, project, max))
    .returning();
  return rows[0] === undefined ? null : toProject(rows[0]);
}

/** Sets the sent fields only. */
export async function updateProject(
  db: Database,
  scope: UserScope,
  id: string,
  changes: UpdateProject,
): Promise<Project | null> {
  const rows = await db
    .update(projects)
    .set({ ...changes, updatedAt: now })
    .where(ownRow(projects, scope, id))
    .returning();
  return rows[0] === undefined ? null : toProject(rows[0]);
}

/** Whether there was such a project. */
export async function deleteProject(db: Database, scope: UserScope, id: string): Promise<boolean> {
  const rows = await db
    .delete(projects)
    .where(ownRow(projects, scope, id))
    .returning({ id: projects.id });
  return rows.length > 0;
}

export const toProject = (row: ProjectRow): Project => ({
  id: row.id,
  name: row.name,
  description: row.description,
  highlights: row.highlights,
  keywords: row.keywords,
  startDate: row.startDate,
  endDate: row.endDate,
  url: row.url,
  createdAt: row.createdAt,
  updatedAt: row.updatedAt,
});
