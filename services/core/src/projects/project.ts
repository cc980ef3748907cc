import { Id } from '@jobmatch/shared/ids';
import { Instant, PartialDate, WebUrl, text, textList } from '@jobmatch/shared/text';
import * as v from 'valibot';

const fields = {
  name: text(200),
  description: v.nullable(text(5000)),
  highlights: textList(50, 1000),
  keywords: textList(50),
  startDate: v.nullable(PartialDate),
  endDate: v.nullable(PartialDate),
  url: v.nullable(WebUrl),
};

export const Project = v.object({ id: Id, ...fields, createdAt: Instant, updatedAt: Instant });
export type Project = v.InferOutput<typeof Project>;

export const CreateProject = v.strictObject({
  name: fields.name,
  description: v.optional(fields.description, null),
  highlights: v.optional(fields.highlights, []),
  keywords: v.optional(fields.keywords, []),
  startDate: v.optional(fields.startDate, null),
  endDate: v.optional(fields.endDate, null),
  url: v.optional(fields.url, null),
});
export type CreateProject = v.InferOutput<typeof CreateProject>;
export const UpdateProject = v.partial(v.strictObject(fields));
export type UpdateProject = v.InferOutput<typeof UpdateProject>;
