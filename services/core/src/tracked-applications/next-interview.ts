import type { Interview } from './details.ts';

/** When the earliest interview begins that is still to come at `at` and has no outcome. */
export const nextInterviewAt = (interviews: readonly Interview[], at: Date): string | null =>
  interviews
    .filter(({ outcome, scheduledAt }) => outcome === null && scheduledAt > at.toISOString())
    .map(({ scheduledAt }) => scheduledAt)
    .toSorted()[0] ?? null;
