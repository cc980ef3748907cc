import type { GapFindings } from '@jobmatch/shared/contracts/gap-analyses';

/** One gap, one red flag and as many questions as asked for, for tests. */
export const exampleFindings = (questions = 5): GapFindings => ({
  resume_analysis: {
    overall_assessment: 'Two things.',
    gap_count: 1,
    red_flag_count: 1,
    urgency: 'HIGH',
  },
  identified_gaps_and_flags: (['GAP', 'RED_FLAG'] as const).map((type) => ({
    id: type === 'GAP' ? 'no-metrics' : 'long-gaps',
    type,
    category: type === 'GAP' ? 'no-metrics' : 'long-gaps',
    description: 'd',
    impact: 'i',
    severity: 'HIGH',
  })),
  clarification_questions: Array.from({ length: questions }, (_, i) => ({
    question_id: `q${i + 1}`,
    priority: 'HIGH',
    gap_addressed: 'no-metrics',
    question: 'Why?',
    context: 'c',
    expected_outcome: 'e',
  })),
  next_steps: { immediate_action: 'a', long_term_recommendations: ['l'] },
});
