import { SEARCH_STATUSES } from '@jobmatch/db-schema/searches';
import { Id } from '@jobmatch/shared/ids';
import { Instant } from '@jobmatch/shared/text';
import * as v from 'valibot';

const SearchStatus = v.picklist(SEARCH_STATUSES);

/** A search for postings that was run, by hand or on a schedule, and what it brought. */
export const SearchRun = v.object({
  id: Id,
  searchQuery: v.nullable(v.record(v.string(), v.unknown())),
  sources: v.array(v.string()),
  jobsFound: v.number(),
  newJobs: v.number(),
  duplicatesRemoved: v.number(),
  status: SearchStatus,
  isAutomated: v.boolean(),
  templateId: v.nullable(Id),
  errors: v.array(v.unknown()),
  durationMs: v.nullable(v.number()),
  createdAt: Instant,
  updatedAt: Instant,
});
export type SearchRun = v.InferOutput<typeof SearchRun>;

export const SearchStats = v.object({
  total: v.number(),
  byStatus: v.object(v.entriesFromList(SEARCH_STATUSES, v.number())),
  jobsFound: v.number(),
  newJobs: v.number(),
  lastSearchAt: v.nullable(Instant),
});
export type SearchStats = v.InferOutput<typeof SearchStats>;
