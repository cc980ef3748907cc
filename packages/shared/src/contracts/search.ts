import * as v from 'valibot';
import type { Caller } from '../caller.ts';
import { Id } from '../ids.ts';
import { CountryCode, rewrite, text } from '../text.ts';
import { Job } from './jobs.ts';

const SearchType = v.picklist(['keyword', 'semantic', 'hybrid']);
export type SearchType = v.InferOutput<typeof SearchType>;

/** What a found posting must be. A filter on what a posting does not say leaves it out. */
export const SearchFilters = v.strictObject({
  workArrangement: v.optional(v.picklist(['remote', 'hybrid', 'on-site'])),
  /** Words that its location holds. */
  location: v.optional(text(200)),
  country: v.optional(CountryCode),
  experienceLevel: v.optional(v.picklist(['entry', 'mid', 'senior', 'lead', 'executive'])),
  jobType: v.optional(
    v.picklist(['full-time', 'part-time', 'contract', 'internship', 'temporary']),
  ),
  /** A year, in the posting's own currency; other periods are converted. */
  salaryMin: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1e9))),
  postedWithinDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650))),
  /** Lets through what does not say. */
  includeUnknown: v.optional(v.boolean(), false),
});
export type SearchFilters = v.InferOutput<typeof SearchFilters>;

/** Any text a user types is legal: a NUL is a space, a lone surrogate U+FFFD. */
const Query = v.pipe(
  v.string(),
  rewrite((value) => value.replaceAll('\0', ' ').toWellFormed()),
  v.trim(),
  v.minLength(1, 'Must not be empty.'),
  v.maxLength(500, 'Must be at most 500 characters.'),
);

export const SearchJobs = v.strictObject({
  query: Query,
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)), 20),
  cursor: v.optional(text(500)),
  searchType: v.optional(SearchType, 'hybrid'),
  filters: v.optional(SearchFilters, {}),
});
export type SearchJobs = v.InferOutput<typeof SearchJobs>;

const Score = v.nullable(v.number());

export const SearchAnswer = v.object({
  jobs: v.array(Job),
  searchType: SearchType,
  /** Postings in this answer. */
  resultCount: v.number(),
  nextCursor: v.nullable(v.string()),
  /** 0–1 each, null where the arm did not find the posting; in the order of `jobs`. */
  scores: v.array(
    v.object({
      jobId: Id,
      keywordScore: Score,
      semanticScore: Score,
      combinedScore: v.number(),
    }),
  ),
  /** Text without HTML, what was found between « and ». */
  snippets: v.record(v.string(), v.string()),
  /** Null where an arm was not asked. */
  tookMs: v.object({ total: v.number(), keyword: Score, semantic: Score }),
  /** The arms that failed: the other one answered. */
  degraded: v.array(v.picklist(['keyword', 'semantic'])),
});
export type SearchAnswer = v.InferOutput<typeof SearchAnswer>;

export interface KeywordHit {
  jobId: string;
  /** Higher is better: bm25 with its sign turned. */
  score: number;
}

/** Core's side of search: words, and postings by id. */
export interface SearchRpc extends Rpc.WorkerEntrypointBranded {
  /** The best `limit` visible postings by their words, best first. Any text is a query. */
  keyword(
    caller: Caller,
    options: { query: string; filters: SearchFilters; limit: number },
  ): Promise<KeywordHit[]>;
  /**
   * The first `limit` of the postings that the caller may see, that are open and pass the filters, in
   * the order of `ids`.
   */
  postings(
    caller: Caller,
    options: { ids: string[]; filters: SearchFilters; limit: number },
  ): Promise<Job[]>;
}
