import type { Tally } from '@jobmatch/shared/contracts/analytics';
import * as v from 'valibot';

/** What calls came to. */
export const Usage = v.object({
  calls: v.number(),
  errors: v.number(),
  /** Share of the calls; null without any. */
  errorRate: v.nullable(v.number()),
  tokensIn: v.number(),
  tokensOut: v.number(),
  costUsd: v.number(),
});
export type Usage = v.InferOutput<typeof Usage>;

export function usageOf(tallies: readonly Tally[]): Usage {
  const sum = (pick: (tally: Tally) => number): number =>
    tallies.reduce((total, tally) => total + pick(tally), 0);
  const calls = sum((tally) => tally.calls);
  const errors = sum((tally) => tally.errors);
  return {
    calls,
    errors,
    errorRate: shareOf(errors, calls),
    tokensIn: sum((tally) => tally.tokensIn),
    tokensOut: sum((tally) => tally.tokensOut),
    costUsd: dollarsOf(sum((tally) => tally.costMicroUsd)),
  };
}

export const dollarsOf = (microUsd: number): number => microUsd / 1_000_000;

/** What one of several cost, to a billionth of a dollar; null of none. */
export const costOfEach = (costUsd: number, count: number): number | null =>
  count === 0 ? null : Math.round((costUsd * 1e9) / count) / 1e9;

/** 0–1 with four decimals; null of nothing. */
export const shareOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000;
