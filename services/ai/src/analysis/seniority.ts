import type { SeniorityRank } from '@jobmatch/shared/seniority';
import type { DegreeRank } from './facts.ts';

/** The rank of one of the product's experience levels. */
export function seniorityOfLevel(level: string): SeniorityRank | null {
  const ranks: Record<string, SeniorityRank> = {
    entry: 1,
    mid: 2,
    senior: 3,
    lead: 4,
    executive: 5,
  };
  return ranks[level] ?? null;
}

const DEGREES: readonly (readonly [DegreeRank, RegExp])[] = [
  [5, /\b(?:ph\.?\s?d|doctorate|doctoral|m\.?d\.?|juris doctor|j\.?d\.)\b/i],
  [4, /\b(?:master(?:['’]?s)?|m\.?sc|m\.?b\.?a|m\.?eng|m\.?ed)\b/i],
  [
    3,
    /\b(?:bachelor(?:['’]?s)?|b\.?sc|b\.?a\.|b\.?eng|bsn|undergraduate degree|college degree)\b|^b\.?[as]\.?\b/i,
  ],
  [2, /\bassociate(?:['’]?s)? degree\b|\bassociate of\b/i],
  [1, /\b(?:high school|ged|secondary school)\b/i],
];

/** The highest degree a text names. */
export function degreeIn(text: string): { rank: DegreeRank; quote: string; offset: number } | null {
  for (const [rank, pattern] of DEGREES) {
    const match = pattern.exec(text);
    if (match !== null) return { rank, quote: match[0], offset: match.index };
  }
  return null;
}
