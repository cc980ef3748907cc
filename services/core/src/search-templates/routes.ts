import { notFound } from '@jobmatch/shared/errors';
import { Id, newId } from '@jobmatch/shared/ids';
import * as v from 'valibot';
import { database } from '../database.ts';
import { ListQuery, full } from '../owned-collection.ts';
import { PageInfo } from '../pagination.ts';
import { route } from '../route.ts';
import { deleteTemplate, findTemplate, insertTemplate, listTemplates } from './queries.ts';
import { changeTemplate, dueAt, useTemplate } from './service.ts';
import { CreateSearchTemplate, SearchTemplate, UpdateSearchTemplate } from './template.ts';

const path = '/api/search-templates';
const resource = 'Search template';
const MAX_TEMPLATES = 50;

export const searchTemplateRoutes = [
  route({
    method: 'GET',
    path,
    summary: 'List search templates, newest first',
    query: ListQuery,
    response: v.object({ templates: v.array(SearchTemplate), ...PageInfo }),
    handle: async ({ env, scope, query }) => {
      const { rows, info } = await listTemplates(database(env), scope, query);
      return { templates: rows, ...info };
    },
  }),
  route({
    method: 'POST',
    path,
    summary: 'Keep search criteria under a name, and have them run on a schedule',
    body: CreateSearchTemplate,
    status: 201,
    response: SearchTemplate,
    errors: ['CONFLICT'],
    handle: async ({ env, scope, body }) => {
      const nextRunAt = dueAt({ ...body, lastRunAt: null }, new Date());
      const row = { id: newId(), ...body, nextRunAt };
      const template = await insertTemplate(database(env), scope, row, MAX_TEMPLATES);
      if (template === null) throw full('search templates', MAX_TEMPLATES);
      return template;
    },
  }),
  route({
    method: 'GET',
    path: `${path}/:id`,
    summary: 'One search template',
    resource,
    load: ({ env, scope, params }) => findTemplate(database(env), scope, params.id),
    response: SearchTemplate,
    handle: ({ resource: template }) => template,
  }),
  route({
    method: 'PATCH',
    path: `${path}/:id`,
    summary: 'Change fields of a search template; criteria are replaced as a whole',
    resource,
    load: ({ env, scope, params }) => findTemplate(database(env), scope, params.id),
    body: UpdateSearchTemplate,
    response: SearchTemplate,
    handle: async ({ env, scope, resource: stored, body }) => {
      const template = await changeTemplate(env, scope, stored, body, new Date());
      if (template === null) throw notFound(resource);
      return template;
    },
  }),
  route({
    method: 'DELETE',
    path: `${path}/:id`,
    summary: 'Remove a search template',
    resource,
    handle: async ({ env, scope, params }) => {
      if (!(await deleteTemplate(database(env), scope, params.id))) throw notFound(resource);
    },
  }),
  route({
    method: 'POST',
    path: `${path}/:id/use`,
    summary: 'Count a use of a search template, get its criteria and have its search run',
    resource,
    response: v.object({
      template: SearchTemplate,
      useCount: v.number(),
      /** The search in the history; null where the criteria name nothing to search by. */
      searchId: v.nullable(Id),
    }),
    handle: async ({ env, scope, params, log }) => {
      const used = await useTemplate({ env, log }, scope, params.id);
      if (used === null) throw notFound(resource);
      return used;
    },
  }),
];
