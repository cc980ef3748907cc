import { type FeedRow, feeds } from '@jobmatch/db-schema/feeds';
import type { UserScope } from '@jobmatch/shared/caller';
import { type Board, Feed } from '@jobmatch/shared/contracts/feeds';
import { asc, eq, sql } from 'drizzle-orm';
import * as v from 'valibot';
import type { Database } from '../database.ts';
import { ifRoom, ownRow } from '../owned-collection.ts';

/** The caller's feeds, oldest first: never more than one may follow. */
export async function listFeeds(db: Database, scope: UserScope): Promise<Feed[]> {
  const rows = await db
    .select()
    .from(feeds)
    .where(eq(feeds.userId, scope.userId))
    .orderBy(asc(feeds.createdAt), asc(feeds.id));
  return rows.map(toFeed);
}

export async function findFeed(db: Database, scope: UserScope, id: string): Promise<Feed | null> {
  const rows = await db
    .select()
    .from(feeds)
    .where(ownRow(feeds, scope, id))
    .limit(1);
  return rows[0] === undefined ? null : toFeed(rows[0]);
}

/** Null when the caller follows `max` boards already. Following a board twice violates its unique key. */
export async function insertFeed(
  db: Database,
  scope: UserScope,
  { id, boardType, token }: Board & { id: string },
  max: number,
): Promise<Feed | null> {
  const row = { id, boardType, token, nextRunAt: sql`strftime('%Y-%m-%dT%H:%M:%fZ', 'now')` };
  const rows = await db
    .insert(feeds)
    .select(ifRoom(feeds, scope, row, max))
    .returning();
  return rows[0] === undefined ? null : toFeed(rows[0]);
}

export async function deleteFeed(db: Database, scope: UserScope, id: string): Promise<boolean> {
  const rows = await db
    .delete(feeds)
    .where(ownRow(feeds, scope, id))
    .returning({ id: feeds.id });
  return rows.length > 0;
}

/** Parsed, as the database does not know which board types there are; whose it is, is left out. */
const toFeed = (row: FeedRow): Feed => v.parse(Feed, row);
