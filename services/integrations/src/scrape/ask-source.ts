import type {
  Origin,
  SearchSite,
  SourcedPosting,
} from '@jobmatch/shared/contracts/postings-intake';
import type { ScrapeSearch } from '@jobmatch/shared/contracts/scrape';
import type { Env } from '../env.ts';
import type { Found } from '../job-sources/job-source.ts';
import { normalise } from '../job-sources/normalise/normalise.ts';
import { BOARDS, SITES } from '../job-sources/sources.ts';
import { UpstreamError } from '../outbound/upstream-error.ts';
import { webOf } from '../outbound/web.ts';
import { type Wishes, isAbout, suits } from './suits.ts';

export type AskEnv = Pick<
  Env,
  | 'APIFY_ACTORS'
  | 'APIFY_RUN_TIMEOUT_MS'
  | 'APIFY_TOKEN'
  | 'APIFY_URL'
  | 'BOARD_URLS'
  | 'UPSTREAM_LIMITS'
  | 'WEB'
>;

const keywordsOf = ({ keywords }: ScrapeSearch): string[] => [keywords].flat();

/** The first postings of a source that are what was asked for, at most `maxResults`. */
export async function askSource(
  env: AskEnv,
  origin: Origin,
  search: ScrapeSearch & Wishes,
  now: Date,
): Promise<SourcedPosting[]> {
  const postings = new Map<string, SourcedPosting>();
  for await (const entry of findIn(env, origin, search, now)) {
    if (entry.kind !== 'posting') continue;
    if (origin.board !== null && !isAbout(entry.posting.title, keywordsOf(search))) continue;
    const posting = normalise(entry.posting);
    if (posting === null || !suits(posting, search, now)) continue;
    postings.set(posting.sourceId, posting);
    if (postings.size >= search.maxResults) break;
  }
  return [...postings.values()];
}

function findIn(
  env: AskEnv,
  origin: Origin,
  search: ScrapeSearch,
  now: Date,
): AsyncIterable<Found> {
  const access = { web: webOf(env), limits: env.UPSTREAM_LIMITS };
  if (origin.board === null) {
    const { location, experienceLevel, salaryMin, maxResults } = search;
    const asked = {
      keywords: keywordsOf(search),
      location,
      experienceLevel,
      salaryMin,
      maxResults,
    };
    return SITES[origin.source].find({ search: asked, apify: apifyOf(env, origin.source) }, access);
  }
  const wanted = {
    ...{ token: origin.board, baseUrl: env.BOARD_URLS[origin.source], etag: null, now },
    onEtag: () => undefined,
    knownSourceIds: async () => new Set<string>(),
    isWanted: (title: string) => isAbout(title, keywordsOf(search)),
  };
  return BOARDS[origin.source].find(wanted, access);
}

function apifyOf(env: AskEnv, site: SearchSite) {
  const { APIFY_URL: baseUrl, APIFY_ACTORS: actors, APIFY_TOKEN: token } = env;
  if (token === undefined) throw new UpstreamError('not_configured');
  return { baseUrl, actor: actors[site], token, runTimeoutMs: env.APIFY_RUN_TIMEOUT_MS };
}
