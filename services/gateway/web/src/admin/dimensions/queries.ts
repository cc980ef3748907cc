import type { AnswerOf } from '@jobmatch/client/answers';
import { dataOf } from '@jobmatch/client/create-client';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../api/api.ts';

export type Version = AnswerOf<'/api/analytics/dimensions', 'get'>['versions'][number];
export type Outcome = keyof Version['overall'];

export const dimensions = (days: number) =>
  queryOptions({
    queryKey: ['admin', 'analytics', 'dimensions', days],
    queryFn: () => dataOf(api.GET('/api/analytics/dimensions', { params: { query: { days } } })),
    placeholderData: keepPreviousData,
  });
