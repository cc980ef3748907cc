import { ApiError } from '@jobmatch/client/api-error';
import { dataOf } from '@jobmatch/client/create-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/api.ts';

export const HEALTH = ['admin', 'health'] as const;
const REFRESH_MS = 30_000;

export const health = queryOptions({
  queryKey: [...HEALTH, 'state'],
  queryFn: () => dataOf(api.GET('/api/admin/health')),
  refetchInterval: REFRESH_MS,
});

export const readiness = queryOptions({
  queryKey: [...HEALTH, 'ready'],
  queryFn: async () => {
    try {
      return checksOf((await dataOf(api.GET('/ready'))).checks);
    } catch (err) {
      // Not being ready is an answer; it names what does not work.
      if (err instanceof ApiError && err.code === 'UNAVAILABLE') {
        const checks = checksOf(err.details['checks']);
        if (checks.length > 0) return checks;
      }
      throw err;
    }
  },
  refetchInterval: REFRESH_MS,
});

const checksOf = (checks: unknown): { name: string; isOk: boolean }[] =>
  typeof checks === 'object' && checks !== null
    ? Object.entries(checks).map(([name, result]) => ({ name, isOk: result === 'ok' }))
    : [];
