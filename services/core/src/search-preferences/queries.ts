import { now } from '@jobmatch/db-schema/columns';
import { type JobPreferencesRow, jobPreferences } from '@jobmatch/db-schema/job-preferences';
import type { UserScope } from '@jobmatch/shared/caller';
import {
  type PutSearchPreferences,
  SearchPreferences,
} from '@jobmatch/shared/contracts/search-preferences';
import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import type { Database } from '../database.ts';

export async function findSearchPreferences(
  db: Database,
  scope: UserScope,
): Promise<SearchPreferences | null> {
  const rows = await db
    .select()
    .from(jobPreferences)
    .where(eq(jobPreferences.userId, scope.userId))
    .limit(1);
  return rows[0] === undefined ? null : toSearchPreferences(rows[0]);
}

/**
 * Stores the caller's preferences, new or not, in one statement. Blacklists, sources and search
 * times have routes and jobs of their own and stay as they are.
 */
export async function upsertSearchPreferences(
  db: Database,
  scope: UserScope,
  id: string,
  preferences: PutSearchPreferences,
): Promise<SearchPreferences> {
  const row = await db
    .insert(jobPreferences)
    .values({ id, userId: scope.userId, ...preferences })
    .onConflictDoUpdate({
      target: jobPreferences.userId,
      set: { ...preferences, updatedAt: now },
    })
    .returning()
    .get();
  return toSearchPreferences(row);
}

/** Whether there were any. */
export async function deleteSearchPreferences(db: Database, scope: UserScope): Promise<boolean> {
  const rows = await db
    .delete(jobPreferences)
    .where(eq(jobPreferences.userId, scope.userId))
    .returning({ id: jobPreferences.id });
  return rows.length > 0;
}

// Lists are stored as JSON text, so their members are only known to be strings until parsed.
const toSearchPreferences = (row: JobPreferencesRow): SearchPreferences =>
  v.parse(SearchPreferences, row);
