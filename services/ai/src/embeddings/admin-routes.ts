import {
  BackfillEmbeddings,
  Backfilled,
  EmbeddingQueue,
  EmbeddingStatus,
  EmbeddingTask,
  EmbeddingWorkers,
  PurgeEmbeddings,
  RetryEmbeddings,
} from '@jobmatch/shared/contracts/embeddings';
import { Id } from '@jobmatch/shared/ids';
import { queryInteger } from '@jobmatch/shared/text';
import * as v from 'valibot';
import { adminRoute } from '../route.ts';
import { clearEmbeddingCache, getCacheStatistics } from './embedding-cache.ts';

const Queued = v.object({ queued: v.number() });

const CacheStatistics = v.object({
  hits: v.number(),
  misses: v.number(),
  hitRate: v.nullable(v.number()),
  modelCalls: v.number(),
  modelErrors: v.number(),
});

export const embeddingAdminRoutes = [
  adminRoute({
    method: 'GET',
    path: '/api/admin/embeddings/status',
    summary: 'How far the embedding pipeline is, and what its cache and model did in 30 days',
    response: v.object({ ...EmbeddingStatus.entries, cache: CacheStatistics }),
    handle: async ({ env, caller }) => {
      const status = await env.CORE_EMBEDDING_ADMIN.status(caller, { model: env.EMBEDDING_MODEL });
      return { ...status, cache: await getCacheStatistics({ env }) };
    },
  }),
  adminRoute({
    method: 'GET',
    path: '/api/admin/embeddings/queue',
    summary: 'Tasks of the embedding pipeline, and what it gave up on',
    query: v.object({
      status: v.optional(EmbeddingTask.entries.status),
      page: queryInteger(1, 1_000_000, 1),
      limit: queryInteger(1, 100, 20),
    }),
    response: EmbeddingQueue,
    handle: ({ env, caller, query: { status = null, page, limit } }) =>
      env.CORE_EMBEDDING_ADMIN.listQueue(caller, { status, page, limit }),
  }),
  adminRoute({
    method: 'GET',
    path: '/api/admin/embeddings/workers',
    summary: 'The consumers of the embedding queue as they last said',
    response: EmbeddingWorkers,
    handle: ({ env, caller }) => env.CORE_EMBEDDING_ADMIN.workers(caller),
  }),
  adminRoute({
    method: 'POST',
    path: '/api/admin/embeddings/retry',
    summary: 'Send failed and stuck tasks to the queue again',
    body: v.optional(RetryEmbeddings, {}),
    response: Queued,
    handle: ({ env, caller, body }) => env.CORE_EMBEDDING_ADMIN.retry(caller, body),
  }),
  adminRoute({
    method: 'POST',
    path: '/api/admin/embeddings/backfill',
    summary: 'Put down what has no vector of the current model, a page at a time',
    body: v.optional(BackfillEmbeddings, {}),
    response: Backfilled,
    handle: ({ env, caller, body }) =>
      env.CORE_EMBEDDING_ADMIN.backfill(caller, { ...body, model: env.EMBEDDING_MODEL }),
  }),
  adminRoute({
    method: 'POST',
    path: '/api/admin/embeddings/recompute',
    summary: 'Compute the lists of similar postings anew',
    body: v.optional(
      v.strictObject({
        /** All when absent. */
        jobIds: v.optional(v.pipe(v.array(Id), v.minLength(1), v.maxLength(500))),
      }),
      {},
    ),
    response: Queued,
    handle: ({ env, caller, body: { jobIds = null } }) =>
      env.CORE_EMBEDDING_ADMIN.recompute(caller, { jobIds }),
  }),
  adminRoute({
    method: 'POST',
    path: '/api/admin/embeddings/purge',
    summary:
      'Delete records of tasks, dead letters, or cached embeddings; repeat while more are left',
    body: PurgeEmbeddings,
    response: v.object({ purged: v.number(), hasMore: v.boolean() }),
    handle: async ({ env, caller, body: { what }, log }) => {
      if (what !== 'cache') {
        return { purged: await env.CORE_EMBEDDING_ADMIN.purge(caller, { what }), hasMore: false };
      }
      await env.CORE_EMBEDDING_ADMIN.authorise(caller);
      const { deleted, hasMore } = await clearEmbeddingCache(env, 'all');
      log.info('embedding.cache_cleared', { deleted, hasMore });
      return { purged: deleted, hasMore };
    },
  }),
  adminRoute({
    method: 'POST',
    path: '/api/admin/embeddings/pause',
    summary: 'Stop the embedding pipeline; what is to be done waits',
    handle: ({ env, caller }) => env.CORE_EMBEDDING_ADMIN.pause(caller),
  }),
  adminRoute({
    method: 'POST',
    path: '/api/admin/embeddings/resume',
    summary: 'Let the embedding pipeline go on',
    response: Queued,
    handle: ({ env, caller }) => env.CORE_EMBEDDING_ADMIN.resume(caller),
  }),
];
