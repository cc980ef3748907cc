import * as v from 'valibot';
import { database } from '../database.ts';
import { findJob } from '../jobs/queries.ts';
import { JOB } from '../jobs/service.ts';
import { PageInfo, PageQuery } from '../pagination.ts';
import { route } from '../route.ts';
import { deduplicate } from './deduplicate.ts';
import { dismiss, isLinked } from './dismiss/queries.ts';
import { DedupResult, Duplicate, MergeJobs, MergeResult } from './duplicate.ts';
import { listDuplicates } from './list/queries.ts';
import { mergeJobs } from './merge/service.ts';

export const jobDuplicateRoutes = [
  route({
    method: 'POST',
    path: '/api/jobs/deduplicate',
    summary: 'Look for duplicates among your own postings, the newest 2,000 of them',
    response: DedupResult,
    handle: async ({ env, scope, log }) => {
      const result = await deduplicate(database(env), scope, new Date());
      log.info('jobs.deduplicated', { checked: result.checked, linked: result.linked });
      return result;
    },
  }),
  route({
    method: 'POST',
    path: '/api/jobs/merge',
    summary: 'Merge up to 50 of your own postings into another one',
    body: MergeJobs,
    response: MergeResult,
    errors: ['NOT_FOUND', 'CONFLICT'],
    handle: async ({ env, scope, body, log }) => {
      const result = await mergeJobs(database(env), scope, body);
      log.info('jobs.merged', { jobId: result.job.id, count: result.mergedJobIds.length });
      return result;
    },
  }),
  route({
    method: 'GET',
    path: '/api/jobs/:id/duplicates',
    summary: 'List the postings that say the same as one, surest first',
    query: v.object(PageQuery),
    response: v.object({ duplicates: v.array(Duplicate), ...PageInfo }),
    resource: JOB,
    load: ({ env, scope, params }) => findJob(database(env), scope, params.id),
    handle: async ({ env, scope, params, query }) => {
      const { rows, info } = await listDuplicates(database(env), scope, params.id, query);
      return { duplicates: rows, ...info };
    },
  }),
  route({
    method: 'DELETE',
    path: '/api/jobs/:id/duplicates/:dupId',
    summary: 'Say that two of your postings are not duplicates; a merge is undone',
    resource: 'Duplicate',
    load: async ({ env, scope, params }) =>
      (await isLinked(database(env), scope, params.id, params.dupId)) || null,
    handle: async ({ env, scope, params, log }) => {
      await dismiss(database(env), scope, params.id, params.dupId);
      log.info('duplicate.dismissed', { jobId: params.id, otherJobId: params.dupId });
    },
  }),
];
