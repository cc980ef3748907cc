import { ApiError } from '@jobmatch/client/api-error';
import { QueryClient } from '@tanstack/react-query';

const STALE_MS = 30_000;
const MAX_RETRIES = 2;

/** Another try may help where the server could not be reached or could not cope. */
const isPassing = (err: unknown): boolean => !(err instanceof ApiError) || err.status >= 500;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: STALE_MS,
      retry: (failures, err) => failures < MAX_RETRIES && isPassing(err),
    },
    // While offline a form keeps its text and says so; nothing is sent behind its user's back.
    mutations: { networkMode: 'always' },
  },
});
