import type { UserScope } from '@jobmatch/shared/caller';
import type { Board, Feed } from '@jobmatch/shared/contracts/feeds';
import { AppError } from '@jobmatch/shared/errors';
import { newId } from '@jobmatch/shared/ids';
import { type Database, isUniqueViolation } from '../database.ts';
import { insertFeed } from './queries.ts';

/** Most boards one user follows: each is read several times a day. */
const FEEDS_MAX = 50;

/** Follows a board. CONFLICT where the caller follows it already, or as many as one may. */
export async function followBoard(db: Database, scope: UserScope, board: Board): Promise<Feed> {
  try {
    const feed = await insertFeed(db, scope, { id: newId(), ...board }, FEEDS_MAX);
    if (feed !== null) return feed;
  } catch (err) {
    if (!isUniqueViolation(err, 'feeds.owner_id, feeds.board_type, feeds.token')) throw err;
    throw new AppError('CONFLICT', 'You follow this board already.');
  }
  throw new AppError('CONFLICT', `You can follow at most ${FEEDS_MAX} boards.`, {
    limit: FEEDS_MAX,
  });
}
