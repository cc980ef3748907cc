import { userScope } from '@jobmatch/shared/caller';
import type { Log } from '@jobmatch/shared/log';
import type { Database } from '../../database.ts';
import { deduplicate } from '../deduplicate.ts';
import { findNewOwners } from './queries.ts';

/** A day, and what a run may be late. */
const SINCE_MS = 25 * 3_600_000;
const OWNERS_A_PAGE = 100;
const MAX_PAGES = 10;

/**
 * Looks for duplicates among the postings of everybody who has new ones; one whose postings fail does
 * not hold up the others.
 */
export async function deduplicateNew(
  db: Database,
  now: Date,
  log: Log,
): Promise<{ users: number; linked: number; failed: number }> {
  const since = new Date(now.getTime() - SINCE_MS).toISOString();
  const counts = { users: 0, linked: 0, failed: 0 };
  let after = '';
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const owners = await findNewOwners(db, { since, after, max: OWNERS_A_PAGE });
    for (const userId of owners) {
      try {
        const { linked } = await deduplicate(db, userScope({ userId }), now);
        counts.users += 1;
        counts.linked += linked;
      } catch (err) {
        counts.failed += 1;
        const error = err instanceof Error ? err.name : typeof err;
        log.error('deduplication.failed', { userId, error });
      }
    }
    const last = owners.at(-1);
    if (last === undefined || owners.length < OWNERS_A_PAGE) break;
    after = last;
  }
  return counts;
}
