import { credentials, sessions } from '@jobmatch/db-schema/auth';
import { identities } from '@jobmatch/db-schema/identities';
import { users } from '@jobmatch/db-schema/users';
import type { UserScope } from '@jobmatch/shared/caller';
import { and, count, desc, eq, gt, isNull, ne, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { type Page, pageOf, rowWindow } from '../pagination.ts';
import { selectedRow } from '../selected-row.ts';
import type { Device } from './device.ts';

export type SessionRow = typeof sessions.$inferSelect;

/**
 * Stores a session that a password opened, unless that is no longer the account's password: it was
 * verified a while ago, and whoever changed it since has ended every session there was.
 */
export async function insertSession(
  db: Database,
  session: typeof sessions.$inferInsert,
  passwordHash: string,
): Promise<boolean> {
  const rows = await db
    .insert(sessions)
    .select(
      sql`${selectedRow(sessions, session)} where exists (
        select 1 from ${credentials}
        where ${and(eq(credentials.userId, session.userId), eq(credentials.passwordHash, passwordHash))})`,
    )
    .returning({ id: sessions.id });
  return rows.length > 0;
}

/**
 * Stores a session that an external identity opened, unless the account has lost that identity since
 * or is being erased.
 */
export async function insertSessionOfIdentity(
  db: Database,
  session: typeof sessions.$inferInsert,
  provider: string,
): Promise<boolean> {
  const rows = await db
    .insert(sessions)
    .select(
      sql`${selectedRow(sessions, session)} where exists (
        select 1 from ${identities} join ${users} on ${users.id} = ${identities.userId}
        where ${and(eq(identities.userId, session.userId), eq(identities.provider, provider), isNull(users.erasingAt))})`,
    )
    .returning({ id: sessions.id });
  return rows.length > 0;
}

interface Rotation {
  sessionId: string;
  /** Hash of the refresh token that is given up; holding that token is the permission. */
  from: string;
  to: string;
  device: Device;
  now: string;
  expiresAt: string;
}

/**
 * Replaces a live session's refresh hash. One statement decides: of any number of parallel calls
 * with one token, exactly one gets the row back.
 */
export async function rotateSession(db: Database, rotation: Rotation): Promise<SessionRow | null> {
  const { sessionId, from, to, device, now, expiresAt } = rotation;
  const rows = await db
    .update(sessions)
    .set({
      refreshHash: to,
      previousRefreshHash: from,
      rotatedAt: now,
      ...device,
      lastActive: now,
      expiresAt,
      updatedAt: now,
    })
    .where(and(eq(sessions.sessionId, sessionId), eq(sessions.refreshHash, from), live(now)))
    .returning();
  return rows[0] ?? null;
}

/** The session a refresh token names. The caller must then prove with the token that it is theirs. */
export async function findNamedSession(
  db: Database,
  sessionId: string,
): Promise<SessionRow | null> {
  const rows = await db.select().from(sessions).where(eq(sessions.sessionId, sessionId)).limit(1);
  return rows[0] ?? null;
}

/** The caller's live session with this id. */
export async function findSession(
  db: Database,
  scope: UserScope,
  sessionId: string,
  now: string,
): Promise<SessionRow | null> {
  const rows = await db
    .select()
    .from(sessions)
    .where(and(mine(scope), eq(sessions.sessionId, sessionId), live(now)))
    .limit(1);
  return rows[0] ?? null;
}

/** One page of the caller's live sessions, last used first. */
export async function listSessions(db: Database, scope: UserScope, page: Page, now: string) {
  const { limit, offset } = rowWindow(page);
  const shown = and(mine(scope), live(now));
  const after =
    page.cursor &&
    sql`(${sessions.lastActive}, ${sessions.sessionId}) < (${page.cursor[0]}, ${page.cursor[1]})`;
  const [rows, counts] = await db.batch([
    db
      .select()
      .from(sessions)
      .where(and(shown, after))
      .orderBy(desc(sessions.lastActive), desc(sessions.sessionId))
      .limit(limit)
      .offset(offset),
    db.select({ total: count() }).from(sessions).where(shown),
  ]);
  return pageOf(rows, counts[0]?.total ?? 0, page, (row) => [row.lastActive, row.sessionId]);
}

/** Whether this call ended the session: false where it is not the caller's or had ended before. */
export async function markRevoked(
  db: Database,
  scope: UserScope,
  sessionId: string,
  now: string,
): Promise<boolean> {
  const rows = await db
    .update(sessions)
    .set({ revokedAt: now, updatedAt: now })
    .where(and(mine(scope), eq(sessions.sessionId, sessionId), live(now)))
    .returning({ sessionId: sessions.sessionId });
  return rows.length > 0;
}

/** Ends every live session of the user but one, and names those it ended. */
export async function markAllRevoked(
  db: Database,
  scope: UserScope,
  except: string | undefined,
  now: string,
): Promise<{ sessionId: string; lastActive: string }[]> {
  const others = except === undefined ? undefined : ne(sessions.sessionId, except);
  return db
    .update(sessions)
    .set({ revokedAt: now, updatedAt: now })
    .where(and(mine(scope), others, live(now)))
    .returning({ sessionId: sessions.sessionId, lastActive: sessions.lastActive });
}

/** Who a token may be issued to; null for an account that is gone or being erased. */
export async function findSessionUser(db: Database, scope: UserScope) {
  const rows = await db
    .select({
      id: users.id,
      email: users.email,
      firstName: users.firstName,
      lastName: users.lastName,
      role: users.role,
    })
    .from(users)
    .where(and(eq(users.id, scope.userId), isNull(users.erasingAt)))
    .limit(1);
  return rows[0] ?? null;
}

const mine = (scope: UserScope) => eq(sessions.userId, scope.userId);
const live = (now: string) => and(isNull(sessions.revokedAt), gt(sessions.expiresAt, now));
