import { notFound } from '@jobmatch/shared/errors';
import * as v from 'valibot';
import { database } from '../database.ts';
import { ListQuery } from '../owned-collection.ts';
import { PageInfo } from '../pagination.ts';
import { route } from '../route.ts';
import { Project, CreateProject, UpdateProject } from './project.ts';
import { deleteProject, findProject, listProjects } from './queries.ts';
import { addProject, changeProject } from './service.ts';

const path = '/api/profile/projects';
const resource = 'Project';

export const projectRoutes = [
  route({
    method: 'GET',
    path,
    summary: 'List projects by name',
    query: ListQuery,
    response: v.object({ projects: v.array(Project), ...PageInfo }),
    handle: async ({ env, scope, query }) => {
      const { rows, info } = await listProjects(database(env), scope, query);
      return { projects: rows, ...info };
    },
  }),
  route({
    method: 'POST',
    path,
    summary: 'Add a project',
    body: CreateProject,
    status: 201,
    response: Project,
    errors: ['CONFLICT'],
    handle: ({ env, scope, body }) => addProject(database(env), scope, body),
  }),
  route({
    method: 'GET',
    path: `${path}/:id`,
    summary: 'One project',
    resource,
    load: ({ env, scope, params }) => findProject(database(env), scope, params.id),
    response: Project,
    handle: ({ resource: project }) => project,
  }),
  route({
    method: 'PATCH',
    path: `${path}/:id`,
    summary: 'Change fields of a project',
    resource,
    load: ({ env, scope, params }) => findProject(database(env), scope, params.id),
    body: UpdateProject,
    response: Project,
    handle: ({ env, scope, params, body }) => changeProject(database(env), scope, params.id, body),
  }),
  route({
    method: 'DELETE',
    path: `${path}/:id`,
    summary: 'Remove a project',
    resource,
    handle: async ({ env, scope, params }) => {
      if (!(await deleteProject(database(env), scope, params.id))) throw notFound(resource);
    },
  }),
];
