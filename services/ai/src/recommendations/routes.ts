import { Recommended, RecommendedAnswer } from '@jobmatch/shared/contracts/recommendations';
import { route } from '../route.ts';
import { recommend } from './service.ts';

export const recommendationRoutes = [
  route({
    method: 'GET',
    path: '/api/jobs/recommended',
    summary:
      'Postings that fit the profile and its preferences and that the caller has not dealt with',
    query: Recommended,
    response: RecommendedAnswer,
    errors: ['UNAVAILABLE'],
    handle: ({ env, ctx, caller, log, query }) => recommend({ env, ctx, caller, log }, query.limit),
  }),
];
