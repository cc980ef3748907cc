import { dataOf } from '@jobmatch/client/create-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/api.ts';

export const notificationPreferences = queryOptions({
  queryKey: ['notification-preferences'],
  queryFn: () => dataOf(api.GET('/api/notification-preferences')),
});

export const subscription = queryOptions({
  queryKey: ['billing', 'subscription'],
  queryFn: () => dataOf(api.GET('/api/billing/subscription')),
});

/** How much of the plan is used this month. */
export const usage = queryOptions({
  queryKey: ['usage', 'metrics'],
  queryFn: () => dataOf(api.GET('/api/usage/metrics')),
});
