import { applicationFields as fields } from '@jobmatch/shared/contracts/application-answers';
import { Id } from '@jobmatch/shared/ids';
import { text } from '@jobmatch/shared/text';
import * as v from 'valibot';
import { PageQuery } from '../pagination.ts';

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
