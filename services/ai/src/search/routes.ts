import { SearchAnswer, SearchJobs } from '@jobmatch/shared/contracts/search';
import { route } from '../route.ts';
import { searchJobs } from './service.ts';

export const searchRoutes = [
  route({
    method: 'POST',
    path: '/api/jobs/search',
    summary: 'Find postings by their words, by their meaning, or by both',
    body: SearchJobs,
    response: SearchAnswer,
    errors: ['AI_UNAVAILABLE', 'UNAVAILABLE'],
    handle: ({ env, ctx, caller, body, log }) =>
      searchJobs({ env, ctx, caller, log }, body, new Date()),
  }),
];
