import { dataOf } from '@jobmatch/client/create-client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import type { Listing, Search } from './listing.ts';
import { present } from './present.ts';

const PAGE_SIZE = 20;
const RECOMMENDED_MAX = 30;
/** A search is paid for; coming back to it within this time is not. */
const SEARCH_STALE_MS = 300_000;

/** In place of the first page's cursor. */
const START = '';

export const jobSearch = (search: Search) =>
  infiniteQueryOptions({
    queryKey: ['jobs', 'search', search],
    queryFn: ({ pageParam, signal }) => {
      const body = {
        ...search,
        limit: PAGE_SIZE,
        ...present({ cursor: pageParam === START ? undefined : pageParam }),
      };
      return dataOf(api.POST('/api/jobs/search', { body, signal }));
    },
    initialPageParam: START,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    staleTime: SEARCH_STALE_MS,
    refetchOnWindowFocus: false,
  });

export const jobListing = (listing: Listing) =>
  infiniteQueryOptions({
    queryKey: ['jobs', 'list', listing],
    queryFn: ({ pageParam, signal }) => {
      const query = {
        ...listing,
        limit: PAGE_SIZE,
        ...present({ cursor: pageParam === START ? undefined : pageParam }),
      };
      return dataOf(api.GET('/api/jobs', { params: { query }, signal }));
    },
    initialPageParam: START,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

export const recommendations = queryOptions({
  queryKey: ['jobs', 'recommended', 'page'],
  queryFn: () =>
    dataOf(api.GET('/api/jobs/recommended', { params: { query: { limit: RECOMMENDED_MAX } } })),
});
