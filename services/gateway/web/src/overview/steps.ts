import type { AnswerOf } from '@jobmatch/client/answers';

type Profile = AnswerOf<'/api/profile/complete', 'get'>;

export interface Step {
  title: string;
  /** What it is good for. */
  reason: string;
  /** Where it is done; null for the one that is done in place. */
  href: string | null;
}

/** Below this many skills, most postings' requirements meet nothing to be compared with. */
const FEW_SKILLS = 3;

/** What a profile lacks that the analysis, the search or the letters rest on, most wanted first. */
export function stepsOf({
  profile,
  workExperience,
  education,
  skills,
  searchPreferences,
}: Profile): Step[] {
  const steps: (Step & { isDone: boolean })[] = [
    {
      title: 'Confirm your e-mail address',
      reason: 'Until then we can send nothing in your name.',
      href: null,
      isDone: profile.emailVerified,
    },
    {
      title: 'Bring in your résumé',
      reason: 'Scores and letters rest on your experience and education alone.',
      href: '/resume',
      isDone: workExperience.length > 0 && education.length > 0,
    },
    {
      title: 'Name your skills',
      reason: 'They are compared with what each posting asks for.',
      href: '/profile',
      isDone: skills.length >= FEW_SKILLS,
    },
    {
      title: 'Write a summary of yourself',
      reason: 'Letters begin with it.',
      href: '/profile',
      isDone: (profile.professionalSummary ?? '') !== '',
    },
    {
      title: 'Say what you are looking for',
      reason: 'Place, pay and working hours count in every score.',
      href: '/preferences',
      isDone: searchPreferences !== null,
    },
  ];
  return steps.filter(({ isDone }) => !isDone);
}
