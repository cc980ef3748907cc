import * as v from 'valibot';
import { text, textList } from '../text.ts';
import { ExperienceLevel, JobType, WorkArrangement } from './jobs.ts';
import { ScrapeSearch } from './scrape.ts';

/** What a saved search looks for; what is absent does not narrow it. */
export const SearchCriteria = v.strictObject({
  query: v.optional(text(500)),
  keywords: v.optional(textList(20)),
  location: v.optional(text(300)),
  workArrangement: v.optional(WorkArrangement),
  experienceLevel: v.optional(ExperienceLevel),
  jobType: v.optional(JobType),
  salaryMin: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1e9))),
  sources: v.optional(textList(20)),
  postedWithinDays: v.optional(
    v.pipe(v.number(), v.integer('Must be a whole number.'), v.minValue(1), v.maxValue(365)),
  ),
});
export type SearchCriteria = v.InferOutput<typeof SearchCriteria>;

/**
 * The search of sites and boards that criteria stand for: by their keywords, else by their query. Null
 * where they name neither, too many of them, or a source that is none. What a search cannot ask for,
 * `jobType` and `postedWithinDays`, narrows what it finds.
 */
export function searchOf({
  query,
  keywords = [],
  jobType: _jobType,
  postedWithinDays: _postedWithinDays,
  ...rest
}: SearchCriteria): ScrapeSearch | null {
  const asked = { ...rest, keywords: keywords.length > 0 ? keywords : query };
  const parsed = v.safeParse(ScrapeSearch, asked);
  return parsed.success ? parsed.output : null;
}

/** A search that is to be run now, by whoever was granted it. */
export interface GrantedSearch {
  searchId: string;
  userId: string;
  criteria: SearchCriteria;
}

/** Core's side of saved searches: which are due, who runs them, what is done after them. */
export interface SavedSearchesRpc extends Rpc.WorkerEntrypointBranded {
  /**
   * Notes a run of each template that is due, once for each time it is due, and answers the runs'
   * ids, {@link SEARCHES_A_BATCH} at most. `now` is ISO 8601.
   */
  takeDue(options: { now: string }): Promise<string[]>;
  /** Runs that nobody has ended in time, to be sent again; what is too old for that has failed. */
  takeForgotten(options: { now: string }): Promise<{ searchIds: string[]; failed: number }>;
  /**
   * Grants a run to one of all who ask. Null where it is another's or over, its template was deleted,
   * or its account is gone.
   */
  begin(options: { searchId: string }): Promise<GrantedSearch | null>;
  /** What follows a run: with a `failure`, another try or a word to the user; else its matches. */
  finish(options: { searchId: string; failure: string | null }): Promise<void>;
}

/** Due searches that are taken at once. */
export const SEARCHES_A_BATCH = 10;
