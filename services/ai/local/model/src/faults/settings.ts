import * as v from 'valibot';

const Rate = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** How the models are to misbehave; what is left out is off. */
export const FaultSettings = v.strictObject({
  /** Share of calls that fail with 3040, which is worth a retry. */
  busyRate: v.optional(Rate, 0),
  /** Share of calls whose answer is malformed. */
  garbageRate: v.optional(Rate, 0),
  /** The same seed gives the same sequence of fates. */
  seed: v.optional(v.pipe(v.number(), v.integer()), 0),
  /** Calls with this in one of their texts fail with 5006, which no retry mends. */
  poison: v.optional(v.nullable(v.pipe(v.string(), v.minLength(1))), null),
  delayMs: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(120_000)), 0),
});
export type FaultSettings = v.InferOutput<typeof FaultSettings>;

export const NO_FAULTS: FaultSettings = v.parse(FaultSettings, {});
