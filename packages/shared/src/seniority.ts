/** 1 entry, 2 mid, 3 senior, 4 lead, 5 executive. */
export type SeniorityRank = 1 | 2 | 3 | 4 | 5;

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

/** What the product calls each rank. */
export const SENIORITY_LABELS = {
  1: 'entry',
  2: 'mid',
  3: 'senior',
  4: 'lead',
  5: 'executive',
} as const satisfies Record<SeniorityRank, string>;

/** The rank a job title states, or null when it states none. */
export function seniorityInTitle(title: string): SeniorityRank | null {
  return RULES.find(([, pattern]) => pattern.test(title))?.[0] ?? null;
}
