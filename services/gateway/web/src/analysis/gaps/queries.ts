import type { AnswerOf } from '@jobmatch/client/answers';
import { dataOf } from '@jobmatch/client/create-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/api.ts';

export type GapAnalysis = AnswerOf<'/api/resume/gap-analysis/{id}', 'get'>;
export type Finding = GapAnalysis['identified_gaps_and_flags'][number];
export type Question = GapAnalysis['clarification_questions'][number];

const EARLIER_SHOWN = 20;

/** What was looked through before, the latest first. */
export const gapAnalyses = queryOptions({
  queryKey: ['gap-analyses', 'list'],
  queryFn: () => {
    const query = { limit: EARLIER_SHOWN };
    return dataOf(api.GET('/api/resume/gap-analyses', { params: { query } }));
  },
});

export const gapAnalysisOf = (id: string) =>
  queryOptions({
    queryKey: ['gap-analyses', 'one', id],
    queryFn: () => dataOf(api.GET('/api/resume/gap-analysis/{id}', { params: { path: { id } } })),
  });
