import type { SavedSearchesRpc } from '@jobmatch/shared/contracts/saved-searches';
import { searchOf } from '@jobmatch/shared/contracts/saved-searches';
import { AppError, isAppError } from '@jobmatch/shared/errors';
import type { Log } from '@jobmatch/shared/log';
import { type ScrapeEnv, scrape } from '../scrape/service.ts';

interface RunEnv extends ScrapeEnv {
  CORE_SAVED_SEARCHES: Pick<SavedSearchesRpc, 'begin' | 'finish'>;
}

interface Run {
  searchId: string;
  traceId: string;
}

/**
 * Runs a saved search as its owner would by hand, if core grants it. A search that fails is an outcome
 * that core is told of; this throws only where core cannot be reached.
 */
export async function runSavedSearch(
  env: RunEnv,
  { searchId, traceId }: Run,
  log: Log,
): Promise<void> {
  const granted = await env.CORE_SAVED_SEARCHES.begin({ searchId });
  if (granted === null) {
    log.info('saved_search.refused', { searchId, traceId });
    return;
  }
  const { userId, criteria } = granted;
  const caller = { userId, role: 'user', sessionId: '', requestId: traceId } as const;
  const { jobType, postedWithinDays } = criteria;
  let failure: string | null = null;
  try {
    const search = searchOf(criteria);
    if (search === null) throw new AppError('VALIDATION_ERROR', 'It names nothing to search by.');
    await scrape(env, caller, search, log, { searchId, wishes: { jobType, postedWithinDays } });
  } catch (err) {
    failure = isAppError(err) ? err.code : 'INTERNAL_ERROR';
    const error = err instanceof Error ? err.name : typeof err;
    log.warn('saved_search.failed', { searchId, traceId, failure, error });
  }
  await env.CORE_SAVED_SEARCHES.finish({ searchId, failure });
}
