import type { AnswerOf } from '@jobmatch/client/answers';
import { dataOf } from '@jobmatch/client/create-client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../api/api.ts';
import { versionedOf } from '../api/versioned.ts';

export type Tracked = AnswerOf<'/api/tracked-applications/{id}', 'get'>;
export type TrackerStatus = Tracked['status'];

/** As many as one answer may hold: a board is only worth it whole. */
const PAGE_SIZE = 100;

/** What everything about tracked applications is kept under, figures on the overview included. */
export const TRACKED = ['tracked-applications'] as const;
export const TRACKED_LISTS = [...TRACKED, 'list'] as const;

export const trackedList = (archived: boolean) =>
  infiniteQueryOptions({
    queryKey: [...TRACKED_LISTS, archived],
    queryFn: ({ pageParam }) => {
      const query = {
        limit: PAGE_SIZE,
        archived: archived ? ('true' as const) : ('false' as const),
        ...(pageParam === '' ? {} : { cursor: pageParam }),
      };
      return dataOf(api.GET('/api/tracked-applications', { params: { query } }));
    },
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

export const trackedById = (id: string) =>
  queryOptions({
    queryKey: [...TRACKED, id],
    queryFn: () =>
      versionedOf(api.GET('/api/tracked-applications/{id}', { params: { path: { id } } })),
  });

/** What tracks an application; null where nothing among the latest does. */
export const trackedFor = (applicationId: string) =>
  queryOptions({
    queryKey: [...TRACKED, 'latest'],
    queryFn: () => {
      const query = { limit: PAGE_SIZE };
      return dataOf(api.GET('/api/tracked-applications', { params: { query } }));
    },
    select: ({ trackedApplications }) =>
      trackedApplications.find((tracked) => tracked.applicationId === applicationId) ?? null,
  });
