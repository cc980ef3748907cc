import type { AnswerOf } from '@jobmatch/client/answers';

export type CompleteProfile = AnswerOf<'/api/profile/complete', 'get'>;

export interface Part {
  label: string;
  isThere: boolean;
  /** What to open to fill it in: see use-editing.ts. */
  edit: string;
}

/** Below this many, most postings' requirements meet nothing to be compared with. */
const FEW_SKILLS = 3;

const isSaid = (text: string | null): boolean => (text ?? '') !== '';

/** The parts of a profile that scores and letters rest on, and whether they are there. */
export const partsOf = ({
  profile,
  workExperience,
  education,
  skills,
  languages,
}: CompleteProfile): Part[] => [
  { label: 'your name', isThere: isSaid(profile.firstName), edit: 'contact' },
  { label: 'a headline', isThere: isSaid(profile.currentTitle), edit: 'contact' },
  { label: 'where you are', isThere: isSaid(profile.location), edit: 'contact' },
  { label: 'a phone number', isThere: isSaid(profile.phone), edit: 'contact' },
  { label: 'a summary', isThere: isSaid(profile.professionalSummary), edit: 'summary' },
  { label: 'work experience', isThere: workExperience.length > 0, edit: 'workExperience' },
  { label: 'education', isThere: education.length > 0, edit: 'education' },
  { label: `at least ${FEW_SKILLS} skills`, isThere: skills.length >= FEW_SKILLS, edit: 'skills' },
  { label: 'a language', isThere: languages.length > 0, edit: 'languages' },
];
