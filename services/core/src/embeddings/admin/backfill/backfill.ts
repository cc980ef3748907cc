import type { BackfillEmbeddings, Backfilled } from '@jobmatch/shared/contracts/embeddings';
import type { Database } from '../../../database.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { backfillPostings, backfillProfiles } from './queries.ts';

/**
 * Puts down what has no vector of the model: postings, then profiles, up to `limit` a call. Calling
 * on with each answer's cursor comes past everything once, also after an interruption.
 */
export async function backfill(
  db: Database,
  { subject, force, limit, cursor, model }: BackfillEmbeddings & { model: string },
): Promise<Backfilled> {
  const { part, after } =
    cursor === undefined
      ? { part: subject === 'profiles' ? ('profiles' as const) : ('jobs' as const), after: 0 }
      : readCursor(cursor);
  const options = { model, force, after, limit };
  if (part === 'profiles') {
    const { queued, next } = await backfillProfiles(db, options);
    return { queued, nextCursor: next && writeCursor(next) };
  }
  const { queued, next } = await backfillPostings(db, options);
  const profiles = subject === 'all' ? { part: 'profiles' as const, after: 0 } : null;
  const goOn = next ?? profiles;
  return { queued, nextCursor: goOn && writeCursor(goOn) };
}
