import type { PLANS } from '@jobmatch/db-schema/billing';
import type { UsageKind } from '@jobmatch/shared/contracts/usage';

export type Plan = (typeof PLANS)[number];

/** Units per calendar month. */
export const PLAN_LIMITS = {
  free: { aiGenerations: 10, jobSearches: 50, emailsSent: 20 },
  basic: { aiGenerations: 100, jobSearches: 200, emailsSent: 100 },
  premium: { aiGenerations: 1000, jobSearches: 1000, emailsSent: 500 },
} as const satisfies Record<Plan, Record<UsageKind, number>>;

/** The calendar month, in UTC, that `at` lies in; `end` is the first instant after it. */
export function monthOf(at: Date): { start: string; end: string } {
  const first = (month: number) => new Date(Date.UTC(at.getUTCFullYear(), month, 1)).toISOString();
  return { start: first(at.getUTCMonth()), end: first(at.getUTCMonth() + 1) };
}
