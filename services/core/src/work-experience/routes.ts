import {
  CreateWorkExperience,
  UpdateWorkExperience,
  WorkExperience,
} from '@jobmatch/shared/contracts/profile';
import { notFound } from '@jobmatch/shared/errors';
import * as v from 'valibot';
import { database } from '../database.ts';
import { ListQuery } from '../owned-collection.ts';
import { PageInfo } from '../pagination.ts';
import { route } from '../route.ts';
import { deleteWorkExperience, findWorkExperience, listWorkExperience } from './queries.ts';
import { addWorkExperience, changeWorkExperience } from './service.ts';

const path = '/api/profile/work-experience';
const resource = 'Work experience';

export const workExperienceRoutes = [
  route({
    method: 'GET',
    path,
    summary: 'List work experience, latest first',
    query: ListQuery,
    response: v.object({ workExperience: v.array(WorkExperience), ...PageInfo }),
    handle: async ({ env, scope, query }) => {
      const { rows, info } = await listWorkExperience(database(env), scope, query);
      return { workExperience: rows, ...info };
    },
  }),
  route({
    method: 'POST',
    path,
    summary: 'Add work experience',
    body: CreateWorkExperience,
    status: 201,
    response: WorkExperience,
    errors: ['CONFLICT'],
    handle: ({ env, scope, body }) => addWorkExperience(database(env), scope, body),
  }),
  route({
    method: 'GET',
    path: `${path}/:id`,
    summary: 'One entry of work experience',
    resource,
    load: ({ env, scope, params }) => findWorkExperience(database(env), scope, params.id),
    response: WorkExperience,
    handle: ({ resource: experience }) => experience,
  }),
  route({
    method: 'PATCH',
    path: `${path}/:id`,
    summary: 'Change fields of work experience',
    resource,
    load: ({ env, scope, params }) => findWorkExperience(database(env), scope, params.id),
    body: UpdateWorkExperience,
    response: WorkExperience,
    handle: ({ env, scope, params, body }) =>
      changeWorkExperience(database(env), scope, params.id, body),
  }),
  route({
    method: 'DELETE',
    path: `${path}/:id`,
    summary: 'Remove work experience',
    resource,
    handle: async ({ env, scope, params }) => {
      if (!(await deleteWorkExperience(database(env), scope, params.id))) throw notFound(resource);
    },
  }),
];
