import * as v from 'valibot';
import type { Caller } from '../caller.ts';
import { queryInteger } from '../text.ts';
import type { ProfileForEmbedding } from './embeddings.ts';
import { Job } from './jobs.ts';

export const Recommended = v.object({
  limit: queryInteger(1, 50, 20),
});

export const RecommendedAnswer = v.object({
  /**
   * Best first. The score is 0–1: cosine similarity to the profile, of a source `keyword` how well
   * its words are met beside the posting that meets them best.
   */
  recommended: v.array(v.object({ job: Job, score: v.number() })),
  /** `keyword` while vectors are not to be had. */
  source: v.picklist(['semantic', 'keyword']),
  degraded: v.array(v.picklist(['semantic'])),
  /** Why there can be no recommendations: the profile says nothing to go by. */
  reason: v.nullable(v.picklist(['profile_empty'])),
});
export type RecommendedAnswer = v.InferOutput<typeof RecommendedAnswer>;

export interface RecommendationInputs {
  profile: ProfileForEmbedding;
  /** The only arrangements that the preferences admit, beside postings that state none; null: any. */
  arrangements: Exclude<Job['workArrangement'], 'unknown'>[] | null;
  /** The stored vector of the profile: float32, little-endian. */
  stored: { model: string; textHash: string; vector: ArrayBuffer } | null;
  /** The latest postings the caller liked, and disliked, newest first: at most 20 of each. */
  liked: string[];
  disliked: string[];
}

export interface RecommendationsRpc extends Rpc.WorkerEntrypointBranded {
  inputs(caller: Caller): Promise<RecommendationInputs>;
  /**
   * The first `limit` of the postings that the caller may see, has done nothing with yet, that are
   * open and that their preferences admit, in the order of `ids`. At most 100 ids.
   */
  candidates(caller: Caller, options: { ids: string[]; limit: number }): Promise<Job[]>;
  /** Keeps the profile's vector. */
  storeVector(
    caller: Caller,
    options: { model: string; textHash: string; vector: ArrayBuffer },
  ): Promise<void>;
}
