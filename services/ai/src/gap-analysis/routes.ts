import {
  AnswerQuestion,
  GapAnalysis,
  GapAnalysisList,
  ListGapAnalyses,
  type ProfileForGaps,
} from '@jobmatch/shared/contracts/gap-analyses';
import { AppError } from '@jobmatch/shared/errors';
import * as v from 'valibot';
import { route } from '../route.ts';
import { findGaps } from './find-gaps.ts';

const resource = 'Gap analysis';

export const gapAnalysisRoutes = [
  route({
    method: 'POST',
    path: '/api/resume/analyze-gaps',
    summary: 'What the caller’s profile leaves open, with questions about it; for their eyes only',
    body: v.optional(v.strictObject({}), {}),
    status: 201,
    response: GapAnalysis,
    handle: async ({ env, caller, log }) => {
      const profile = await env.CORE_GAP_ANALYSES.profile(caller);
      requireEnough(profile);
      const findings = findGaps(profile, new Date().toISOString().slice(0, 'YYYY-MM-DD'.length));
      const analysis = await env.CORE_GAP_ANALYSES.store(caller, { findings });
      const { gap_count: gaps, red_flag_count: redFlags } = findings.resume_analysis;
      log.info('gap_analysis.created', { gapAnalysisId: analysis.id, gaps, redFlags });
      return analysis;
    },
  }),
  route({
    method: 'GET',
    path: '/api/resume/gap-analyses',
    summary: 'The caller’s gap analyses, the latest first',
    query: ListGapAnalyses,
    response: GapAnalysisList,
    handle: ({ env, caller, query }) => env.CORE_GAP_ANALYSES.list(caller, query),
  }),
  route({
    method: 'GET',
    path: '/api/resume/gap-analysis/:id',
    summary: 'A gap analysis with its questions and the answers to them',
    response: GapAnalysis,
    resource,
    load: ({ env, caller, params }) => env.CORE_GAP_ANALYSES.find(caller, { id: params.id }),
    handle: ({ resource: analysis }) => analysis,
  }),
  route({
    method: 'PATCH',
    path: '/api/resume/gap-analysis/:id/answer',
    summary: 'Answer a question of a gap analysis; a later answer replaces an earlier one',
    body: AnswerQuestion,
    response: GapAnalysis,
    resource,
    load: ({ env, caller, params }) => env.CORE_GAP_ANALYSES.find(caller, { id: params.id }),
    handle: async ({ env, caller, params, body, log }) => {
      const answered = await env.CORE_GAP_ANALYSES.answer(caller, { id: params.id, ...body });
      if (answered === null) {
        const fields = { question_id: 'Must be a question of this analysis.' };
        throw new AppError('VALIDATION_ERROR', 'Some fields are not valid.', { fields });
      }
      log.info('gap_analysis.answered', { gapAnalysisId: answered.id, status: answered.status });
      return answered;
    },
  }),
];

function requireEnough({ workExperience, education }: ProfileForGaps): void {
  if (workExperience.length + education.length > 0) return;
  const fields = { workExperience: 'A gap analysis needs at least one job or education.' };
  throw new AppError('VALIDATION_ERROR', 'Add a job or your education to your profile first.', {
    fields,
  });
}
