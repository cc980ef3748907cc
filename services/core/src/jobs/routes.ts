import {
  CreateJob,
  ImportJobs,
  ImportResult,
  Job,
  JobList,
  ListJobs,
  UpdateJob,
} from '@jobmatch/shared/contracts/jobs';
import type { UserScope } from '@jobmatch/shared/caller';
import * as v from 'valibot';
import { database } from '../database.ts';
import type { Env } from '../env.ts';
import { PageQuery, pageOf } from '../pagination.ts';
import { adminRoute, route } from '../route.ts';
import { closeOld, removeLapsed } from './cleanup/queries.ts';
import { importJobs } from './import/service.ts';
import { JobPosting } from './job-posting/document.ts';
import { toSchemaOrg } from './job-posting/to-schema-org.ts';
import { listJobs } from './list/queries.ts';
import { findJob, toJob } from './queries.ts';
import { JOB, createJob, removeJob, updateJob } from './service.ts';

const IMPORT_LIMIT_BYTES = 8 * 1024 * 1024;

interface Named {
  env: Env;
  scope: UserScope;
  params: { id: string };
}

const load = ({ env, scope, params }: Named) => findJob(database(env), scope, params.id);

export const jobRoutes = [
  route({
    method: 'GET',
    path: '/api/jobs',
    summary: 'List postings',
    query: v.object({ ...PageQuery, ...ListJobs.entries }),
    response: JobList,
    handle: async ({ env, scope, query }) => {
      const { rows, total } = await listJobs(database(env), scope, query);
      const page = pageOf(rows, total, query, ({ job, key }) => [key, job.id]);
      return { jobs: page.rows.map(({ job }) => toJob(job, scope)), ...page.info };
    },
  }),
  route({
    method: 'POST',
    path: '/api/jobs',
    summary: 'Add a posting by hand',
    body: CreateJob,
    status: 201,
    response: Job,
    handle: async ({ env, scope, body, log }) => {
      const job = await createJob(env, scope, body);
      log.info('job.created', { jobId: job.id, dedupStatus: job.dedupStatus });
      return job;
    },
  }),
  route({
    method: 'POST',
    path: '/api/jobs/import',
    summary: 'Import up to 500 postings, in our fields or as schema.org JobPosting objects',
    body: ImportJobs,
    bodyLimitBytes: IMPORT_LIMIT_BYTES,
    response: ImportResult,
    handle: async ({ env, scope, body, log }) => {
      const { results, ...counts } = await importJobs(env, scope, body.postings);
      log.info('jobs.imported', counts);
      return { results, ...counts };
    },
  }),
  adminRoute({
    method: 'POST',
    path: '/api/jobs/cleanup',
    summary: 'Take lapsed postings off lists and close old ones, at most 20,000 by each rule',
    response: v.object({ lapsed: v.number(), closed: v.number() }),
    handle: async ({ env, log }) => {
      const now = new Date();
      const lapsed = await removeLapsed(database(env), now);
      const closed = await closeOld(database(env), now);
      log.info('jobs.cleaned_up', { lapsed, closed });
      return { lapsed, closed };
    },
  }),
  route({
    method: 'GET',
    path: '/api/jobs/:id',
    summary: 'Read a posting',
    response: Job,
    resource: JOB,
    load,
    handle: ({ resource, scope }) => toJob(resource, scope),
  }),
  route({
    method: 'GET',
    path: '/api/jobs/:id/job-posting',
    summary: 'A posting as a schema.org JobPosting, in JSON-LD',
    response: JobPosting,
    resource: JOB,
    load,
    errors: ['CONFLICT'],
    handle: ({ resource, scope }) => toSchemaOrg(toJob(resource, scope)),
  }),
  route({
    method: 'PATCH',
    path: '/api/jobs/:id',
    summary: 'Save or archive a posting, or change the content of your own',
    body: UpdateJob,
    response: Job,
    errors: ['FORBIDDEN', 'CONFLICT'],
    resource: JOB,
    load,
    handle: async ({ env, scope, resource, body, log }) => {
      const job = await updateJob(env, scope, resource, body);
      log.info('job.updated', { jobId: job.id });
      return job;
    },
  }),
  route({
    method: 'DELETE',
    path: '/api/jobs/:id',
    summary: 'Delete your own posting, or drop a public one from your list',
    resource: JOB,
    load,
    handle: async ({ env, scope, resource, log }) => {
      await removeJob(env, scope, resource);
      log.info('job.deleted', { jobId: resource.id });
    },
  }),
];
