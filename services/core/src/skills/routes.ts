import { CreateSkill, Skill, UpdateSkill } from '@jobmatch/shared/contracts/profile';
import { notFound } from '@jobmatch/shared/errors';
import * as v from 'valibot';
import { database } from '../database.ts';
import { ListQuery } from '../owned-collection.ts';
import { PageInfo } from '../pagination.ts';
import { route } from '../route.ts';
import { deleteSkill, findSkill, listSkills } from './queries.ts';
import { addSkill, changeSkill } from './service.ts';

const resource = 'Skill';

const routesAt = (path: '/api/profile/skills' | '/api/skills') => [
  route({
    method: 'GET',
    path,
    summary: 'List skills by name',
    query: ListQuery,
    response: v.object({ skills: v.array(Skill), ...PageInfo }),
    handle: async ({ env, scope, query }) => {
      const { rows, info } = await listSkills(database(env), scope, query);
      return { skills: rows, ...info };
    },
  }),
  route({
    method: 'POST',
    path,
    summary: 'Add a skill',
    body: CreateSkill,
    status: 201,
    response: Skill,
    errors: ['CONFLICT'],
    handle: ({ env, scope, body }) => addSkill(database(env), scope, body),
  }),
  route({
    method: 'GET',
    path: `${path}/:id`,
    summary: 'One skill',
    resource,
    load: ({ env, scope, params }) => findSkill(database(env), scope, params.id),
    response: Skill,
    handle: ({ resource: skill }) => skill,
  }),
  route({
    method: 'PATCH',
    path: `${path}/:id`,
    summary: 'Change fields of a skill',
    resource,
    load: ({ env, scope, params }) => findSkill(database(env), scope, params.id),
    body: UpdateSkill,
    response: Skill,
    errors: ['CONFLICT'],
    handle: ({ env, scope, params, body }) => changeSkill(database(env), scope, params.id, body),
  }),
  route({
    method: 'DELETE',
    path: `${path}/:id`,
    summary: 'Remove a skill',
    resource,
    handle: async ({ env, scope, params }) => {
      if (!(await deleteSkill(database(env), scope, params.id))) throw notFound(resource);
    },
  }),
];

/** Older clients use the second path. */
export const skillRoutes = [...routesAt('/api/profile/skills'), ...routesAt('/api/skills')];
