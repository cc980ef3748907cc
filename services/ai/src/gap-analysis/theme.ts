import type { ClarificationQuestion, Severity } from '@jobmatch/shared/contracts/gap-analyses';
import type { Career } from './career.ts';

export type AskedQuestion = Pick<
  ClarificationQuestion,
  'question' | 'context' | 'expected_outcome'
>;

export interface Found {
  severity: Severity;
  /** One or two sentences that name the employers, dates and skills they are about. */
  description: string;
  /** The most useful one first. */
  questions: readonly [AskedQuestion, ...AskedQuestion[]];
}

/** Something that a profile may leave open: a rule over its facts and the date. */
export interface Theme {
  /** What it does to a reader of the résumé. */
  impact: string;
  /** What to do about it in the long run. */
  advice: string;
  find: (career: Career) => Found | null;
}
