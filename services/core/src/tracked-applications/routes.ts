import { notFound } from '@jobmatch/shared/errors';
import { database } from '../database.ts';
import { route } from '../route.ts';
import { announceStatus } from './announce-status.ts';
import { deleteTracked, findTracked, listTracked } from './queries.ts';
import { TRACKED, archiveTracked, changeTracked, createTracked, toTracked } from './service.ts';
import { TrackerStats, readStats } from './stats.ts';
import {
  CreateTrackedApplication,
  ListActive,
  ListTracked,
  TrackedApplication,
  TrackedApplicationList,
  UpdateTrackedApplication,
} from './tracked-application.ts';

const path = '/api/tracked-applications';
const resource = TRACKED;

export const trackedApplicationRoutes = [
  route({
    method: 'GET',
    path,
    summary: 'List tracked applications, newest first',
    query: ListTracked,
    response: TrackedApplicationList,
    handle: async ({ env, scope, query }) => {
      const { rows, info } = await listTracked(database(env), scope, query);
      const at = new Date();
      return { trackedApplications: rows.map((row) => toTracked(row, at)), ...info };
    },
  }),
  route({
    method: 'POST',
    path,
    summary: 'Begin to track an application',
    body: CreateTrackedApplication,
    status: 201,
    response: TrackedApplication,
    errors: ['NOT_FOUND'],
    handle: ({ env, scope, body }) => createTracked(database(env), scope, body, new Date()),
  }),
  route({
    method: 'GET',
    path: `${path}/active`,
    summary: 'List what is still under way and not archived, newest first',
    query: ListActive,
    response: TrackedApplicationList,
    handle: async ({ env, scope, query }) => {
      const { rows, info } = await listTracked(database(env), scope, { ...query, active: true });
      const at = new Date();
      return { trackedApplications: rows.map((row) => toTracked(row, at)), ...info };
    },
  }),
  route({
    method: 'GET',
    path: `${path}/stats`,
    summary: 'What became of the applications, by status, match score and variant',
    response: TrackerStats,
    handle: ({ env, scope }) => readStats(database(env), scope),
  }),
  route({
    method: 'GET',
    path: `${path}/:id`,
    summary: 'One tracked application',
    resource,
    load: ({ env, scope, params }) => findTracked(database(env), scope, params.id),
    response: TrackedApplication,
    handle: ({ resource: row }) => toTracked(row, new Date()),
  }),
  route({
    method: 'PATCH',
    path: `${path}/:id`,
    summary: 'Change fields, or the status to one that may follow it',
    resource,
    load: ({ env, scope, params }) => findTracked(database(env), scope, params.id),
    body: UpdateTrackedApplication,
    response: TrackedApplication,
    errors: ['INVALID_TRANSITION', 'CONFLICT'],
    handle: async ({ env, scope, resource: row, body, ...context }) => {
      const at = new Date();
      const changed = await changeTracked(database(env), scope, row, body, at);
      if (body.status !== undefined) announceStatus({ env, ...context }, changed, at);
      return changed;
    },
  }),
  route({
    method: 'DELETE',
    path: `${path}/:id`,
    summary: 'Delete a tracked application',
    resource,
    handle: async ({ env, scope, params }) => {
      if (!(await deleteTracked(database(env), scope, params.id))) throw notFound(resource);
    },
  }),
  route({
    method: 'PATCH',
    path: `${path}/:id/archive`,
    summary: 'Put a tracked application into the archive',
    resource,
    response: TrackedApplication,
    handle: ({ env, scope, params }) =>
      archiveTracked(database(env), scope, params.id, true, new Date()),
  }),
  route({
    method: 'PATCH',
    path: `${path}/:id/unarchive`,
    summary: 'Take a tracked application out of the archive',
    resource,
    response: TrackedApplication,
    handle: ({ env, scope, params }) =>
      archiveTracked(database(env), scope, params.id, false, new Date()),
  }),
];
