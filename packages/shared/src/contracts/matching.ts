import * as v from 'valibot';
import type { Caller } from '../caller.ts';
import { Id } from '../ids.ts';
import { text } from '../text.ts';
import type { AnalysisInputs, PostingForAnalysis } from './analyses.ts';

/** A message on the matching queue: a user for whom new postings are to be scored. */
export const MatchingMessage = v.object({ userId: Id, traceId: text(64) });
export type MatchingMessage = v.InferOutput<typeof MatchingMessage>;

/** Postings that one run scores for one user. */
export const MATCHES_A_RUN = 20;

/** What is to be scored for a user. */
export interface MatchInputs extends Omit<AnalysisInputs, 'posting'> {
  postings: {
    posting: PostingForAnalysis;
    /** Whether the posting is the user's own, which nobody else sees. */
    isPrivate: boolean;
  }[];
}

export interface MatchScore {
  jobId: string;
  /** 0–100; null where the posting gives nothing to go on. */
  score: number | null;
}

/** Core's side of matching: what is new for a user, and telling them what of it fits. */
export interface MatchesRpc extends Rpc.WorkerEntrypointBranded {
  /**
   * What was not scored for the caller yet: new postings of their list, then of `recommended` (ids, best
   * first, at most 100), {@link MATCHES_A_RUN} at most. No spam, nothing closed, nothing they saved,
   * archived or applied for, nothing their preferences rule out. Null where there is nobody to score
   * for: the account is gone, or says of no work.
   */
  candidates(caller: Caller, options: { recommended: string[] }): Promise<MatchInputs | null>;
  /** Keeps the scores, each posting's first one, and tells the caller of those that are high enough. */
  store(caller: Caller, options: { scores: MatchScore[] }): Promise<{ matches: number }>;
}
