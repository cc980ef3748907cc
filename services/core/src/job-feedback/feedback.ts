import { FEEDBACK_TYPES } from '@jobmatch/db-schema/job-judgements';
import { Id } from '@jobmatch/shared/ids';
import { Instant, text, textList } from '@jobmatch/shared/text';
import * as v from 'valibot';

const FeedbackType = v.picklist(FEEDBACK_TYPES);
const Rating = v.pipe(
  v.number(),
  v.integer('Must be a whole number.'),
  v.minValue(1, 'Must be at least 1.'),
  v.maxValue(5, 'Must be at most 5.'),
);
/** Where in a client the feedback was given: the list, its filters, the place in it. */
const Context = v.pipe(
  v.record(text(50), v.nullable(v.union([text(500), v.number(), v.boolean()]))),
  v.maxEntries(20, 'Must have at most 20 entries.'),
);

/** What a caller says of a posting. Said again, it replaces what they said of that type before. */
export const GiveFeedback = v.strictObject({
  feedbackType: FeedbackType,
  rating: v.optional(v.nullable(Rating), null),
  reasons: v.optional(textList(20), []),
  comment: v.optional(v.nullable(text(2000)), null),
  context: v.optional(v.nullable(Context), null),
});
export type GiveFeedback = v.InferOutput<typeof GiveFeedback>;

export const JobFeedback = v.object({
  id: Id,
  jobId: Id,
  feedbackType: FeedbackType,
  rating: v.nullable(v.number()),
  reasons: v.array(v.string()),
  comment: v.nullable(v.string()),
  context: v.nullable(v.record(v.string(), v.unknown())),
  createdAt: Instant,
  updatedAt: Instant,
});
export type JobFeedback = v.InferOutput<typeof JobFeedback>;
