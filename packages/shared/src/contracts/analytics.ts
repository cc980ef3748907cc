import * as v from 'valibot';
import type { Caller } from '../caller.ts';
import { queryInteger } from '../text.ts';

/** How far back an admin looks: days of UTC, today included. */
export const AnalyticsQuery = v.object({ days: queryInteger(1, 90, 30) });

/** What counters of models and caches add up to. */
export interface Tally {
  calls: number;
  tokensIn: number;
  tokensOut: number;
  errors: number;
  costMicroUsd: number;
}

/** One model, or one answer of a cache, over all days. */
export interface LayerTally extends Tally {
  model: string;
  layer: string;
  /** Calls by bucket of latency, as LATENCY_BOUNDS_MS divides them; empty where none was timed. */
  latencyHistogram: number[];
}

/** The calls of one model on one day. */
export interface DayTally extends Tally {
  /** YYYY-MM-DD, UTC. */
  day: string;
  model: string;
}

export interface Counters {
  /** YYYY-MM-DD: the first day counted. */
  since: string;
  layers: LayerTally[];
  /** Of the layer `model`, the earliest first. */
  days: DayTally[];
}

/** How analyses that an outcome followed differ from those that it did not follow. */
const Comparison = v.object({
  /** Analyses that the outcome followed, and those that it has not followed yet. */
  followed: v.number(),
  others: v.number(),
  /** Share of both that it followed; null without any. */
  rate: v.nullable(v.number()),
  meanScoreFollowed: v.nullable(v.number()),
  meanScoreOthers: v.nullable(v.number()),
  /** Between the two means. */
  difference: v.nullable(v.number()),
  /**
   * How many times as often the outcome follows a strong score as it follows any: above 1 the score
   * tells something. Null while it has followed none, or no score is strong.
   */
  lift: v.nullable(v.number()),
});
export type Comparison = v.InferOutput<typeof Comparison>;

const Outcomes = v.object({ save: Comparison, application: Comparison, offer: Comparison });

/** Which engine versions and dimensions precede saves, applications and offers. */
export const DimensionAnalytics = v.object({
  /** YYYY-MM-DD: the first day of the analyses. */
  since: v.string(),
  analyses: v.number(),
  /** There were more: the latest were looked at. */
  isTruncated: v.boolean(),
  versions: v.array(
    v.object({
      engineVersion: v.string(),
      analyses: v.number(),
      /** By the overall score, 0–100; 75 is strong. */
      overall: Outcomes,
      /** By the dimension's score, 1–10; 7.5 is strong. In weight order; unknown scores count nowhere. */
      dimensions: v.array(v.object({ dimension: v.string(), outcomes: Outcomes })),
    }),
  ),
});
export type DimensionAnalytics = v.InferOutput<typeof DimensionAnalytics>;

/** What an admin measures. Every method throws ADMIN_REQUIRED for anybody else. */
export interface AnalyticsRpc extends Rpc.WorkerEntrypointBranded {
  counters(caller: Caller, options: { days: number }): Promise<Counters>;
  dimensions(caller: Caller, options: { days: number }): Promise<DimensionAnalytics>;
}
