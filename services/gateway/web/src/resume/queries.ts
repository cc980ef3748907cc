import { dataOf } from '@jobmatch/client/create-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../api/api.ts';

export const supportedFormats = queryOptions({
  queryKey: ['resume', 'supported-formats'],
  queryFn: () => dataOf(api.GET('/api/resume/supported-formats')),
  staleTime: Number.POSITIVE_INFINITY,
});

/** All of them: one may keep fewer than a page holds. */
export const storedResumes = queryOptions({
  queryKey: ['resumes'],
  queryFn: () => dataOf(api.GET('/api/resume', { params: { query: { limit: 100 } } })),
});
