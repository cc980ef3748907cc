import { EXPERIENCE_LEVELS, JOB_TYPES, WORK_ARRANGEMENTS } from '@jobmatch/db-schema/jobs';
import { Id } from '@jobmatch/shared/ids';
import { Instant, text, textList } from '@jobmatch/shared/text';
import * as v from 'valibot';

/** What a search looks for; what is absent does not narrow it. */
const SearchCriteria = v.strictObject({
  query: v.optional(text(500)),
  keywords: v.optional(textList(20)),
  location: v.optional(text(300)),
  workArrangement: v.optional(v.picklist(WORK_ARRANGEMENTS)),
  experienceLevel: v.optional(v.picklist(EXPERIENCE_LEVELS)),
  jobType: v.optional(v.picklist(JOB_TYPES)),
  salaryMin: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1e9))),
  sources: v.optional(textList(20)),
  postedWithinDays: v.optional(
    v.pipe(v.number(), v.integer('Must be a whole number.'), v.minValue(1), v.maxValue(365)),
  ),
});

const fields = {
  name: text(100),
  description: v.nullable(text(500)),
  searchCriteria: SearchCriteria,
  isDefault: v.boolean(),
};

export const SearchTemplate = v.object({
  id: Id,
  ...fields,
  useCount: v.number(),
  createdAt: Instant,
  updatedAt: Instant,
});
export type SearchTemplate = v.InferOutput<typeof SearchTemplate>;

export const CreateSearchTemplate = v.strictObject({
  name: fields.name,
  description: v.optional(fields.description, null),
  searchCriteria: fields.searchCriteria,
  isDefault: v.optional(fields.isDefault, false),
});
export type CreateSearchTemplate = v.InferOutput<typeof CreateSearchTemplate>;

export const UpdateSearchTemplate = v.partial(v.strictObject(fields));
export type UpdateSearchTemplate = v.InferOutput<typeof UpdateSearchTemplate>;
