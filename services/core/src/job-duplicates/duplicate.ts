import { CONFIDENCE_LEVELS, DETECTION_METHODS } from '@jobmatch/db-schema/job-judgements';
import { Job } from '@jobmatch/shared/contracts/jobs';
import { Id } from '@jobmatch/shared/ids';
import { Instant } from '@jobmatch/shared/text';
import * as v from 'valibot';

/** Whole percent; null until the two have been compared. */
const Percent = v.nullable(v.number());

/** A posting that says the same as the one asked for. */
export const Duplicate = v.object({
  job: Job,
  /** Which of the two stands for both: the one asked for when false. */
  isCanonical: v.boolean(),
  overallSimilarity: Percent,
  titleSimilarity: Percent,
  companySimilarity: Percent,
  locationSimilarity: Percent,
  descriptionSimilarity: Percent,
  matchedFields: v.array(v.string()),
  detectionMethod: v.picklist(DETECTION_METHODS),
  confidenceLevel: v.picklist(CONFIDENCE_LEVELS),
  isConfirmed: v.boolean(),
  mergedAt: v.nullable(Instant),
});
export type Duplicate = v.InferOutput<typeof Duplicate>;

export const DedupResult = v.object({
  checked: v.number(),
  /** False when the caller has more postings than one run looks at. */
  isComplete: v.boolean(),
  /** Postings that a better one now stands for. */
  linked: v.number(),
  pairs: v.object({ high: v.number(), medium: v.number(), low: v.number() }),
});
export type DedupResult = v.InferOutput<typeof DedupResult>;

export const MergeJobs = v.pipe(
  v.strictObject({
    canonicalJobId: Id,
    duplicateJobIds: v.pipe(
      v.array(Id),
      v.minLength(1, 'Must name at least one posting.'),
      v.maxLength(50, 'Must name at most 50 postings.'),
      v.transform((ids) => [...new Set(ids)]),
    ),
  }),
  v.forward(
    v.check(
      ({ canonicalJobId, duplicateJobIds }) => !duplicateJobIds.includes(canonicalJobId),
      'Must not name canonicalJobId.',
    ),
    ['duplicateJobIds'],
  ),
);
export type MergeJobs = v.InferOutput<typeof MergeJobs>;

export const MergeResult = v.object({ job: Job, mergedJobIds: v.array(Id) });
export type MergeResult = v.InferOutput<typeof MergeResult>;
