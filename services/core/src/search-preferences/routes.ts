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
  findSearchLists,
  findSearchPreferences,
  upsertBlacklist,
  upsertEnabledSources,
  upsertSearchPreferences,
} from './queries.ts';
import { Blacklist, EnabledSources, PutBlacklist, PutEnabledSources } from './search-lists.ts';

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
  route({
    method: 'GET',
    path: `${path}/blacklist`,
    summary: 'Companies and words the caller does not want to see',
    response: Blacklist,
    handle: async ({ env, scope }) => {
      const { companies, keywords } = await findSearchLists(database(env), scope);
      return { companies, keywords };
    },
  }),
  route({
    method: 'PUT',
    path: `${path}/blacklist`,
    summary: 'Set the blacklist, replacing what was set',
    body: PutBlacklist,
    response: Blacklist,
    handle: ({ env, scope, body }) => upsertBlacklist(database(env), scope, newId(), body),
  }),
  route({
    method: 'GET',
    path: `${path}/sources`,
    summary: 'Where searches look',
    response: EnabledSources,
    handle: async ({ env, scope }) => {
      const { enabledSources } = await findSearchLists(database(env), scope);
      return { enabledSources };
    },
  }),
  route({
    method: 'PUT',
    path: `${path}/sources`,
    summary: 'Set where searches look, replacing what was set',
    body: PutEnabledSources,
    response: EnabledSources,
    handle: ({ env, scope, body }) => upsertEnabledSources(database(env), scope, newId(), body),
  }),
];
