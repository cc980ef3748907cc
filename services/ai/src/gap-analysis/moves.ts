import type { CareerJob } from './career.ts';

export interface Move {
  before: CareerJob;
  after: CareerJob;
}

/** Each change from one employer to the next. Work beside a longer job is not a move from it. */
export function movesOf(jobs: readonly CareerJob[]): Move[] {
  return jobs.slice(1).flatMap((after, i) => {
    const before = jobs[i];
    if (before === undefined || before.isCurrent || before.to > after.to) return [];
    return isSameEmployer(before, after) ? [] : [{ before, after }];
  });
}

const isSameEmployer = (one: CareerJob, other: CareerJob): boolean =>
  one.company.trim().toLowerCase() === other.company.trim().toLowerCase();
