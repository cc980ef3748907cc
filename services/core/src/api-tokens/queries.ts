import { apiTokens } from '@jobmatch/db-schema/identities';
import { users } from '@jobmatch/db-schema/users';
import type { UserScope } from '@jobmatch/shared/caller';
import { and, count, desc, eq, gt, isNull, lt, or, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { ifRoom, ownRow } from '../owned-collection.ts';
import { type Page, pageOf, rowWindow } from '../pagination.ts';

export type ApiTokenRow = typeof apiTokens.$inferSelect;
type NewApiToken = Omit<typeof apiTokens.$inferInsert, 'userId'>;

/** Null when the user already has `max` live tokens. */
export async function insertApiToken(
  db: Database,
  scope: UserScope,
  token: NewApiToken,
  { max, now }: { max: number; now: string },
): Promise<ApiTokenRow | null> {
  const rows = await db
    .insert(apiTokens)
    .select(ifRoom(apiTokens, scope, token, max, live(now)))
    .returning();
  return rows[0] ?? null;
}

/** One page of the user's tokens that were not revoked, newest first. */
export async function listApiTokens(db: Database, scope: UserScope, page: Page) {
  const { limit, offset } = rowWindow(page);
  const shown = and(eq(apiTokens.userId, scope.userId), isNull(apiTokens.revokedAt));
  const after =
    page.cursor &&
    sql`(${apiTokens.createdAt}, ${apiTokens.id}) < (${page.cursor[0]}, ${page.cursor[1]})`;
  const [rows, counts] = await db.batch([
    db
      .select()
      .from(apiTokens)
      .where(and(shown, after))
      .orderBy(desc(apiTokens.createdAt), desc(apiTokens.id))
      .limit(limit)
      .offset(offset),
    db.select({ total: count() }).from(apiTokens).where(shown),
  ]);
  return pageOf(rows, counts[0]?.total ?? 0, page, (row) => [row.createdAt, row.id]);
}

/** Whether there was such a token that was not revoked before. */
export async function markTokenRevoked(
  db: Database,
  scope: UserScope,
  id: string,
  now: string,
): Promise<boolean> {
  const rows = await db
    .update(apiTokens)
    .set({ revokedAt: now, updatedAt: now })
    .where(and(ownRow(apiTokens, scope, id), isNull(apiTokens.revokedAt)))
    .returning({ id: apiTokens.id });
  return rows.length > 0;
}

/** Whose live token has this hash. No scope: knowing the token is what identifies the user. */
export async function findTokenHolder(db: Database, tokenHash: string, now: string) {
  const rows = await db
    .select({
      tokenId: apiTokens.id,
      userId: users.id,
      role: users.role,
      scope: apiTokens.scope,
      expiresAt: apiTokens.expiresAt,
      lastUsedAt: apiTokens.lastUsedAt,
    })
    .from(apiTokens)
    .innerJoin(users, eq(users.id, apiTokens.userId))
    .where(and(eq(apiTokens.tokenHash, tokenHash), live(now), isNull(users.erasingAt)))
    .limit(1);
  return rows[0] ?? null;
}

/** Notes a use, unless one was noted after `unlessSince`. */
export async function touchApiToken(
  db: Database,
  scope: UserScope,
  id: string,
  { now, unlessSince }: { now: string; unlessSince: string },
): Promise<void> {
  const due = or(isNull(apiTokens.lastUsedAt), lt(apiTokens.lastUsedAt, unlessSince));
  await db
    .update(apiTokens)
    .set({ lastUsedAt: now, updatedAt: now })
    .where(and(ownRow(apiTokens, scope, id), due));
}

const live = (now: string) =>
  and(isNull(apiTokens.revokedAt), or(isNull(apiTokens.expiresAt), gt(apiTokens.expiresAt, now)));
