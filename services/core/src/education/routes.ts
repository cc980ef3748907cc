import { CreateEducation, UpdateEducation, Education } from '@jobmatch/shared/contracts/profile';
import { notFound } from '@jobmatch/shared/errors';
import * as v from 'valibot';
import { database } from '../database.ts';
import { ListQuery } from '../owned-collection.ts';
import { PageInfo } from '../pagination.ts';
import { route } from '../route.ts';
import { deleteEducation, findEducation, listEducation } from './queries.ts';
import { addEducation, changeEducation } from './service.ts';

const path = '/api/profile/education';
const resource = 'Education';

export const educationRoutes = [
  route({
    method: 'GET',
    path,
    summary: 'List education, latest first',
    query: ListQuery,
    response: v.object({ education: v.array(Education), ...PageInfo }),
    handle: async ({ env, scope, query }) => {
      const { rows, info } = await listEducation(database(env), scope, query);
      return { education: rows, ...info };
    },
  }),
  route({
    method: 'POST',
    path,
    summary: 'Add education',
    body: CreateEducation,
    status: 201,
    response: Education,
    errors: ['CONFLICT'],
    handle: ({ env, scope, body }) => addEducation(database(env), scope, body),
  }),
  route({
    method: 'GET',
    path: `${path}/:id`,
    summary: 'One entry of education',
    resource,
    load: ({ env, scope, params }) => findEducation(database(env), scope, params.id),
    response: Education,
    handle: ({ resource: entry }) => entry,
  }),
  route({
    method: 'PATCH',
    path: `${path}/:id`,
    summary: 'Change fields of education',
    resource,
    load: ({ env, scope, params }) => findEducation(database(env), scope, params.id),
    body: UpdateEducation,
    response: Education,
    handle: ({ env, scope, params, body }) =>
      changeEducation(database(env), scope, params.id, body),
  }),
  route({
    method: 'DELETE',
    path: `${path}/:id`,
    summary: 'Remove education',
    resource,
    handle: async ({ env, scope, params }) => {
      if (!(await deleteEducation(database(env), scope, params.id))) throw notFound(resource);
    },
  }),
];
