import * as v from 'valibot';
import { database } from '../database.ts';
import { PageInfo, PageQuery } from '../pagination.ts';
import { route } from '../route.ts';
import { countSearches, findLastSearch, listSearches } from './queries.ts';
import { SearchRun, SearchStats } from './search.ts';

const path = '/api/search-history';

export const searchHistoryRoutes = [
  route({
    method: 'GET',
    path,
    summary: 'List the searches that were run, newest first',
    query: v.object(PageQuery),
    response: v.object({ searches: v.array(SearchRun), ...PageInfo }),
    handle: async ({ env, scope, query }) => {
      const { rows, info } = await listSearches(database(env), scope, query);
      return { searches: rows, ...info };
    },
  }),
  route({
    method: 'GET',
    path: `${path}/stats`,
    summary: 'How many searches were run and what they brought',
    response: SearchStats,
    handle: ({ env, scope }) => countSearches(database(env), scope),
  }),
  route({
    method: 'GET',
    path: `${path}/last`,
    summary: 'The latest search',
    resource: 'Search',
    load: ({ env, scope }) => findLastSearch(database(env), scope),
    response: SearchRun,
    handle: ({ resource: search }) => search,
  }),
];
