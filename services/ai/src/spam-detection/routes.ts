import {
  AnalyzeSpamBatch,
  SpamAnalysis,
  SpamBatch,
  SpamStats,
} from '@jobmatch/shared/contracts/spam';
import { notFound } from '@jobmatch/shared/errors';
import { route } from '../route.ts';
import { analyzeSpam } from './service.ts';

const JOB = 'Job';

export const spamDetectionRoutes = [
  route({
    method: 'POST',
    path: '/api/spam-detection/analyze/:jobId',
    summary: 'Whether a posting looks like spam, with what in it does; the same for everybody',
    response: SpamAnalysis,
    resource: JOB,
    load: async ({ env, caller, params }) => {
      const [posting] = await env.CORE_SPAM.postings(caller, { ids: [params.jobId] });
      return posting ?? null;
    },
    handle: async ({ env, caller, resource, log }) => {
      const [analysis] = await analyzeSpam(env, caller, [resource]);
      if (analysis === undefined) throw notFound(JOB);
      log.info('spam.analyzed', { jobId: analysis.jobId, status: analysis.status });
      return analysis;
    },
  }),
  route({
    method: 'POST',
    path: '/api/spam-detection/batch',
    summary: 'The same of up to 50 postings at once',
    body: AnalyzeSpamBatch,
    response: SpamBatch,
    handle: async ({ env, caller, body, log }) => {
      const ids = [...new Set(body.jobIds)];
      const results = await analyzeSpam(env, caller, await env.CORE_SPAM.postings(caller, { ids }));
      const found = new Set(results.map(({ jobId }) => jobId));
      const notFoundIds = ids.filter((id) => !found.has(id));
      log.info('spam.batch_analyzed', { found: found.size, notFound: notFoundIds.length });
      return { results, notFound: notFoundIds };
    },
  }),
  route({
    method: 'GET',
    path: '/api/spam-detection/stats',
    summary: 'How the open postings that the caller sees were judged',
    response: SpamStats,
    handle: ({ env, caller }) => env.CORE_SPAM.stats(caller),
  }),
];
