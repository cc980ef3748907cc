import * as v from 'valibot';
import { Id } from '../ids.ts';
import { ParsedResume } from './resume-parsing.ts';

/** A file that the caller keeps; its id is also its path. */
export const KeptFile = v.union([
  v.strictObject({ fileId: Id }),
  v.strictObject({ storagePath: Id }),
]);
export type KeptFile = v.InferOutput<typeof KeptFile>;

/** LinkedIn's data export in the shape of a parsed résumé. Its text is what its tables say, a line a value. */
export const LinkedInResume = v.object({
  ...ParsedResume.entries,
  source: v.object({
    ...ParsedResume.entries.source.entries,
    format: v.literal('linkedin-zip'),
  }),
});
export type LinkedInResume = v.InferOutput<typeof LinkedInResume>;
