import { SEARCH_SCHEDULES } from '@jobmatch/db-schema/searches';
import { SearchCriteria, searchOf } from '@jobmatch/shared/contracts/saved-searches';
import { Id } from '@jobmatch/shared/ids';
import { Instant, text } from '@jobmatch/shared/text';
import * as v from 'valibot';

const fields = {
  name: text(100),
  description: v.nullable(text(500)),
  searchCriteria: SearchCriteria,
  isDefault: v.boolean(),
  /** How often it is run without being asked; null: never. */
  schedule: v.nullable(v.picklist(SEARCH_SCHEDULES)),
};

export const SearchTemplate = v.object({
  id: Id,
  ...fields,
  useCount: v.number(),
  /** When its schedule has it run next, and last had it run. */
  nextRunAt: v.nullable(Instant),
  lastRunAt: v.nullable(Instant),
  createdAt: Instant,
  updatedAt: Instant,
});
export type SearchTemplate = v.InferOutput<typeof SearchTemplate>;

/** Whether a template's schedule has something to run. */
export const isRunnable = ({
  schedule,
  searchCriteria,
}: Pick<SearchTemplate, 'schedule' | 'searchCriteria'>): boolean =>
  schedule === null || searchOf(searchCriteria) !== null;

export const NOT_RUNNABLE =
  'A schedule needs 1 to 10 keywords, or a query of up to 200 characters, and sources that there are.';

export const CreateSearchTemplate = v.pipe(
  v.strictObject({
    name: fields.name,
    description: v.optional(fields.description, null),
    searchCriteria: fields.searchCriteria,
    isDefault: v.optional(fields.isDefault, false),
    schedule: v.optional(fields.schedule, null),
  }),
  v.forward(
    v.check((template) => isRunnable(template), NOT_RUNNABLE),
    ['searchCriteria'],
  ),
);
export type CreateSearchTemplate = v.InferOutput<typeof CreateSearchTemplate>;

export const UpdateSearchTemplate = v.partial(v.strictObject(fields));
export type UpdateSearchTemplate = v.InferOutput<typeof UpdateSearchTemplate>;
