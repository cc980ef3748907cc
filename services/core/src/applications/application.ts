import { APPLICATION_STATUSES } from '@jobmatch/db-schema/applications';
import {
  ApplicationResume,
  ApplicationVariants,
  CoverLetter,
} from '@jobmatch/shared/contracts/applications';
import { Id } from '@jobmatch/shared/ids';
import { Instant, text } from '@jobmatch/shared/text';
import * as v from 'valibot';
import { PageInfo, PageQuery } from '../pagination.ts';

const fields = {
  status: v.picklist(APPLICATION_STATUSES),
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
  ...fields,
  editHistory: v.array(Edit),
  ...times,
});
export type Application = v.InferOutput<typeof Application>;

/** An application in a list: without its documents. */
const ApplicationSummary = v.object({
  ...about,
  status: fields.status,
  variants: v.array(v.object({ id: v.string(), name: v.string() })),
  selectedVariantId: v.nullable(v.string()),
  ...times,
});
export type ApplicationSummary = v.InferOutput<typeof ApplicationSummary>;

export const ApplicationList = v.object({
  applications: v.array(ApplicationSummary),
  ...PageInfo,
});

export const ListApplications = v.object({ ...PageQuery, status: v.optional(fields.status) });
export type ListApplications = v.InferOutput<typeof ListApplications>;

const NEEDED_WITHOUT_JOB = 'Is needed without a jobId.';

/** What is not given of title and company comes from the posting. */
export const CreateApplication = v.pipe(
  v.strictObject({
    jobId: v.optional(v.nullable(Id), null),
    jobTitle: v.optional(v.nullable(text(300)), null),
    company: v.optional(v.nullable(text(200)), null),
    status: v.optional(fields.status, 'draft'),
    variants: v.optional(fields.variants, []),
    selectedVariantId: v.optional(fields.selectedVariantId, null),
    coverLetter: v.optional(fields.coverLetter, null),
    customResume: v.optional(fields.customResume, null),
  }),
  v.forward(
    v.check(({ jobId, jobTitle }) => jobId !== null || jobTitle !== null, NEEDED_WITHOUT_JOB),
    ['jobTitle'],
  ),
  v.forward(
    v.check(({ jobId, company }) => jobId !== null || company !== null, NEEDED_WITHOUT_JOB),
    ['company'],
  ),
);
export type CreateApplication = v.InferOutput<typeof CreateApplication>;

export const UpdateApplication = v.partial(v.strictObject(fields));
export type UpdateApplication = v.InferOutput<typeof UpdateApplication>;
