import type { DegreeRank, SeniorityRank } from './facts.ts';

const RULES: readonly (readonly [SeniorityRank, RegExp])[] = [
  [1, /\b(?:intern|internship|trainee|apprentice|graduate|junior|jr|entry[- ]level|student)\b/i],
  [
    5,
    /\b(?:chief (?!of\b)\w+ officer|ceo|cto|cfo|coo|vice president|vp|svp|president|director|commissioner|general manager|managing partner|founder)\b/i,
  ],
  [
    4,
    /\b(?:lead|principal|head of|supervis(?:or|ory)|branch chief|chief|foreman|team leader|staff (?:\w+ )?(?:engineer|developer|scientist|designer)|gs[- ]?1[45]|first-line supervisors)\b/i,
  ],
  [
    4,
    /\b(?:engineering|nurse|design|development|data|software|restaurant|store|office) manager\b/i,
  ],
  [3, /\b(?:senior|sr|gs[- ]?13|experienced)\b/i],
  [2, /\b(?:mid[- ]level|intermediate|mid|gs[- ]?1[12]|ii)\b/i],
];

export const SENIORITY_LABELS: Readonly<Record<SeniorityRank, string>> = {
  1: 'entry',
  2: 'mid',
  3: 'senior',
  4: 'lead',
  5: 'executive',
};

/** The rank a job title states, or null when it states none. */
export function seniorityInTitle(title: string): SeniorityRank | null {
  return RULES.find(([, pattern]) => pattern.test(title))?.[0] ?? null;
}

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
