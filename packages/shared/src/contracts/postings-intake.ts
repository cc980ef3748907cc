import type { Caller } from '../caller.ts';
import type { CreateJob, ImportResult, Job } from './jobs.ts';

/** Boards that are read without a key, each by its adapter. */
export const BOARD_TYPES = [
  'greenhouse',
  'lever',
  'ashby',
  'workable',
  'smartrecruiters',
  'recruitee',
] as const;
export type BoardType = (typeof BOARD_TYPES)[number];

/** Sites that are searched through Apify. */
export const SEARCH_SITES = ['linkedin', 'indeed'] as const;
export type SearchSite = (typeof SEARCH_SITES)[number];

/** The only sources of public postings: what no adapter of ours read is somebody's own. */
export const POSTING_SOURCES = [...BOARD_TYPES, ...SEARCH_SITES] as const;

/** A posting that an adapter read, in our names. */
export type SourcedPosting = CreateJob & {
  /** What names it at its source; of a board without the board's own name. */
  sourceId: string;
};

/** One board of a type, or a site without boards. */
export type Origin = { source: BoardType; board: string } | { source: SearchSite; board: null };

export interface StoredPosting {
  id: string;
  sourceId: string;
  /** `updated` where its text, link or end changed, or it was closed and is shown again. */
  status: 'created' | 'updated' | 'unchanged';
}

/** Most postings of one call; together they are to stay below 8 MB of text. */
export const INTAKE_MAX = 1000;

/** Where adapters leave what they found. Core alone decides what a public row is. */
export interface PostingsIntakeRpc extends Rpc.WorkerEntrypointBranded {
  /**
   * Stores postings of one origin as public rows and answers them in the order given. Of a board, its
   * followers get at most `list.created` new ones on their lists, and who has just begun to follow it
   * `list.known` of the others as well.
   */
  store(
    origin: Origin,
    options: {
      postings: SourcedPosting[];
      list: { created: number; known: number };
      seenAt: string;
    },
  ): Promise<StoredPosting[]>;
  /**
   * Closes the board's open postings that a complete run begun at `startedAt` did not show. Ones that
   * came while it ran stay. How many were closed.
   */
  closeMissing(
    origin: Origin,
    options: { seenSourceIds: string[]; startedAt: string },
  ): Promise<number>;
  /** Takes note that a board still shows what it did: it said that it has not changed. */
  sightAll(origin: Origin, options: { seenAt: string }): Promise<void>;
  /** Names of the board's open postings, for boards whose lists carry no text. */
  openSourceIds(origin: Origin): Promise<string[]>;
  /** Puts postings that a search found on the caller's list and answers them, in the order given. */
  listFound(caller: Caller, options: { jobIds: string[] }): Promise<Job[]>;
  /** Stores schema.org JobPostings, or postings in our names, as the caller's own. At most 500. */
  importOwn(caller: Caller, options: { postings: unknown[] }): Promise<ImportResult>;
}
