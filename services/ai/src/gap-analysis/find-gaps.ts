import {
  type ClarificationQuestion,
  GAP_THEMES,
  type GapFinding,
  type GapFindings,
  type ProfileForGaps,
  RED_FLAG_THEMES,
  type Severity,
} from '@jobmatch/shared/contracts/gap-analyses';
import { type Career, careerOf } from './career.ts';
import { GENERAL_QUESTIONS } from './general-questions.ts';
import { counted } from './listed.ts';
import type { AskedQuestion, Theme } from './theme.ts';
import { GAPS, RED_FLAGS } from './themes.ts';

const QUESTIONS_MIN = 5;
const QUESTIONS_MAX = 10;
const RECOMMENDATIONS_MAX = 5;
const CRITICAL_FROM = 3;
const ORDER: readonly Severity[] = ['HIGH', 'MEDIUM', 'LOW'];

interface Finding {
  shown: GapFinding;
  theme: Theme;
  questions: readonly AskedQuestion[];
}

/**
 * What a profile leaves open on a day (YYYY-MM-DD), by rules alone: the same profile on the same day
 * always gives the same. Findings are in the order of the themes, questions by how much they matter.
 */
export function findGaps(profile: ProfileForGaps, today: string): GapFindings {
  const career = careerOf(profile, today);
  const gaps = GAP_THEMES.flatMap((category) => finding('GAP', category, GAPS[category], career));
  const flags = RED_FLAG_THEMES.flatMap((category) =>
    finding('RED_FLAG', category, RED_FLAGS[category], career),
  );
  const findings = [...gaps, ...flags];
  const bySeverity = findings.toSorted((a, b) => rankOf(a) - rankOf(b));
  const questions = questionsOn(bySeverity);
  const urgency = urgencyOf(findings);
  return {
    resume_analysis: {
      overall_assessment: assessmentOf(gaps.length, flags.length, bySeverity[0]),
      gap_count: gaps.length,
      red_flag_count: flags.length,
      urgency,
    },
    identified_gaps_and_flags: findings.map(({ shown }) => shown),
    clarification_questions: questions,
    next_steps: nextStepsOn(bySeverity, questions[0]),
  };
}

const rankOf = ({ shown }: Finding): number => ORDER.indexOf(shown.severity);

function finding(
  type: GapFinding['type'],
  category: GapFinding['category'],
  theme: Theme,
  career: Career,
): Finding[] {
  const found = theme.find(career);
  if (found === null) return [];
  const { severity, description, questions } = found;
  const { impact } = theme;
  const shown = { id: category, type, category, description, impact, severity };
  return [{ shown, theme, questions }];
}

/** The first question of each finding, then the second ones, then general ones up to five. */
function questionsOn(findings: readonly Finding[]): ClarificationQuestion[] {
  const [first, more] = [0, 1].map((nth) =>
    findings.flatMap(({ shown, questions }) =>
      questions.slice(nth, nth === 0 ? 1 : undefined).map((asked) => ({
        priority: shown.severity,
        gap_addressed: shown.id,
        ...asked,
      })),
    ),
  );
  const asked = [...(first ?? []), ...(more ?? [])].slice(0, QUESTIONS_MAX);
  const general = GENERAL_QUESTIONS.slice(0, Math.max(0, QUESTIONS_MIN - asked.length)).map(
    (question) => ({ priority: 'LOW' as const, gap_addressed: 'general', ...question }),
  );
  return [...asked, ...general].map((question, i) => ({ question_id: `q${i + 1}`, ...question }));
}

function urgencyOf(findings: readonly Finding[]): GapFindings['resume_analysis']['urgency'] {
  const high = findings.filter(({ shown }) => shown.severity === 'HIGH').length;
  if (high >= CRITICAL_FROM) return 'CRITICAL';
  if (high > 0) return 'HIGH';
  return findings.some(({ shown }) => shown.severity === 'MEDIUM') ? 'MEDIUM' : 'LOW';
}

function assessmentOf(gaps: number, flags: number, first: Finding | undefined): string {
  if (first === undefined) return 'Nothing in your profile raises a question at first sight.';
  const found = `${counted(gaps, 'gap')} and ${counted(flags, 'red flag')}`;
  return `A reader of your profile would stop at ${found}. Start here: ${first.shown.description}`;
}

function nextStepsOn(
  findings: readonly Finding[],
  first: ClarificationQuestion | undefined,
): GapFindings['next_steps'] {
  const advice = findings.map(({ theme }) => theme.advice);
  return {
    immediate_action: `Answer the first question: ${first?.question ?? ''}`.trim(),
    long_term_recommendations:
      advice.length > 0
        ? advice.slice(0, RECOMMENDATIONS_MAX)
        : [
            'Look through your profile twice a year and add what is new, with a number where you can.',
          ],
  };
}
