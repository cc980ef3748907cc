import type { AnswerOf } from '@jobmatch/client/answers';
import { dataOf } from '@jobmatch/client/create-client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../api/api.ts';
import { present } from '../jobs/list/present.ts';

export type Template = AnswerOf<'/api/search-templates', 'get'>['templates'][number];
export type PastSearch = AnswerOf<'/api/search-history', 'get'>['searches'][number];

const TEMPLATES_MAX = 100;
const HISTORY_PAGE = 10;
/** In place of the first page's cursor. */
const START = '';

export const templates = queryOptions({
  queryKey: ['search-templates'],
  queryFn: () =>
    dataOf(api.GET('/api/search-templates', { params: { query: { limit: TEMPLATES_MAX } } })),
});

/** A saved search with the ETag that a change of it has to name. */
export const template = (id: string) =>
  queryOptions({
    queryKey: ['search-templates', id],
    queryFn: async () => {
      const call = api.GET('/api/search-templates/{id}', { params: { path: { id } } });
      const found = await dataOf(call);
      const { response } = await call;
      return { template: found, etag: response.headers.get('etag') };
    },
  });

export const searchHistory = infiniteQueryOptions({
  queryKey: ['search-history', 'list'],
  queryFn: ({ pageParam }) => {
    const cursor = present({ cursor: pageParam === START ? undefined : pageParam });
    const query = { limit: HISTORY_PAGE, ...cursor };
    return dataOf(api.GET('/api/search-history', { params: { query } }));
  },
  initialPageParam: START,
  getNextPageParam: ({ nextCursor }) => nextCursor,
});
