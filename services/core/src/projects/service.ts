import type { UserScope } from '@jobmatch/shared/caller';
import { notFound } from '@jobmatch/shared/errors';
import { newId } from '@jobmatch/shared/ids';
import type { Database } from '../database.ts';
import { full } from '../owned-collection.ts';
import { checkingPeriod } from '../profile/period.ts';
import type { Project, CreateProject, UpdateProject } from './project.ts';
import { insertProject, updateProject } from './queries.ts';

export const MAX_PROJECTS = 100;

/** Adds a project; one too many is a CONFLICT, an impossible period a VALIDATION_ERROR. */
export async function addProject(
  db: Database,
  scope: UserScope,
  body: CreateProject,
): Promise<Project> {
  const write = insertProject(db, scope, { id: newId(), ...body }, MAX_PROJECTS);
  const project = await checkingPeriod('projects', write);
  if (project === null) throw full('projects', MAX_PROJECTS);
  return project;
}

/** Changes the sent fields; the period is checked as merged with the stored one. */
export async function changeProject(
  db: Database,
  scope: UserScope,
  id: string,
  changes: UpdateProject,
): Promise<Project> {
  const write = updateProject(db, scope, id, changes);
  const project = await checkingPeriod('projects', write);
  if (project === null) throw notFound('Project');
  return project;
}
