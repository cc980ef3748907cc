import { totp } from '@jobmatch/db-schema/identities';
import { users } from '@jobmatch/db-schema/users';
import type { UserScope } from '@jobmatch/shared/caller';
import { and, eq, isNotNull, isNull, lt, or, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';

export async function findTwoFactor(db: Database, scope: UserScope) {
  const rows = await db
    .select({ secretEncrypted: totp.secretEncrypted, confirmedAt: totp.confirmedAt })
    .from(totp)
    .where(eq(totp.userId, scope.userId))
    .limit(1);
  return rows[0];
}

/** Stores a secret that awaits confirmation. False where one is confirmed already. */
export async function storePending(
  db: Database,
  scope: UserScope,
  secretEncrypted: string,
  now: string,
): Promise<boolean> {
  const fresh = { secretEncrypted, recoveryHashes: [], lastUsedStep: null, updatedAt: now };
  const rows = await db
    .insert(totp)
    .values({ userId: scope.userId, ...fresh, createdAt: now })
    .onConflictDoUpdate({ target: totp.userId, set: fresh, setWhere: isNull(totp.confirmedAt) })
    .returning({ userId: totp.userId });
  return rows.length > 0;
}

/** Turns the second factor on, if `secretEncrypted` is still the pending one. */
export async function confirmPending(
  db: Database,
  scope: UserScope,
  change: { secretEncrypted: string; recoveryHashes: string[]; step: number; now: string },
): Promise<boolean> {
  const { secretEncrypted, recoveryHashes, step, now } = change;
  const [rows] = await db.batch([
    db
      .update(totp)
      .set({ confirmedAt: now, recoveryHashes, lastUsedStep: step, updatedAt: now })
      .where(
        and(
          eq(totp.userId, scope.userId),
          eq(totp.secretEncrypted, secretEncrypted),
          isNull(totp.confirmedAt),
        ),
      )
      .returning({ userId: totp.userId }),
    keepFlag(db, scope, now),
  ]);
  return rows.length > 0;
}

export async function removeTwoFactor(db: Database, scope: UserScope, now: string): Promise<void> {
  await db.batch([db.delete(totp).where(eq(totp.userId, scope.userId)), keepFlag(db, scope, now)]);
}

/** Brings the account's flag in step with whether there is a confirmed second factor. */
const keepFlag = (db: Database, scope: UserScope, now: string) =>
  db
    .update(users)
    .set({
      twoFactorEnabled: sql`exists (select 1 from ${totp}
        where ${totp.userId} = ${scope.userId} and ${totp.confirmedAt} is not null)`,
      updatedAt: now,
    })
    .where(eq(users.id, scope.userId));

/** Spends a time step. False where it, or a later one, was spent before: each code works once. */
export async function spendStep(
  db: Database,
  scope: UserScope,
  step: number,
  now: string,
): Promise<boolean> {
  const rows = await db
    .update(totp)
    .set({ lastUsedStep: step, updatedAt: now })
    .where(
      and(
        eq(totp.userId, scope.userId),
        isNotNull(totp.confirmedAt),
        or(isNull(totp.lastUsedStep), lt(totp.lastUsedStep, step)),
      ),
    )
    .returning({ userId: totp.userId });
  return rows.length > 0;
}

/** Removes one recovery code in one statement, so that parallel uses of it succeed once. */
export async function spendRecoveryCode(
  db: Database,
  scope: UserScope,
  hash: string,
  now: string,
): Promise<boolean> {
  const rows = await db
    .update(totp)
    .set({
      recoveryHashes: sql`(select json_group_array(value) from json_each(${totp.recoveryHashes}) where value <> ${hash})`,
      updatedAt: now,
    })
    .where(
      and(
        eq(totp.userId, scope.userId),
        isNotNull(totp.confirmedAt),
        sql`exists (select 1 from json_each(${totp.recoveryHashes}) where value = ${hash})`,
      ),
    )
    .returning({ userId: totp.userId });
  return rows.length > 0;
}
