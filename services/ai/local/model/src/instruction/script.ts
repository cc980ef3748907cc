import * as v from 'valibot';

/** What becomes of a question to an instruction model. */
export const Reply = v.picklist([
  'good',
  /** JSON as models write it when they lose the thread. */
  'broken',
  /** Good JSON that ends in the middle. */
  'truncated',
  /** Good JSON with values that are not on offer. */
  'wrong-enum',
  /** Good JSON whose every quote was made up. */
  'invented-quotes',
  /** Good JSON with one letter changed in every quote. */
  'changed-byte',
  'empty',
  /** Too many requests. */
  '429',
  /** Out of capacity. */
  '3040',
  /** Nothing for ten seconds, then a good answer. */
  'silence',
  /** The connection ends before the answer does. */
  'cut',
]);
export type Reply = v.InferOutput<typeof Reply>;

/** How instruction models reply: each as its name says, others as `reply`. */
export const Script = v.strictObject({
  reply: v.optional(Reply, 'good'),
  models: v.optional(v.record(v.string(), Reply), {}),
  delayMs: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(60_000)), 0),
});
export type Script = v.InferOutput<typeof Script>;

export const SILENCE_MS = 10_000;
