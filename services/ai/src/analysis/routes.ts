import { AnalysisAnswer } from '@jobmatch/shared/contracts/analyses';
import * as v from 'valibot';
import { route } from '../route.ts';
import { analyzePosting } from './service.ts';

const Analyze = v.optional(v.strictObject({ refresh: v.optional(v.boolean(), false) }), {});

export const analysisRoutes = [
  route({
    method: 'POST',
    path: '/api/jobs/:id/analyze',
    summary: 'How well a posting fits the caller, in ten dimensions',
    body: Analyze,
    response: AnalysisAnswer,
    resource: 'Job',
    load: ({ env, caller, params }) => env.CORE_ANALYSES.inputs(caller, { jobId: params.id }),
    handle: ({ env, ctx, caller, params, body, resource, log }) =>
      analyzePosting(
        { env, ctx, caller, log },
        { jobId: params.id, inputs: resource, refresh: body.refresh, now: new Date() },
      ),
  }),
];
