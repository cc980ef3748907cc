import * as v from 'valibot';
import type { Caller } from '../caller.ts';
import { Id } from '../ids.ts';
import { Instant, queryInteger, text } from '../text.ts';
import type { CandidateForAnalysis } from './analyses.ts';
import type { Skill, WorkExperience } from './profile.ts';

export const GAP_THEMES = [
  'timeline-gaps',
  'short-tenures',
  'unclear-transitions',
  'vague-titles',
  'no-metrics',
  'stale-skills',
  'unmet-education-or-certificates',
  'no-direction',
  'lateral-moves',
  'missing-company-detail',
] as const;
export type GapTheme = (typeof GAP_THEMES)[number];

export const RED_FLAG_THEMES = [
  'frequent-changes',
  'long-gaps',
  'seniority-misfit',
  'uneven-progression',
  'unused-skills',
  'no-soft-skills',
  'no-certificates',
  'unclear-status',
  'unexplained-industry-change',
  'no-recent-hands-on-work',
] as const;
export type RedFlagTheme = (typeof RED_FLAG_THEMES)[number];

const Severity = v.picklist(['HIGH', 'MEDIUM', 'LOW']);
export type Severity = v.InferOutput<typeof Severity>;

export const GapFinding = v.object({
  id: v.string(),
  type: v.picklist(['GAP', 'RED_FLAG']),
  category: v.picklist([...GAP_THEMES, ...RED_FLAG_THEMES]),
  /** Names the employers and dates it is about. */
  description: v.string(),
  impact: v.string(),
  severity: Severity,
});
export type GapFinding = v.InferOutput<typeof GapFinding>;

export const ClarificationQuestion = v.object({
  question_id: v.string(),
  priority: Severity,
  /** The id of a finding, or `general`. */
  gap_addressed: v.string(),
  question: v.string(),
  context: v.string(),
  expected_outcome: v.string(),
  /** Absent until it is answered. */
  answer: v.optional(v.string()),
});
export type ClarificationQuestion = v.InferOutput<typeof ClarificationQuestion>;

/** The one payload of the API that is not in camelCase: existing clients read these names. */
const payload = {
  resume_analysis: v.object({
    overall_assessment: v.string(),
    gap_count: v.number(),
    red_flag_count: v.number(),
    urgency: v.picklist(['CRITICAL', 'HIGH', 'MEDIUM', 'LOW']),
  }),
  identified_gaps_and_flags: v.array(GapFinding),
  clarification_questions: v.array(ClarificationQuestion),
  next_steps: v.object({
    immediate_action: v.string(),
    long_term_recommendations: v.array(v.string()),
  }),
};

/** What a profile leaves open, before it is kept. */
export const GapFindings = v.object(payload);
export type GapFindings = v.InferOutput<typeof GapFindings>;

const kept = {
  id: Id,
  status: v.picklist(['pending', 'in_progress', 'completed', 'archived']),
  questionsAnswered: v.number(),
  questionsTotal: v.number(),
  completedAt: v.nullable(Instant),
  createdAt: Instant,
  updatedAt: Instant,
};

export const GapAnalysis = v.object({ ...kept, ...payload });
export type GapAnalysis = v.InferOutput<typeof GapAnalysis>;

export const ListGapAnalyses = v.object({
  page: queryInteger(1, 1_000_000, 1),
  limit: queryInteger(1, 100, 20),
  /** Core's own: what it is, core checks. */
  cursor: v.optional(v.string()),
});
export type ListGapAnalyses = v.InferOutput<typeof ListGapAnalyses>;

/** A page of what was found and how far the answers are, the latest first. */
export const GapAnalysisList = v.object({
  gapAnalyses: v.array(v.object({ ...kept, resume_analysis: payload.resume_analysis })),
  total: v.number(),
  page: v.number(),
  limit: v.number(),
  hasMore: v.boolean(),
  nextCursor: v.nullable(v.string()),
});
export type GapAnalysisList = v.InferOutput<typeof GapAnalysisList>;

/** An answer to one question; a later one takes its place. */
export const AnswerQuestion = v.strictObject({ question_id: text(50), answer: text(5000) });
export type AnswerQuestion = v.InferOutput<typeof AnswerQuestion>;

type Work = CandidateForAnalysis['workExperience'][number] &
  Pick<WorkExperience, 'employmentType'> & {
    /** The candidate's own story of it. */
    narrative: string | null;
  };

/** What of a profile is looked through: never a name, an address, a phone number or a link. */
export interface ProfileForGaps {
  currentTitle: string | null;
  professionalSummary: string | null;
  yearsOfExperience: number | null;
  /** The latest first. */
  workExperience: Work[];
  education: (CandidateForAnalysis['education'][number] & { isCurrent: boolean })[];
  skills: Pick<Skill, 'name' | 'yearsOfExperience'>[];
  certifications: { name: string; expiresOn: string | null }[];
  projects: { name: string; text: string; startDate: string | null; endDate: string | null }[];
  desiredTitles: string[];
}

/** Core's side: the profile, and what was found and answered. All of it is the caller's own. */
export interface GapAnalysesRpc extends Rpc.WorkerEntrypointBranded {
  profile(caller: Caller): Promise<ProfileForGaps>;
  store(caller: Caller, options: { findings: GapFindings }): Promise<GapAnalysis>;
  /** VALIDATION_ERROR for a cursor that is not this list's. */
  list(caller: Caller, options: ListGapAnalyses): Promise<GapAnalysisList>;
  find(caller: Caller, options: { id: string }): Promise<GapAnalysis | null>;
  /** Null when the caller has no such analysis, or it has no such question. */
  answer(caller: Caller, options: { id: string } & AnswerQuestion): Promise<GapAnalysis | null>;
}
