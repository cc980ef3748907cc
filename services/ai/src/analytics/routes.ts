import { AnalyticsQuery, DimensionAnalytics } from '@jobmatch/shared/contracts/analytics';
import { adminRoute } from '../route.ts';
import { CacheAnalytics, cacheAnalytics } from './caches.ts';
import { CostSavings, costSavings } from './cost-savings.ts';
import { ModelAnalytics, modelAnalytics } from './models.ts';
import { WorkersAiAnalytics, workersAiAnalytics } from './workers-ai.ts';

export const analyticsRoutes = [
  adminRoute({
    method: 'GET',
    path: '/api/analytics/workers-ai',
    summary: 'Calls, tokens, latency, errors and cost of Workers AI, in all and by day',
    query: AnalyticsQuery,
    response: WorkersAiAnalytics,
    handle: async ({ env, caller, query }) =>
      workersAiAnalytics(await env.CORE_ANALYTICS.counters(caller, query)),
  }),
  adminRoute({
    method: 'GET',
    path: '/api/analytics/cache',
    summary: 'Hit rates of the AI caches and their layers',
    query: AnalyticsQuery,
    response: CacheAnalytics,
    handle: async ({ env, caller, query }) =>
      cacheAnalytics(await env.CORE_ANALYTICS.counters(caller, query)),
  }),
  adminRoute({
    method: 'GET',
    path: '/api/analytics/models',
    summary: 'Calls, tokens, latency, errors and cost of each model',
    query: AnalyticsQuery,
    response: ModelAnalytics,
    handle: async ({ env, caller, query }) =>
      modelAnalytics(await env.CORE_ANALYTICS.counters(caller, query)),
  }),
  adminRoute({
    method: 'GET',
    path: '/api/analytics/cost-savings',
    summary: 'What analyses cost beside one model call each',
    query: AnalyticsQuery,
    response: CostSavings,
    handle: async ({ env, caller, query }) =>
      costSavings(await env.CORE_ANALYTICS.counters(caller, query)),
  }),
  adminRoute({
    method: 'GET',
    path: '/api/analytics/dimensions',
    summary: 'Which engine versions and dimensions precede saves, applications and offers',
    query: AnalyticsQuery,
    response: DimensionAnalytics,
    handle: ({ env, caller, query }) => env.CORE_ANALYTICS.dimensions(caller, query),
  }),
];
