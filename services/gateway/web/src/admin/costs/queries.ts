import type { AnswerOf } from '@jobmatch/client/answers';
import { dataOf } from '@jobmatch/client/create-client';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../api/api.ts';

const ANALYTICS = ['admin', 'analytics'] as const;

export type CacheUse = AnswerOf<'/api/analytics/cache', 'get'>['caches'][number];
export type ModelUse = AnswerOf<'/api/analytics/models', 'get'>['models'][number];
export type WorkersAiUse = AnswerOf<'/api/analytics/workers-ai', 'get'>;
export type Savings = AnswerOf<'/api/analytics/cost-savings', 'get'>;

export const workersAi = (days: number) =>
  queryOptions({
    queryKey: [...ANALYTICS, 'workers-ai', days],
    queryFn: () => dataOf(api.GET('/api/analytics/workers-ai', { params: { query: { days } } })),
    placeholderData: keepPreviousData,
  });

export const models = (days: number) =>
  queryOptions({
    queryKey: [...ANALYTICS, 'models', days],
    queryFn: () => dataOf(api.GET('/api/analytics/models', { params: { query: { days } } })),
    placeholderData: keepPreviousData,
  });

export const caches = (days: number) =>
  queryOptions({
    queryKey: [...ANALYTICS, 'cache', days],
    queryFn: () => dataOf(api.GET('/api/analytics/cache', { params: { query: { days } } })),
    placeholderData: keepPreviousData,
  });

export const costSavings = (days: number) =>
  queryOptions({
    queryKey: [...ANALYTICS, 'cost-savings', days],
    queryFn: () => dataOf(api.GET('/api/analytics/cost-savings', { params: { query: { days } } })),
    placeholderData: keepPreviousData,
  });
