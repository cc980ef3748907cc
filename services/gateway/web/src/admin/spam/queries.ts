import type { AnswerOf } from '@jobmatch/client/answers';
import { dataOf } from '@jobmatch/client/create-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/api.ts';

/** All that a decision on a posting changes. */
export const SPAM = ['admin', 'spam'] as const;

export type Reported = AnswerOf<'/api/admin/spam-reports', 'get'>['spamReports'][number];
export type SpamStats = AnswerOf<'/api/spam-detection/stats', 'get'>;

export const reportedPage = (query: { cursor?: string }) =>
  dataOf(api.GET('/api/admin/spam-reports', { params: { query } }));

export const spamStats = queryOptions({
  queryKey: [...SPAM, 'stats'],
  queryFn: () => dataOf(api.GET('/api/spam-detection/stats')),
});
