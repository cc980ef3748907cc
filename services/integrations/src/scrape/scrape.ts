import { Job } from '@jobmatch/shared/contracts/jobs';
import { POSTING_SOURCES } from '@jobmatch/shared/contracts/postings-intake';
import { Id } from '@jobmatch/shared/ids';
import * as v from 'valibot';

const SourceError = v.object({
  source: v.picklist(POSTING_SOURCES),
  /** The board, where the source has boards. */
  board: v.nullable(v.string()),
  code: v.string(),
  message: v.string(),
});
export type SourceError = v.InferOutput<typeof SourceError>;

export const ScrapeResult = v.object({
  success: v.boolean(),
  searchId: Id,
  jobCount: v.number(),
  newJobs: v.number(),
  /** Found postings that we had before, or that another source showed as well. */
  duplicates: v.number(),
  jobs: v.array(Job),
  /** How many postings each source that was asked had. */
  sources: v.partial(v.object(v.entriesFromList(POSTING_SOURCES, v.number()))),
  errors: v.array(SourceError),
});
export type ScrapeResult = v.InferOutput<typeof ScrapeResult>;
