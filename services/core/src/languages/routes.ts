import { notFound } from '@jobmatch/shared/errors';
import * as v from 'valibot';
import { database } from '../database.ts';
import { ListQuery } from '../owned-collection.ts';
import { PageInfo } from '../pagination.ts';
import { route } from '../route.ts';
import { Language, CreateLanguage, UpdateLanguage } from './language.ts';
import { deleteLanguage, findLanguage, listLanguages } from './queries.ts';
import { addLanguage, changeLanguage } from './service.ts';

const path = '/api/profile/languages';
const resource = 'Language';

export const languageRoutes = [
  route({
    method: 'GET',
    path,
    summary: 'List languages by name',
    query: ListQuery,
    response: v.object({ languages: v.array(Language), ...PageInfo }),
    handle: async ({ env, scope, query }) => {
      const { rows, info } = await listLanguages(database(env), scope, query);
      return { languages: rows, ...info };
    },
  }),
  route({
    method: 'POST',
    path,
    summary: 'Add a language',
    body: CreateLanguage,
    status: 201,
    response: Language,
    errors: ['CONFLICT'],
    handle: ({ env, scope, body }) => addLanguage(database(env), scope, body),
  }),
  route({
    method: 'GET',
    path: `${path}/:id`,
    summary: 'One language',
    resource,
    load: ({ env, scope, params }) => findLanguage(database(env), scope, params.id),
    response: Language,
    handle: ({ resource: language }) => language,
  }),
  route({
    method: 'PATCH',
    path: `${path}/:id`,
    summary: 'Change fields of a language',
    resource,
    load: ({ env, scope, params }) => findLanguage(database(env), scope, params.id),
    body: UpdateLanguage,
    response: Language,
    handle: ({ env, scope, params, body }) => changeLanguage(database(env), scope, params.id, body),
  }),
  route({
    method: 'DELETE',
    path: `${path}/:id`,
    summary: 'Remove a language',
    resource,
    handle: async ({ env, scope, params }) => {
      if (!(await deleteLanguage(database(env), scope, params.id))) throw notFound(resource);
    },
  }),
];
