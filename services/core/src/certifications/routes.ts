import { notFound } from '@jobmatch/shared/errors';
import * as v from 'valibot';
import { database } from '../database.ts';
import { ListQuery } from '../owned-collection.ts';
import { PageInfo } from '../pagination.ts';
import { route } from '../route.ts';
import { Certification, CreateCertification, UpdateCertification } from './certification.ts';
import { deleteCertification, findCertification, listCertifications } from './queries.ts';
import { addCertification, changeCertification } from './service.ts';

const path = '/api/profile/certifications';
const resource = 'Certification';

export const certificationRoutes = [
  route({
    method: 'GET',
    path,
    summary: 'List certifications by name',
    query: ListQuery,
    response: v.object({ certifications: v.array(Certification), ...PageInfo }),
    handle: async ({ env, scope, query }) => {
      const { rows, info } = await listCertifications(database(env), scope, query);
      return { certifications: rows, ...info };
    },
  }),
  route({
    method: 'POST',
    path,
    summary: 'Add a certification',
    body: CreateCertification,
    status: 201,
    response: Certification,
    errors: ['CONFLICT'],
    handle: ({ env, scope, body }) => addCertification(database(env), scope, body),
  }),
  route({
    method: 'GET',
    path: `${path}/:id`,
    summary: 'One certification',
    resource,
    load: ({ env, scope, params }) => findCertification(database(env), scope, params.id),
    response: Certification,
    handle: ({ resource: certification }) => certification,
  }),
  route({
    method: 'PATCH',
    path: `${path}/:id`,
    summary: 'Change fields of a certification',
    resource,
    load: ({ env, scope, params }) => findCertification(database(env), scope, params.id),
    body: UpdateCertification,
    response: Certification,
    handle: ({ env, scope, params, body }) =>
      changeCertification(database(env), scope, params.id, body),
  }),
  route({
    method: 'DELETE',
    path: `${path}/:id`,
    summary: 'Remove a certification',
    resource,
    handle: async ({ env, scope, params }) => {
      if (!(await deleteCertification(database(env), scope, params.id))) throw notFound(resource);
    },
  }),
];
