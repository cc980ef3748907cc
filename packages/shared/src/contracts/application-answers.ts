import * as v from 'valibot';
import { Id } from '../ids.ts';
import { Instant, text } from '../text.ts';
import { ApplicationResume, ApplicationVariants, CoverLetter } from './applications.ts';

export const ApplicationStatus = v.picklist([
  'draft',
  'ready',
  'submitted',
  'viewed',
  'interviewing',
  'offered',
  'accepted',
  'rejected',
  'withdrawn',
]);

/** What of an application its owner may change. */
export const applicationFields = {
  status: ApplicationStatus,
  variants: ApplicationVariants,
  selectedVariantId: v.nullable(text(100)),
  coverLetter: v.nullable(CoverLetter),
  customResume: v.nullable(ApplicationResume),
};

/** That a document was changed: what it was is told by hash and size only. */
const Edit = v.object({
  at: Instant,
  field: v.picklist(['variants', 'coverLetter', 'customResume']),
  variantId: v.nullable(v.string()),
  /** SHA-256, hexadecimal, of the document as JSON; null where there was none. */
  beforeHash: v.nullable(v.string()),
  /** UTF-8 bytes of JSON; 0 where there was or is none. */
  beforeSize: v.number(),
  afterSize: v.number(),
});
export type Edit = v.InferOutput<typeof Edit>;

const about = {
  id: Id,
  jobId: v.nullable(Id),
  jobTitle: v.string(),
  company: v.string(),
};
const times = { submittedAt: v.nullable(Instant), createdAt: Instant, updatedAt: Instant };

/** The documents written for one posting. */
export const Application = v.object({
  ...about,
  ...applicationFields,
  editHistory: v.array(Edit),
  ...times,
});
export type Application = v.InferOutput<typeof Application>;

/** An application in a list: without its documents. */
const ApplicationSummary = v.object({
  ...about,
  status: ApplicationStatus,
  variants: v.array(v.object({ id: v.string(), name: v.string() })),
  selectedVariantId: v.nullable(v.string()),
  ...times,
});
export type ApplicationSummary = v.InferOutput<typeof ApplicationSummary>;

export const ApplicationList = v.object({
  applications: v.array(ApplicationSummary),
  total: v.number(),
  page: v.number(),
  limit: v.number(),
  hasMore: v.boolean(),
  nextCursor: v.nullable(v.string()),
});
export type ApplicationList = v.InferOutput<typeof ApplicationList>;
