import { apiTokens } from '@jobmatch/db-schema/identities';
import { type ErasureRow, erasures } from '@jobmatch/db-schema/operations';
import { users } from '@jobmatch/db-schema/users';
import type { UserScope } from '@jobmatch/shared/caller';
import type { ErasureReport, StoreCounts } from '@jobmatch/shared/contracts/erasures';
import { and, asc, eq, isNull, lt, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { selectedRow } from '../selected-row.ts';

// Beside the owner's own request nobody is signed in here: an erasure outlives its account.

interface NewErasure {
  id: string;
  tokenHash: string;
  /** ISO 8601, UTC. */
  now: string;
}

/** Marks the account and records the erasure: both, for one of any number of parallel calls. */
export async function beginErasure(
  db: Database,
  { userId }: UserScope,
  { id, tokenHash, now }: NewErasure,
): Promise<boolean> {
  const unmarked = and(eq(users.id, userId), isNull(users.erasingAt));
  const row = { id, tokenHash, userId, requestedAt: now, createdAt: now, updatedAt: now };
  const [begun] = await db.batch([
    db
      .insert(erasures)
      .select(sql`${selectedRow(erasures, row)} from ${users} where ${unmarked}`)
      .returning({ id: erasures.id }),
    db.update(users).set({ erasingAt: now, updatedAt: now }).where(unmarked),
  ]);
  return begun.length > 0;
}

/** Ends every personal access token of the user, and names those it ended. */
export async function revokeAllApiTokens(
  db: Database,
  { userId }: UserScope,
  now: string,
): Promise<string[]> {
  const rows = await db
    .update(apiTokens)
    .set({ revokedAt: now, updatedAt: now })
    .where(and(eq(apiTokens.userId, userId), isNull(apiTokens.revokedAt)))
    .returning({ id: apiTokens.id });
  return rows.map(({ id }) => id);
}

export async function findErasureByToken(
  db: Database,
  tokenHash: string,
): Promise<ErasureRow | null> {
  const rows = await db.select().from(erasures).where(eq(erasures.tokenHash, tokenHash)).limit(1);
  return rows[0] ?? null;
}

/** Notes what a service reports of an erasure under way; null where there is none. */
export async function recordReport(
  db: Database,
  { erasureId, userId, service, counts, done }: ErasureReport,
  now: string,
): Promise<ErasureRow | null> {
  const doneAt = service === 'ai' ? 'aiDoneAt' : 'integrationsDoneAt';
  const first = sql`coalesce(${erasures[doneAt]}, ${now})`;
  const rows = await db
    .update(erasures)
    .set({ ...firstCounts(service, counts), ...(done ? { [doneAt]: first } : {}), updatedAt: now })
    .where(
      and(eq(erasures.id, erasureId), eq(erasures.userId, userId), isNull(erasures.finishedAt)),
    )
    .returning();
  return rows[0] ?? null;
}

/** Notes what a store of core's own held. */
export async function recordCounts(
  db: Database,
  erasureId: string,
  store: string,
  counts: StoreCounts,
): Promise<void> {
  await db
    .update(erasures)
    .set(firstCounts(store, counts))
    .where(and(eq(erasures.id, erasureId), isNull(erasures.finishedAt)));
}

/** Keeps what was counted first, before anything was deleted: a second try finds less. */
function firstCounts(store: string, counts: StoreCounts) {
  const path = `$.${store}`;
  const value = JSON.stringify(counts);
  return {
    counts: sql`case when json_type(${erasures.counts}, ${path}) is null
      then json_set(coalesce(${erasures.counts}, '{}'), ${path}, json(${value}))
      else ${erasures.counts} end`,
  };
}

/** Erasures that have not moved since `before`, the one that waits longest first. */
export async function findStuckErasures(
  db: Database,
  before: string,
  max: number,
): Promise<ErasureRow[]> {
  return db
    .select()
    .from(erasures)
    .where(and(isNull(erasures.finishedAt), lt(erasures.updatedAt, before)))
    .orderBy(asc(erasures.updatedAt))
    .limit(max);
}

export async function touchErasure(db: Database, id: string, now: string): Promise<void> {
  await db.update(erasures).set({ updatedAt: now }).where(eq(erasures.id, id));
}

/** Closes an erasure whose account went some other way. */
export async function closeErasure(db: Database, id: string, now: string): Promise<void> {
  await db
    .update(erasures)
    .set({ finishedAt: now, updatedAt: now })
    .where(and(eq(erasures.id, id), isNull(erasures.finishedAt)));
}

export async function accountExists(db: Database, { userId }: UserScope): Promise<boolean> {
  const rows = await db.select({ id: users.id }).from(users).where(eq(users.id, userId)).limit(1);
  return rows.length > 0;
}
