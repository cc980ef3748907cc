import type { DimensionScore } from './facts.ts';

/** A score on the 1–10 scale with one decimal, from a share of 0–1. */
export function scoreOfShare(share: number): number {
  return onScale(1 + 9 * share);
}

/** Rounds to one decimal and keeps within 1–10. */
export function onScale(score: number): number {
  return Math.round(Math.min(10, Math.max(1, score)) * 10) / 10;
}

/** A dimension with nothing to go on: no score, never a middling one. */
export function unknown(justification: string): DimensionScore {
  return { score: null, justification, evidence: [] };
}

/** `12 years`, `1 year`, `2.5 years`. */
export function yearsText(years: number): string {
  const rounded = Math.round(years * 10) / 10;
  return `${rounded} ${rounded === 1 ? 'year' : 'years'}`;
}

/** `a, b, c and 4 more`. */
export function listText(items: readonly string[], limit = 4): string {
  const shown = items.slice(0, limit).join(', ');
  return items.length > limit ? `${shown} and ${items.length - limit} more` : shown;
}
