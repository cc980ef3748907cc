import {
  PutSearchPreferences,
  SearchPreferences,
} from '@jobmatch/shared/contracts/search-preferences';
import { notFound } from '@jobmatch/shared/errors';
import { newId } from '@jobmatch/shared/ids';
import { database } from '../database.ts';
import { route } from '../route.ts';
import {
  deleteSearchPreferences,
  findSearchPreferences,
  upsertSearchPreferences,
} from './queries.ts';

const path = '/api/search-preferences';
const resource = 'Search preferences';

export const searchPreferencesRoutes = [
  route({
    method: 'GET',
    path,
    summary: 'What the caller looks for',
    resource,
    load: ({ env, scope }) => findSearchPreferences(database(env), scope),
    response: SearchPreferences,
    handle: ({ resource: preferences }) => preferences,
  }),
  route({
    method: 'PUT',
    path,
    summary: 'Set what the caller looks for, replacing what was set',
    body: PutSearchPreferences,
    response: SearchPreferences,
    handle: ({ env, scope, body }) => upsertSearchPreferences(database(env), scope, newId(), body),
  }),
  route({
    method: 'DELETE',
    path,
    summary: 'Forget what the caller looks for',
    errors: ['NOT_FOUND'],
    handle: async ({ env, scope }) => {
      if (!(await deleteSearchPreferences(database(env), scope))) throw notFound(resource);
    },
  }),
];
