import { Id } from '@jobmatch/shared/ids';
import { Instant, text } from '@jobmatch/shared/text';
import * as v from 'valibot';

const fields = {
  language: text(100),
  /** In the candidate's own words: JSON Resume and LinkedIn name levels differently. */
  fluency: v.nullable(text(100)),
};

/** A language the candidate speaks. */
export const Language = v.object({ id: Id, ...fields, createdAt: Instant, updatedAt: Instant });
export type Language = v.InferOutput<typeof Language>;

export const CreateLanguage = v.strictObject({
  language: fields.language,
  fluency: v.optional(fields.fluency, null),
});
export type CreateLanguage = v.InferOutput<typeof CreateLanguage>;
export const UpdateLanguage = v.partial(v.strictObject(fields));
export type UpdateLanguage = v.InferOutput<typeof UpdateLanguage>;
