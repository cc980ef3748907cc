import { AnalysisAnswer } from '@jobmatch/shared/contracts/analyses';
import { CreateJob, Job } from '@jobmatch/shared/contracts/jobs';
import { SearchAnswer, SearchJobs } from '@jobmatch/shared/contracts/search';
import { SimilarAnswer } from '@jobmatch/shared/contracts/similar-jobs';
import { Id } from '@jobmatch/shared/ids';
import * as v from 'valibot';
import { IdempotencyKey, oneLine, tool } from './tool.ts';

export const JobId = v.pipe(Id, v.description('The id of a posting.'));

const lineOf = ({ id, title, company, location }: Job): string =>
  `${oneLine(`${title}, ${company}${location === null ? '' : `, ${location}`}`)} [${id}]`;

const READS = { readOnlyHint: true, destructiveHint: false, idempotentHint: true };

export const jobTools = [
  tool({
    name: 'search_jobs',
    title: 'Search postings',
    description:
      'Find open job postings by words, by meaning, or by both (hybrid, the default), with filters. Best first. Each result has its id for the other tools; nextCursor, if any, goes on where the results end.',
    hints: READS,
    method: 'POST',
    route: '/api/jobs/search',
    arguments: SearchJobs,
    answer: SearchAnswer,
    toRequest: (body) => ({ path: '/api/jobs/search', body }),
    toText: ({ jobs, nextCursor, degraded }) =>
      [
        `${jobs.length} postings${nextCursor === null ? '' : ', more with nextCursor'}.`,
        ...degraded.map((arm) => `The ${arm} search failed and is missing from these results.`),
        ...jobs.map((job) => `- ${lineOf(job)}`),
      ].join('\n'),
  }),
  tool({
    name: 'get_job',
    title: 'Read a posting',
    description:
      'Read one job posting in full: description, requirements, pay, skills, and whether the candidate saved or archived it.',
    hints: READS,
    method: 'GET',
    route: '/api/jobs/:id',
    arguments: v.strictObject({ jobId: JobId }),
    answer: Job,
    toRequest: ({ jobId }) => ({ path: `/api/jobs/${jobId}` }),
    toText: (job) => lineOf(job),
  }),
  tool({
    name: 'analyze_job',
    title: 'Analyse how a posting fits',
    description:
      'Score how well a posting fits the candidate, from 0 to 100, in ten weighted dimensions with quoted evidence, strengths, gaps and red flags. What is not known has no score. The analysis is kept in the candidate’s history and answered again until posting or profile change; refresh makes a new one.',
    hints: { readOnlyHint: false, destructiveHint: false, idempotentHint: true },
    method: 'POST',
    route: '/api/jobs/:id/analyze',
    arguments: v.strictObject({ jobId: JobId, refresh: v.optional(v.boolean(), false) }),
    answer: AnalysisAnswer,
    toRequest: ({ jobId, refresh }) => ({
      path: `/api/jobs/${jobId}/analyze`,
      body: { refresh },
    }),
    toText: ({ overallScore, recommendation, coverage, strengths, gaps, redFlags }) =>
      [
        overallScore === null
          ? 'Too little is known for a score.'
          : `${overallScore} of 100: ${recommendation ?? 'no recommendation'}.`,
        `${Math.round(coverage * 100)} % of the weight is known.`,
        ...strengths.map((text) => `Strength: ${oneLine(text)}`),
        ...gaps.map((text) => `Gap: ${oneLine(text)}`),
        ...redFlags.map((text) => `Red flag: ${oneLine(text)}`),
      ].join('\n'),
  }),
  tool({
    name: 'similar_jobs',
    title: 'List similar postings',
    description:
      'List postings like this one. While the list is being computed (status "computing") it is made from title, category and place.',
    hints: READS,
    method: 'GET',
    route: '/api/jobs/:id/similar',
    arguments: v.strictObject({ jobId: JobId }),
    answer: SimilarAnswer,
    toRequest: ({ jobId }) => ({ path: `/api/jobs/${jobId}/similar` }),
    toText: ({ similar, status }) =>
      [
        `${similar.length} similar postings, ${status}.`,
        ...similar.map(({ job, score }) => `- ${lineOf(job)} ${score.toFixed(2)}`),
      ].join('\n'),
  }),
  tool({
    name: 'add_job',
    title: 'Add a posting',
    description:
      'Add a job posting that the candidate found elsewhere. Only the candidate sees it. Title and company are required; the more of the description is given, the better an analysis.',
    hints: { readOnlyHint: false, destructiveHint: false, idempotentHint: false },
    method: 'POST',
    route: '/api/jobs',
    // The rule across fields, that salaryMax is not below salaryMin, is the route's to check.
    arguments: v.strictObject({ ...CreateJob.entries, idempotencyKey: IdempotencyKey }),
    answer: Job,
    toRequest: ({ idempotencyKey, ...body }) => ({ path: '/api/jobs', body, idempotencyKey }),
    toText: (job) => `Added: ${lineOf(job)}`,
  }),
];
