import { SimilarAnswer } from '@jobmatch/shared/contracts/similar-jobs';
import { route } from '../route.ts';

export const similarRoutes = [
  route({
    method: 'GET',
    path: '/api/jobs/:id/similar',
    summary: 'Postings like this one; while they are being computed, those of its title or field',
    response: SimilarAnswer,
    resource: 'Job',
    load: ({ env, caller, params }) => env.CORE_SIMILAR_JOBS.list(caller, { jobId: params.id }),
    handle: ({ resource }) => resource,
  }),
];
