import { CreateResume, Resume, UpdateResume } from '@jobmatch/shared/contracts/resumes';
import { AppError, notFound } from '@jobmatch/shared/errors';
import { newId } from '@jobmatch/shared/ids';
import { EXTENSIONS } from '@jobmatch/uploads/file-type';
import * as v from 'valibot';
import { database } from '../database.ts';
import { UPLOADS } from '../files/buckets.ts';
import { ListQuery } from '../owned-collection.ts';
import { PageInfo } from '../pagination.ts';
import { publicRoute, route } from '../route.ts';
import { deleteResume, findResume, insertResume, listResumes, updateResume } from './queries.ts';

const MAX_RESUMES = 50;

const path = '/api/resume';
const resource = 'Résumé';

const { contentTypes, maxBytes } = UPLOADS.resumes;
const formats = contentTypes.flatMap((contentType) =>
  EXTENSIONS[contentType].map((extension) => ({ extension, contentType, maxBytes })),
);

export const resumeRoutes = [
  publicRoute({
    method: 'GET',
    path: `${path}/supported-formats`,
    summary: 'The kinds of file a résumé may be uploaded as',
    response: v.object({
      formats: v.array(
        v.object({ extension: v.string(), contentType: v.string(), maxBytes: v.number() }),
      ),
    }),
    handle: () => ({ formats }),
  }),
  route({
    method: 'GET',
    path,
    summary: 'List résumés, newest first',
    query: ListQuery,
    response: v.object({ resumes: v.array(Resume), ...PageInfo }),
    handle: async ({ env, scope, query }) => {
      const { rows, info } = await listResumes(database(env), scope, query);
      return { resumes: rows, ...info };
    },
  }),
  route({
    method: 'POST',
    path,
    summary: 'Add a résumé',
    body: CreateResume,
    status: 201,
    response: Resume,
    errors: ['CONFLICT'],
    handle: async ({ env, scope, body }) => {
      const row = { id: newId(), ...body };
      const resume = await insertResume(database(env), scope, row, MAX_RESUMES);
      if (resume !== null) return resume;
      const message = `You can keep at most ${MAX_RESUMES} résumés.`;
      throw new AppError('CONFLICT', message, { limit: MAX_RESUMES });
    },
  }),
  route({
    method: 'GET',
    path: `${path}/:id`,
    summary: 'One résumé',
    resource,
    load: ({ env, scope, params }) => findResume(database(env), scope, params.id),
    response: Resume,
    handle: ({ resource: resume }) => resume,
  }),
  route({
    method: 'PATCH',
    path: `${path}/:id`,
    summary: 'Change fields of a résumé',
    resource,
    load: ({ env, scope, params }) => findResume(database(env), scope, params.id),
    body: UpdateResume,
    response: Resume,
    handle: async ({ env, scope, params, body }) => {
      const resume = await updateResume(database(env), scope, params.id, body);
      if (resume === null) throw notFound(resource);
      return resume;
    },
  }),
  route({
    method: 'DELETE',
    path: `${path}/:id`,
    summary: 'Remove a résumé',
    resource,
    handle: async ({ env, scope, params }) => {
      if (!(await deleteResume(database(env), scope, params.id))) throw notFound(resource);
    },
  }),
];
