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
import type { Blacklist, EnabledSources } from './search-lists.ts';

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

const LISTS = {
  companies: jobPreferences.blacklistCompanies,
  keywords: jobPreferences.blacklistKeywords,
  enabledSources: jobPreferences.enabledSources,
};

/** What the caller never wants to see and where to look; empty where nothing was said. */
export async function findSearchLists(
  db: Database,
  scope: UserScope,
): Promise<Blacklist & EnabledSources> {
  const rows = await db
    .select(LISTS)
    .from(jobPreferences)
    .where(eq(jobPreferences.userId, scope.userId))
    .limit(1);
  return rows[0] ?? { companies: [], keywords: [], enabledSources: [] };
}

/** Stores the blacklist and leaves every other preference as it is, or at its default. */
export async function upsertBlacklist(
  db: Database,
  scope: UserScope,
  id: string,
  { companies, keywords }: Blacklist,
): Promise<Blacklist> {
  const set = { blacklistCompanies: companies, blacklistKeywords: keywords };
  const { companies: storedCompanies, keywords: storedKeywords } = LISTS;
  return db
    .insert(jobPreferences)
    .values({ id, userId: scope.userId, ...set })
    .onConflictDoUpdate({ target: jobPreferences.userId, set: { ...set, updatedAt: now } })
    .returning({ companies: storedCompanies, keywords: storedKeywords })
    .get();
}

/** Stores where to look and leaves every other preference as it is, or at its default. */
export async function upsertEnabledSources(
  db: Database,
  scope: UserScope,
  id: string,
  { enabledSources }: EnabledSources,
): Promise<EnabledSources> {
  return db
    .insert(jobPreferences)
    .values({ id, userId: scope.userId, enabledSources })
    .onConflictDoUpdate({
      target: jobPreferences.userId,
      set: { enabledSources, updatedAt: now },
    })
    .returning({ enabledSources: LISTS.enabledSources })
    .get();
}

// Lists are stored as JSON text, so their members are only known to be strings until parsed.
export const toSearchPreferences = (row: JobPreferencesRow): SearchPreferences =>
  v.parse(SearchPreferences, row);
