import type { AnswerOf } from '@jobmatch/client/answers';
import { dataOf } from '@jobmatch/client/create-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/api.ts';

export type Job = AnswerOf<'/api/jobs/{id}', 'get'>;

const FIRST_POLL_MS = 4_000;
const SLOWEST_POLL_MS = 30_000;
/** After these the list by title and place stays, until the page is opened again. */
const MAX_POLLS = 12;

export const jobOf = (id: string) =>
  queryOptions({
    queryKey: ['jobs', 'one', id],
    queryFn: () => dataOf(api.GET('/api/jobs/{id}', { params: { path: { id } } })),
  });

/** Asked for again, less and less often, while the real list is being computed. */
export const similarTo = (id: string) =>
  queryOptions({
    queryKey: ['jobs', 'similar', id],
    queryFn: () => dataOf(api.GET('/api/jobs/{id}/similar', { params: { path: { id } } })),
    refetchInterval: ({ state: { data, dataUpdateCount } }) =>
      data?.status === 'computing' && dataUpdateCount <= MAX_POLLS
        ? Math.min(SLOWEST_POLL_MS, FIRST_POLL_MS * 1.5 ** dataUpdateCount)
        : false,
  });

export const duplicatesOf = (id: string) =>
  queryOptions({
    queryKey: ['jobs', 'duplicates', id],
    queryFn: () => dataOf(api.GET('/api/jobs/{id}/duplicates', { params: { path: { id } } })),
  });
