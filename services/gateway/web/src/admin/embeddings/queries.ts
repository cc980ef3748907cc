import type { AnswerOf } from '@jobmatch/client/answers';
import { dataOf } from '@jobmatch/client/create-client';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../api/api.ts';

/** All that is known of the pipeline, for what changes it. */
export const EMBEDDINGS = ['admin', 'embeddings'] as const;
const REFRESH_MS = 10_000;

export type Task = AnswerOf<'/api/admin/embeddings/queue', 'get'>['tasks'][number];
export type Letter = AnswerOf<'/api/admin/embeddings/queue', 'get'>['deadLetters'][number];

// React Query leaves off refreshing while the tab is hidden.
export const pipelineStatus = queryOptions({
  queryKey: [...EMBEDDINGS, 'status'],
  queryFn: () => dataOf(api.GET('/api/admin/embeddings/status')),
  refetchInterval: REFRESH_MS,
});

export const workers = queryOptions({
  queryKey: [...EMBEDDINGS, 'workers'],
  queryFn: () => dataOf(api.GET('/api/admin/embeddings/workers')),
  refetchInterval: REFRESH_MS,
});

/** A page of the tasks of one status, or of all, with as many dead letters. */
export const queuePage = (status: Task['status'] | null, page: number) =>
  queryOptions({
    queryKey: [...EMBEDDINGS, 'queue', status, page],
    queryFn: () => {
      const query = { page, ...(status === null ? {} : { status }) };
      return dataOf(api.GET('/api/admin/embeddings/queue', { params: { query } }));
    },
    refetchInterval: REFRESH_MS,
    placeholderData: keepPreviousData,
  });
