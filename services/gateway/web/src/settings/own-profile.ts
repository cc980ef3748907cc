import { dataOf } from '@jobmatch/client/create-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../api/api.ts';

/** The account's own card: names, and whether its address and its second factor are there. */
export const ownProfile = queryOptions({
  queryKey: ['profile', 'own'],
  queryFn: () => dataOf(api.GET('/api/profile')),
});
