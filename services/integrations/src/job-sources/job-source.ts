import type { BoardType, SearchSite } from '@jobmatch/shared/contracts/postings-intake';
import type { Web } from '../outbound/web.ts';
import type { Pay } from './pay/pay.ts';

/** How long to wait for an upstream, and how much to take from it. */
export interface UpstreamLimits {
  /** Until its headers. */
  timeoutMs: number;
  /** Between two pieces of its body. */
  stallMs: number;
  /** For its body as a whole, not counting what we do meanwhile. */
  totalMs: number;
  maxBytes: number;
}

/** A posting in its source's words, field by field; the normaliser makes ours of it. */
export interface FoundPosting {
  /** What names it at its source. */
  sourceId: string;
  title: string;
  company: string;
  companyLogo?: string | null;
  url: string | null;
  /** Markup or plain text, joined in this order. */
  description: readonly (string | null | undefined)[];
  requirements?: string | null;
  benefits?: readonly string[];
  /** Places as written, the main one first. */
  places: readonly (string | null | undefined)[];
  /** A code or a name. */
  country?: string | null;
  /** `remote`, `Hybrid`, `On-site`, `OnSite` …; null where the source does not say. */
  arrangement?: string | null;
  remoteRegions?: readonly string[];
  /** `FullTime`, `Full-time`, `permanent`, `INTERN` … */
  employmentType?: string | null;
  /** Level of experience in the source's words; the title speaks where it has none. */
  level?: string | null;
  /** Pay as fields, or as somebody wrote it. */
  pay?: Pay | string | null;
  skills?: readonly string[];
  industry?: string | null;
  /** BCP 47. */
  language?: string | null;
  /** ISO 8601, `YYYY-MM-DD hh:mm:ss UTC`, or milliseconds since 1970. */
  postedAt?: string | number | null;
  expiresAt?: string | number | null;
}

/** One entry of a source: a posting, one to leave out, or one that could not be read. */
export type Found =
  | { kind: 'posting'; posting: FoundPosting }
  /** Still there, but its text was not asked for. */
  | { kind: 'sighting'; sourceId: string }
  /** `sourceId` is null where not even that was there. */
  | { kind: 'unreadable'; sourceId: string | null };

/** A search as a site takes it. */
export interface SiteSearch {
  keywords: readonly string[];
  location: string | null;
  experienceLevel: 'entry' | 'mid' | 'senior' | 'lead' | 'executive' | null;
  salaryMin: number | null;
  maxResults: number;
}

interface Access {
  web: Web;
  limits: UpstreamLimits;
}

/**
 * Where postings come from. What is found comes one by one, as it is read; a source that fails throws an
 * UpstreamError, at once or on the way.
 */
interface JobSource<Name extends string, Wanted> {
  readonly name: Name;
  find(wanted: Wanted, access: Access): AsyncIterable<Found>;
}

export interface BoardWanted {
  token: string;
  /** Where the boards of this type are; `{token}` stands for the board's name in a host. */
  baseUrl: string;
  /** What the board called its last state; null where everything is wanted. */
  etag: string | null;
  /** Takes note of what the board calls its state now. */
  onEtag: (etag: string) => void;
  /** Names of the postings that are stored and open. Only a board whose list has no text asks. */
  knownSourceIds(): Promise<ReadonlySet<string>>;
  /** Whether the text of a posting with this title is of use. Asked by such a board only, too. */
  isWanted(title: string): boolean;
  /** When this run began. */
  now: Date;
}

/** Thrown by a board that says it has not changed since `etag`. */
export class NotModified extends Error {
  override readonly name = 'NotModified';
}

export type BoardSource = JobSource<BoardType, BoardWanted>;

export interface SiteWanted {
  search: SiteSearch;
  /** Apify's address, the actor to run and the token to run it with. */
  apify: { baseUrl: string; actor: string; token: string; runTimeoutMs: number };
}

export type SiteSource = JobSource<SearchSite, SiteWanted>;
