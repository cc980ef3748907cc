import type { AnswerOf } from '@jobmatch/client/answers';
import { dataOf } from '@jobmatch/client/create-client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../api/api.ts';
import { versionedOf } from '../api/versioned.ts';

export type Application = AnswerOf<'/api/applications/{id}', 'get'>;
export type ApplicationStatus = Application['status'];
export type Variant = Application['variants'][number];

const PAGE_SIZE = 20;

/** What a change of one application makes stale, beside itself. */
export const LISTS = ['applications', 'list'] as const;

/** Applications, newest first; of one status, or of all where it is null. */
export const applicationList = (status: ApplicationStatus | null) =>
  infiniteQueryOptions({
    queryKey: [...LISTS, status],
    queryFn: ({ pageParam }) => {
      const query = {
        limit: PAGE_SIZE,
        ...(status === null ? {} : { status }),
        ...(pageParam === '' ? {} : { cursor: pageParam }),
      };
      return dataOf(api.GET('/api/applications', { params: { query } }));
    },
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

export const applicationById = (id: string) =>
  queryOptions({
    queryKey: ['applications', id],
    queryFn: () => versionedOf(api.GET('/api/applications/{id}', { params: { path: { id } } })),
  });

/** How many units of the plan are left this month. */
export const usageLimits = queryOptions({
  queryKey: ['usage-limits'],
  queryFn: () => dataOf(api.GET('/api/billing/usage-limits')),
});
