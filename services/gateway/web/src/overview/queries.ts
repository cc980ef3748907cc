import { dataOf } from '@jobmatch/client/create-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../api/api.ts';

const NOTIFICATIONS_SHOWN = 4;
const JOBS_SHOWN = 6;

export const profile = queryOptions({
  queryKey: ['profile', 'complete'],
  queryFn: () => dataOf(api.GET('/api/profile/complete')),
});

export const trackerStats = queryOptions({
  queryKey: ['tracked-applications', 'stats'],
  queryFn: () => dataOf(api.GET('/api/tracked-applications/stats')),
});

/** The newest notifications that were not read. */
export const latestNotifications = queryOptions({
  queryKey: ['notifications', 'latest'],
  queryFn: () => {
    const query = { read: 'false', limit: NOTIFICATIONS_SHOWN } as const;
    return dataOf(api.GET('/api/notifications', { params: { query } }));
  },
});

export const recommendedJobs = queryOptions({
  queryKey: ['jobs', 'recommended'],
  queryFn: () =>
    dataOf(api.GET('/api/jobs/recommended', { params: { query: { limit: JOBS_SHOWN } } })),
});
