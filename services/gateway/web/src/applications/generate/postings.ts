import { dataOf } from '@jobmatch/client/create-client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../../api/api.ts';

const PAGE_SIZE = 15;

export type PostingScope = 'mine' | 'all';

/** Postings to write for, best match first; those with the words of `search`, where there are any. */
export const postings = (scope: PostingScope, search: string) =>
  infiniteQueryOptions({
    queryKey: ['jobs', 'to-write-for', scope, search],
    queryFn: ({ pageParam }) => {
      const query = {
        scope,
        sort: 'match' as const,
        limit: PAGE_SIZE,
        ...(search === '' ? {} : { search }),
        ...(pageParam === '' ? {} : { cursor: pageParam }),
      };
      return dataOf(api.GET('/api/jobs', { params: { query } }));
    },
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

export const postingById = (id: string) =>
  queryOptions({
    queryKey: ['jobs', id, 'to-write-for'],
    queryFn: () => dataOf(api.GET('/api/jobs/{id}', { params: { path: { id } } })),
  });
