import { Application, ApplicationList } from '@jobmatch/shared/contracts/application-answers';
import { notFound } from '@jobmatch/shared/errors';
import { database } from '../database.ts';
import { route } from '../route.ts';
import { CreateApplication, ListApplications, UpdateApplication } from './application.ts';
import { deleteApplication, findApplication, listApplications, toApplication } from './queries.ts';
import { APPLICATION, changeApplication, createApplication } from './service.ts';

const path = '/api/applications';
const resource = APPLICATION;

export const applicationRoutes = [
  route({
    method: 'GET',
    path,
    summary: 'List applications, newest first, without their documents',
    query: ListApplications,
    response: ApplicationList,
    handle: async ({ env, scope, query }) => {
      const { rows, info } = await listApplications(database(env), scope, query);
      return { applications: rows, ...info };
    },
  }),
  route({
    method: 'POST',
    path,
    summary: 'Begin an application, for a posting or for a title and company',
    body: CreateApplication,
    status: 201,
    response: Application,
    errors: ['NOT_FOUND'],
    handle: ({ env, scope, body }) => createApplication(database(env), scope, body, new Date()),
  }),
  route({
    method: 'GET',
    path: `${path}/:id`,
    summary: 'One application with its documents',
    resource,
    load: ({ env, scope, params }) => findApplication(database(env), scope, params.id),
    response: Application,
    handle: ({ resource: row }) => toApplication(row),
  }),
  route({
    method: 'PATCH',
    path: `${path}/:id`,
    summary: 'Change the status, the documents or which variant is selected',
    resource,
    load: ({ env, scope, params }) => findApplication(database(env), scope, params.id),
    body: UpdateApplication,
    response: Application,
    errors: ['CONFLICT'],
    handle: ({ env, scope, resource: row, body }) =>
      changeApplication(database(env), scope, row, body, new Date()),
  }),
  route({
    method: 'DELETE',
    path: `${path}/:id`,
    summary: 'Delete an application',
    resource,
    handle: async ({ env, scope, params }) => {
      if (!(await deleteApplication(database(env), scope, params.id))) throw notFound(resource);
    },
  }),
];
