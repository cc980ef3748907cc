import * as v from 'valibot';
import type { Caller } from '../caller.ts';
import { Instant } from '../text.ts';
import { Job } from './jobs.ts';

export const SimilarAnswer = v.object({
  similar: v.array(
    v.object({
      job: Job,
      /** Cosine similarity; of a fallback, how much of title, category and place agree, 0–1. */
      score: v.number(),
    }),
  ),
  source: v.picklist(['semantic', 'fallback']),
  status: v.picklist(['ready', 'computing']),
  computedAt: v.nullable(Instant),
});
export type SimilarAnswer = v.InferOutput<typeof SimilarAnswer>;

export interface SimilarJobsRpc extends Rpc.WorkerEntrypointBranded {
  /** The stored list, or one by title, category and place; null when the caller may not see the posting. */
  list(caller: Caller, options: { jobId: string }): Promise<SimilarAnswer | null>;
}
