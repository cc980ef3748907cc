import { Id } from '@jobmatch/shared/ids';
import { Instant, PartialDate, WebUrl, text } from '@jobmatch/shared/text';
import * as v from 'valibot';

const fields = {
  name: text(200),
  issuer: v.nullable(text(200)),
  issuedOn: v.nullable(PartialDate),
  expiresOn: v.nullable(PartialDate),
  url: v.nullable(WebUrl),
};

export const Certification = v.object({
  id: Id,
  ...fields,
  createdAt: Instant,
  updatedAt: Instant,
});
export type Certification = v.InferOutput<typeof Certification>;

export const CreateCertification = v.strictObject({
  name: fields.name,
  issuer: v.optional(fields.issuer, null),
  issuedOn: v.optional(fields.issuedOn, null),
  expiresOn: v.optional(fields.expiresOn, null),
  url: v.optional(fields.url, null),
});
export type CreateCertification = v.InferOutput<typeof CreateCertification>;
export const UpdateCertification = v.partial(v.strictObject(fields));
export type UpdateCertification = v.InferOutput<typeof UpdateCertification>;
