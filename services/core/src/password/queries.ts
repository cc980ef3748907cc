import { credentials } from '@jobmatch/db-schema/auth';
import { apiTokens, identities, oneTimeTokens, totp } from '@jobmatch/db-schema/identities';
import { accountLockouts, failedLoginAttempts } from '@jobmatch/db-schema/security';
import { users } from '@jobmatch/db-schema/users';
import type { UserScope } from '@jobmatch/shared/caller';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { PASSWORD_ALGORITHM } from '../auth/password.ts';
import type { Database } from '../database.ts';
import { usable } from '../one-time-tokens/queries.ts';

const ownerFields = {
  id: users.id,
  email: users.email,
  firstName: users.firstName,
  lastName: users.lastName,
};

/** The account and its password hash; null while it has no password. */
export async function findCredential(db: Database, scope: UserScope) {
  const rows = await db
    .select({ ...ownerFields, passwordHash: credentials.passwordHash })
    .from(users)
    .leftJoin(credentials, eq(credentials.userId, users.id))
    .where(eq(users.id, scope.userId))
    .limit(1);
  return rows[0];
}

/** Whom a mail may be sent to. Accounts of an external issuer count: a reset gives them a password. */
export async function findRecipient(db: Database, email: string) {
  const rows = await db
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.email, email), isNull(users.erasingAt)))
    .limit(1);
  return rows[0];
}

/** The account that a reset token opens, without using the token up. */
export async function findResetOwner(db: Database, tokenHash: string, now: string) {
  const rows = await db
    .select(ownerFields)
    .from(oneTimeTokens)
    .innerJoin(users, eq(users.id, oneTimeTokens.userId))
    .where(and(usable('reset_password', tokenHash, now), isNull(users.erasingAt)))
    .limit(1);
  return rows[0];
}

/** Replaces the password, unless it is no longer the one that was verified. */
export async function replacePassword(
  db: Database,
  scope: UserScope,
  change: { from: string; to: string; at: string },
): Promise<boolean> {
  const rows = await db
    .update(credentials)
    .set({
      passwordHash: change.to,
      algorithm: PASSWORD_ALGORITHM,
      changedAt: change.at,
      updatedAt: change.at,
    })
    .where(and(eq(credentials.userId, scope.userId), eq(credentials.passwordHash, change.from)))
    .returning({ userId: credentials.userId });
  return rows.length > 0;
}

/**
 * What follows from a used reset token, all or nothing: the new password, the address proven, every
 * lock and failure on it forgotten, the account's other reset links retired and its personal access
 * tokens ended. Where the address was never proven before, whoever made the account need not be its
 * owner: a second factor or an external identity they left is removed.
 */
export async function applyReset(
  db: Database,
  scope: UserScope,
  reset: { email: string; passwordHash: string; at: string },
): Promise<{ endedTokens: string[] }> {
  const { email, passwordHash, at } = reset;
  const unproven = sql`exists (select 1 from ${users}
    where ${users.id} = ${scope.userId} and ${users.emailVerifiedAt} is null)`;
  const password = {
    passwordHash,
    algorithm: PASSWORD_ALGORITHM,
    changedAt: at,
    updatedAt: at,
  };
  const [ended] = await db.batch([
    db
      .update(apiTokens)
      .set({ revokedAt: at, updatedAt: at })
      .where(and(eq(apiTokens.userId, scope.userId), isNull(apiTokens.revokedAt)))
      .returning({ id: apiTokens.id }),
    db.delete(totp).where(and(eq(totp.userId, scope.userId), unproven)),
    db.delete(identities).where(and(eq(identities.userId, scope.userId), unproven)),
    db
      .update(users)
      .set({ twoFactorEnabled: false, updatedAt: at })
      .where(and(eq(users.id, scope.userId), isNull(users.emailVerifiedAt))),
    db
      .insert(credentials)
      .values({ userId: scope.userId, ...password })
      .onConflictDoUpdate({ target: credentials.userId, set: password }),
    db
      .update(users)
      .set({ emailVerifiedAt: sql`coalesce(${users.emailVerifiedAt}, ${at})`, updatedAt: at })
      .where(eq(users.id, scope.userId)),
    db.delete(failedLoginAttempts).where(eq(failedLoginAttempts.email, email)),
    db.delete(accountLockouts).where(eq(accountLockouts.email, email)),
    db
      .update(oneTimeTokens)
      .set({ usedAt: at, updatedAt: at })
      .where(
        and(
          eq(oneTimeTokens.userId, scope.userId),
          eq(oneTimeTokens.purpose, 'reset_password'),
          isNull(oneTimeTokens.usedAt),
        ),
      ),
  ]);
  return { endedTokens: ended.map(({ id }) => id) };
}
