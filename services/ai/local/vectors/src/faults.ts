import * as v from 'valibot';

const Fault = v.optional(v.nullable(v.picklist(['throw', 'hang'])), null);

/** What a test asks to go wrong. */
export const Faults = v.strictObject({
  /** Of `query` and `queryById`. */
  query: Fault,
  /** Of `upsert` and `insert`; nothing is stored then. */
  upsert: Fault,
  /** Instead of the variable MUTATION_DELAY_MS. */
  mutationDelayMs: v.optional(v.nullable(v.pipe(v.number(), v.minValue(0))), null),
});
export type Faults = v.InferOutput<typeof Faults>;
