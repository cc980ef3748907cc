import { jobs, titleKey } from '@jobmatch/db-schema/jobs';
import type { ListJobs } from '@jobmatch/shared/contracts/jobs';
import { AppError } from '@jobmatch/shared/errors';
import { type SQL, sql } from 'drizzle-orm';
import type { Position } from '../../pagination.ts';

/** What a list is put in order of: `rank`, then `key`, then the id, all in one direction. */
export interface Order {
  /**
   * A column of user_jobs that comes before the key. Few postings have one, and those that do are
   * found by the user's own rows, so the others need not be sorted by it.
   */
  rank: SQL | null;
  key: SQL;
  direction: SQL;
  beyond: SQL;
}

const createdAt = sql`jobs.created_at`;
const descending = { direction: sql`desc`, beyond: sql`<` };
const ascending = { direction: sql`asc`, beyond: sql`>` };

export const ORDERS: Record<ListJobs['sort'], Order> = {
  newest: { rank: null, key: createdAt, ...descending },
  oldest: { rank: null, key: createdAt, ...ascending },
  title: { rank: null, key: titleKey(jobs.title), ...ascending },
  match: { rank: sql`user_jobs.match_score`, key: createdAt, ...descending },
  saved: { rank: sql`user_jobs.saved_at`, key: createdAt, ...descending },
};

const SEPARATOR = '/';

/** Where a page of a list ended. */
export interface Bound {
  /** Null: among the postings without a rank, or in a list that has none. */
  rank: string | number | null;
  key: string | number;
  id: string;
}

/** The sort key of a cursor: of a ranked list, the rank and the key. */
export const cursorKey = (
  order: Order,
  { rank, key }: { rank: string | number | null; key: string },
): string => (order.rank === null ? key : `${rank ?? ''}${SEPARATOR}${key}`);

/** Reads a cursor back; one of another sort is a VALIDATION_ERROR. */
export function boundOf(sort: ListJobs['sort'], cursor: Position | undefined): Bound | null {
  if (cursor === undefined) return null;
  const [sent, id] = cursor;
  const text = String(sent);
  if (ORDERS[sort].rank === null) {
    // An instant of a ranked list would silently give another page than the one meant.
    if (sort !== 'title' && text.includes(SEPARATOR)) throw foreignCursor();
    return { rank: null, key: sent, id };
  }
  const at = text.indexOf(SEPARATOR);
  if (at === -1) throw foreignCursor();
  const rank = text.slice(0, at);
  const key = text.slice(at + 1);
  if (rank === '') return { rank: null, key, id };
  if (sort === 'saved') return { rank, key, id };
  if (!/^\d{1,3}$/.test(rank)) throw foreignCursor();
  return { rank: Number(rank), key, id };
}

const foreignCursor = (): AppError =>
  new AppError('VALIDATION_ERROR', 'Some fields are not valid.', {
    fields: { cursor: 'Must be a cursor of this list.' },
  });
