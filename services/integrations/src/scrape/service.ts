import type { Caller } from '@jobmatch/shared/caller';
import type { FeedsRpc } from '@jobmatch/shared/contracts/feeds';
import {
  type Origin,
  type PostingsIntakeRpc,
  SEARCH_SITES,
} from '@jobmatch/shared/contracts/postings-intake';
import type { ScrapeSearch } from '@jobmatch/shared/contracts/scrape';
import type { SearchHistoryRpc, SearchRecord } from '@jobmatch/shared/contracts/search-history';
import type { UsageRpc } from '@jobmatch/shared/contracts/usage';
import { AppError } from '@jobmatch/shared/errors';
import { newId } from '@jobmatch/shared/ids';
import type { Log } from '@jobmatch/shared/log';
import { UPSTREAM_FAULTS, faultOf } from '../outbound/upstream-error.ts';
import { type AskEnv, askSource } from './ask-source.ts';
import type { ScrapeResult, SourceError } from './scrape.ts';
import { type Answered, storeFound } from './store-found.ts';
import type { Wishes } from './suits.ts';

export interface ScrapeEnv extends AskEnv {
  CORE_FEEDS: Pick<FeedsRpc, 'list'>;
  CORE_POSTINGS_INTAKE: Pick<PostingsIntakeRpc, 'listFound' | 'store'>;
  CORE_SEARCH_HISTORY: Pick<SearchHistoryRpc, 'record'>;
  CORE_USAGE: Pick<UsageRpc, 'giveBack' | 'take'>;
}

/** Followed boards that one search asks, those first that were followed first. */
const BOARDS_MAX = 5;

/** A search of the caller's history that stands for what is to be run now. */
export interface RecordedRun {
  searchId: string;
  wishes: Wishes;
}

/**
 * Searches the sites and the caller's boards side by side, stores what they have and puts it on the
 * caller's list. A source that fails is told in `errors`; when all do, UPSTREAM_ERROR, and the search
 * is not charged. SCRAPING_NOT_CONFIGURED where only job sites could be asked and none is set up,
 * VALIDATION_ERROR where only boards are asked for and the caller follows none of them. A search that
 * is recorded already is charged under its id: run again after it was cut off, it takes no second unit.
 */
export async function scrape(
  env: ScrapeEnv,
  caller: Caller,
  search: ScrapeSearch,
  log: Log,
  recorded?: RecordedRun,
): Promise<ScrapeResult> {
  const origins = await originsOf(env, caller, search);
  if (origins.length === 0) throw nothingToAsk(search);
  const startedAt = Date.now();
  const searchId = recorded?.searchId ?? newId();
  const charge = { kind: 'jobSearches', chargeId: searchId } as const;
  await env.CORE_USAGE.take(caller, charge);
  const record = (changes: Omit<SearchRecord, 'id'>) =>
    env.CORE_SEARCH_HISTORY.record(caller, { id: searchId, ...changes });
  const sources = [...new Set(origins.map(({ source }) => source))];
  // The criteria of one that is recorded stay as they are: it may have to be run again.
  const searchQuery = recorded === undefined ? { searchQuery: { ...search } } : {};
  await record({ status: 'running', ...searchQuery, sources });
  const errors: SourceError[] = [];
  try {
    const wanted = { ...search, ...recorded?.wishes };
    const found = await find(env, caller, { origins, search: wanted, errors, log });
    const { jobCount, newJobs, duplicates } = found;
    const status = errors.length === 0 ? 'completed' : 'partial';
    const durationMs = Date.now() - startedAt;
    const counts = { jobsFound: jobCount, newJobs, duplicatesRemoved: duplicates };
    await record({ status, ...counts, errors, durationMs });
    log.info('scrape.finished', { searchId, status, ...counts, durationMs });
    return { success: true, searchId, ...found, errors };
  } catch (err) {
    await env.CORE_USAGE.giveBack(caller, charge);
    await record({ status: 'failed', errors, durationMs: Date.now() - startedAt });
    throw err;
  }
}

function nothingToAsk({ sources }: ScrapeSearch): AppError {
  const isAskingSites = SEARCH_SITES.some((site) => sources?.includes(site) ?? true);
  if (!isAskingSites) {
    const fields = { sources: 'You follow no board of these.' };
    return new AppError('VALIDATION_ERROR', 'Some fields are not valid.', { fields });
  }
  const message = 'Searching job sites is not set up here, and you follow no such board.';
  return new AppError('SCRAPING_NOT_CONFIGURED', message);
}

/**
 * What the search asks: the sites, and boards that the caller follows. A site that was named is asked
 * without a token too, so that it is told to be missing; that alone is nothing to ask.
 */
async function originsOf(
  env: ScrapeEnv,
  caller: Caller,
  { sources }: ScrapeSearch,
): Promise<Origin[]> {
  const isAsked = (source: Origin['source']) => sources === undefined || sources.includes(source);
  const hasToken = env.APIFY_TOKEN !== undefined;
  const sites = SEARCH_SITES.filter((site) => isAsked(site) && (hasToken || sources !== undefined));
  const feeds = await env.CORE_FEEDS.list(caller);
  const boards = feeds.filter(({ boardType }) => isAsked(boardType)).slice(0, BOARDS_MAX);
  if (boards.length === 0 && !hasToken) return [];
  return [
    ...sites.map((source): Origin => ({ source, board: null })),
    ...boards.map(({ boardType, token }): Origin => ({ source: boardType, board: token })),
  ];
}

interface Asked {
  origins: readonly Origin[];
  search: ScrapeSearch & Wishes;
  /** Filled as sources fail. */
  errors: SourceError[];
  log: Log;
}

async function find(env: ScrapeEnv, caller: Caller, { origins, search, errors, log }: Asked) {
  const answered = await askAll(env, { origins, search, errors, log });
  // That there is no such board is an answer, and a mistake of whoever follows it.
  if (answered.length === 0 && !errors.some(({ code }) => code === 'not_found')) {
    throw new AppError('UPSTREAM_ERROR', 'None of the sources answered.', { errors });
  }
  const core = env.CORE_POSTINGS_INTAKE;
  const { jobIds, newJobs, duplicates } = await storeFound(core, answered);
  const jobs = await core.listFound(caller, { jobIds });
  return { jobCount: jobs.length, newJobs, duplicates, jobs, sources: countsOf(answered) };
}

async function askAll(env: ScrapeEnv, { origins, search, errors, log }: Asked) {
  const now = new Date();
  const answered: Answered[] = [];
  await Promise.all(
    origins.map(async (origin) => {
      try {
        answered.push({ origin, postings: await askSource(env, origin, search, now) });
      } catch (err) {
        const code = faultOf(err);
        const { source, board } = origin;
        log.warn('source.failed', { source, board, fault: code });
        errors.push({ source, board, code, message: `${source} ${UPSTREAM_FAULTS[code]}.` });
      }
    }),
  );
  return answered;
}

function countsOf(answered: readonly Answered[]): ScrapeResult['sources'] {
  const counts: ScrapeResult['sources'] = {};
  for (const { origin, postings } of answered) {
    counts[origin.source] = (counts[origin.source] ?? 0) + postings.length;
  }
  return counts;
}
