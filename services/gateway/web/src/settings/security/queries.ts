import { dataOf } from '@jobmatch/client/create-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { usePaged } from '../../ui/use-paged.ts';

const PAGE_SIZE = 10;

/** Where the account is signed in. */
export const useSessions = () =>
  usePaged(['sessions'], (page) =>
    dataOf(api.GET('/api/auth/sessions', { params: { query: { limit: PAGE_SIZE, ...page } } })),
  );

/** The account's personal access tokens. */
export const useTokens = () =>
  usePaged(['api-tokens'], (page) =>
    dataOf(api.GET('/api/auth/tokens', { params: { query: { limit: PAGE_SIZE, ...page } } })),
  );

/** What happened to the account. */
export const useSecurityEvents = () =>
  usePaged(['security-events', 'list'], (page) =>
    dataOf(
      api.GET('/api/auth/security-events', { params: { query: { limit: PAGE_SIZE, ...page } } }),
    ),
  );

/** As many of the latest events as the API gives at once: the only trace of a link to LinkedIn. */
export const latestEvents = queryOptions({
  queryKey: ['security-events', 'latest'],
  queryFn: () =>
    dataOf(api.GET('/api/auth/security-events', { params: { query: { limit: 100 } } })),
});
