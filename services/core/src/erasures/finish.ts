import { userScope } from '@jobmatch/shared/caller';
import type { Log } from '@jobmatch/shared/log';
import { database } from '../database.ts';
import type { Env } from '../env.ts';
import { countRows, deleteAccount, deletePostings } from './database-rows.ts';
import { recordCounts } from './queries.ts';
import { anonymiseKeys, countNamedKeys, sessionKeys } from './session-markers.ts';
import { countObjects, deleteObjects } from './stored-objects.ts';

/**
 * Deletes what core holds of an account whose other services hold nothing any more. Each store is
 * counted before it is touched and a count once taken is kept, so a step that fails may be repeated
 * by running all of them again. The account's row goes last: until then the rest can be found.
 */
export async function finishErasure(
  env: Env,
  { id, userId }: { id: string; userId: string },
  log: Log,
  now: Date,
): Promise<void> {
  const db = database(env);
  const scope = userScope({ userId });

  await recordCounts(db, id, 'files', await countObjects(env, scope));
  await deleteObjects(env, scope);

  const keys = await sessionKeys(db, scope, now);
  await recordCounts(db, id, 'sessions', { markers: await countNamedKeys(env.SESSIONS, keys) });
  await anonymiseKeys(env, keys, now);

  await countRows(db, id, scope);
  await deletePostings(db, scope);
  await deleteAccount(db, id, scope, now.toISOString());
  log.info('erasure.finished', { erasureId: id });
}
