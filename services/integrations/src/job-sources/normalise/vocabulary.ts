import { SENIORITY_LABELS, seniorityInTitle } from '@jobmatch/shared/seniority';

type JobType = 'full-time' | 'part-time' | 'contract' | 'internship' | 'temporary';
type Level = (typeof SENIORITY_LABELS)[keyof typeof SENIORITY_LABELS];

/** In order: a `Part-time contract` is part-time, a `Permanent internship` an internship. */
const JOB_TYPES: readonly (readonly [JobType, RegExp])[] = [
  ['internship', /intern(?:ship)?\b|trainee|apprentice|working student|werkstudent|praktik/i],
  ['part-time', /part[-_ ]?time|teilzeit|parttime/i],
  ['temporary', /temp(?:orary)?\b|seasonal|fixed[-_ ]term|befristet|casual/i],
  ['contract', /contract(?:or)?\b|freelance|b2b/i],
  ['full-time', /full[-_ ]?time|fulltime|vollzeit|permanent|regular|employee|\bcdi\b/i],
];

export const jobTypeNamed = (field: string | null | undefined): JobType | null =>
  JOB_TYPES.find(([, pattern]) => pattern.test(field ?? ''))?.[0] ?? null;

/** The words that sources have for levels where a title would not have them. */
const LEVELS: readonly (readonly [Level, RegExp])[] = [
  ['executive', /executive|director|vp\b|c-level/i],
  ['lead', /lead|principal|manager|head\b/i],
  ['mid', /mid|intermediate|experienced|associate|professional/i],
  ['senior', /senior|expert/i],
  ['entry', /entry|junior|intern|graduate|student|no[-_ ]experience|not[-_ ]applicable/i],
];

/** The level a field names, else the one a title states, by the rules the scoring has too. */
export function levelOf(field: string | null | undefined, title: string): Level | null {
  const both = /mid[-_ ]?senior/i.test(field ?? '');
  const named = both ? 'senior' : LEVELS.find(([, pattern]) => pattern.test(field ?? ''))?.[0];
  if (named !== undefined) return named;
  const rank = seniorityInTitle(title);
  return rank === null ? null : SENIORITY_LABELS[rank];
}

/** An instant of any source as ISO 8601 UTC; null where it is none, or no time a posting can have. */
export function instantOf(value: string | number | null | undefined): string | null {
  if (value === null || value === undefined || value === '') return null;
  const text =
    typeof value === 'string'
      ? value.trim().replace(/^([\d-]{10}) ([\d:.]+) UTC$/, '$1T$2Z')
      : value;
  if (typeof text === 'string' && !/^\d{4}-\d{2}/.test(text)) return null;
  const time = typeof text === 'number' ? text : Date.parse(text);
  const isPossible = time > Date.UTC(2000, 0) && time < Date.UTC(2100, 0);
  return isPossible ? new Date(time).toISOString() : null;
}
