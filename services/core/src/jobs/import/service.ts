import type { UserScope } from '@jobmatch/shared/caller';
import type { ImportResult } from '@jobmatch/shared/contracts/jobs';
import { newId } from '@jobmatch/shared/ids';
import { database } from '../../database.ts';
import type { Env } from '../../env.ts';
import { type Entry, type Planned, planner } from './plan.ts';
import { readPosting } from './posting.ts';
import { type StoredPosting, storeImport } from './queries.ts';

type Outcome = Omit<ImportResult['results'][number], 'index'>;

/** Stores the valid ones of the sent postings as the caller's own and says what became of each. */
export async function importJobs(
  env: Env,
  scope: UserScope,
  items: readonly unknown[],
): Promise<ImportResult> {
  const read = await Promise.all(items.map(readPosting));
  const place = planner(newId);
  const planned = read.map((item) => ('error' in item ? item : place(item)));
  const entries = [...new Set(planned.flatMap((item) => ('error' in item ? [] : [item.entry])))];
  const stored = await storeImport(database(env), scope, entries);
  const results = planned.map((item, index) => ({
    index,
    ...('error' in item ? refused(item.error) : outcomeOf(item, stored)),
  }));
  const countOf = (status: Outcome['status']) =>
    results.filter((result) => result.status === status).length;
  return {
    results,
    created: countOf('created'),
    updated: countOf('updated'),
    duplicates: countOf('duplicate'),
    invalid: countOf('invalid'),
  };
}

const refused = (error: string): Outcome => ({ id: null, status: 'invalid', error });

/**
 * What became of one posting, given what was stored before it; moves `stored` on to this version. An
 * unnamed posting never changes a row: it is new or a duplicate.
 */
function outcomeOf(
  { entry, contentHash, isRepeat }: Planned,
  stored: Map<Entry, StoredPosting>,
): Outcome {
  const before = stored.get(entry);
  const id = before?.id ?? entry.id;
  if (before === undefined) {
    stored.set(entry, { id, contentHash });
    return { id, status: 'created' };
  }
  if (isRepeat || !entry.isNamed || before.contentHash === contentHash) {
    return { id, status: 'duplicate' };
  }
  stored.set(entry, { id, contentHash });
  return { id, status: 'updated' };
}
