import type { AnswerOf } from '@jobmatch/client/answers';
import { dataOf } from '@jobmatch/client/create-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../api/api.ts';

export type Preferences = AnswerOf<'/api/search-preferences', 'get'>;

/**
 * What is looked for; null until something was saved. Read with the profile, since a route of its own
 * answers that with a 404, which a browser reports as a fault.
 */
export const searchPreferences = queryOptions({
  queryKey: ['search-preferences', 'all'],
  queryFn: async (): Promise<Preferences | null> =>
    (await dataOf(api.GET('/api/profile/complete'))).searchPreferences,
});

export const blacklist = queryOptions({
  queryKey: ['search-preferences', 'blacklist'],
  queryFn: () => dataOf(api.GET('/api/search-preferences/blacklist')),
});

export const enabledSources = queryOptions({
  queryKey: ['search-preferences', 'sources'],
  queryFn: () => dataOf(api.GET('/api/search-preferences/sources')),
});
