import { Id } from '@jobmatch/shared/ids';
import { Instant, text } from '@jobmatch/shared/text';
import * as v from 'valibot';

const NarrativeText = text(10_000);

/** The candidate's own story of one work experience. */
export const Narrative = v.object({
  id: Id,
  workExperienceId: Id,
  narrative: NarrativeText,
  createdAt: Instant,
  updatedAt: Instant,
});
export type Narrative = v.InferOutput<typeof Narrative>;

export const PutNarrative = v.strictObject({ narrative: NarrativeText });
