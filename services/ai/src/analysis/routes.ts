import {
  AnalysisAnswer,
  AnalysisHistory,
  HeldAnalysis,
  ListAnalyses,
  Verification,
} from '@jobmatch/shared/contracts/analyses';
import { notFound } from '@jobmatch/shared/errors';
import * as v from 'valibot';
import { keptExtraction } from '../facts/find-facts.ts';
import { route } from '../route.ts';
import { analyzePosting, loadSubject } from './service.ts';
import { verifyAnalysis } from './verify-analysis.ts';

const JOB = 'Job';

const Analyze = v.optional(v.strictObject({ refresh: v.optional(v.boolean(), false) }), {});

export const analysisRoutes = [
  route({
    method: 'POST',
    path: '/api/jobs/:id/analyze',
    summary: 'How well a posting fits the caller, in ten dimensions',
    body: Analyze,
    response: AnalysisAnswer,
    resource: JOB,
    load: ({ env, caller, params, headers }) =>
      loadSubject({ env, caller, headers }, params.id, new Date()),
    handle: ({ env, ctx, caller, params, body, resource, log, headers }) =>
      analyzePosting(
        { env, ctx, caller, log, headers },
        { jobId: params.id, subject: resource, refresh: body.refresh, now: new Date() },
      ),
  }),
  route({
    method: 'GET',
    path: '/api/analyses',
    summary: 'The latest analysis of each posting the caller had analysed, the latest first',
    query: ListAnalyses,
    response: AnalysisHistory,
    handle: ({ env, caller, query }) => env.CORE_ANALYSES.history(caller, query),
  }),
  route({
    method: 'POST',
    path: '/api/analyses/verify',
    summary: 'Whether an analysis is what its posting and the profile give',
    body: v.strictObject({ analysis: HeldAnalysis }),
    response: Verification,
    errors: ['NOT_FOUND'],
    handle: async ({ env, caller, body: { analysis: held } }) => {
      const inputs = await env.CORE_ANALYSES.inputs(caller, { jobId: held.jobId });
      if (inputs === null) throw notFound(JOB);
      const { posting, isPrivate } = inputs;
      const subject = { posting, ownerId: isPrivate ? caller.userId : null };
      return verifyAnalysis({ held, inputs, now: new Date() }, (model) =>
        keptExtraction(env, subject, model),
      );
    },
  }),
];
