import type { Said } from './claim.ts';
import type { ProfileRecord } from './profile-record.ts';
import { names } from './words.ts';

/** Indexes of the jobs a sentence stands under or whose employer it names; empty where there is none. */
export function mentionedJobs({ text, job }: Said, { jobs }: ProfileRecord): number[] {
  if (job !== null) return [job];
  return jobs.flatMap((record, index) =>
    record.names.some((name) => names(text, name)) ? [index] : [],
  );
}
