import { sessions } from '@jobmatch/db-schema/auth';
import { accountLockouts, failedLoginAttempts } from '@jobmatch/db-schema/security';
import { users } from '@jobmatch/db-schema/users';
import { newId } from '@jobmatch/shared/ids';
import { and, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import { selectAccountByEmail } from '../auth/queries.ts';
import type { Database } from '../database.ts';
import { selectedRow } from '../selected-row.ts';

export interface Attempt {
  id: string;
  email: string;
  ipAddress: string;
  userAgent: string | null;
  /** ISO 8601. */
  attemptedAt: string;
}

interface LockRule {
  /** Locks at this many failures … */
  failures: number;
  /** … since this instant, ISO 8601. */
  since: string;
  /** Until this instant, ISO 8601. */
  until: string;
  reason: string;
}

/** The address under which an e-mail's brake is stored: no client has it. */
export const ANY_ADDRESS = '';

const activeLock = (email: string, ipAddress: string, now: string) => sql`(
  select 1 from ${accountLockouts}
  where ${accountLockouts.email} = ${email} and ${accountLockouts.ipAddress} = ${ipAddress}
    and ${accountLockouts.unlockedAt} is null and ${accountLockouts.lockedUntil} > ${now})`;

/**
 * Counts an attempt before its password is looked at and sets the locks that it would trip, in one
 * transaction: parallel attempts cannot slip past a limit together. The statements are the same for
 * every e-mail, whether an account has it or not. Answers the locks in force for this address, and the
 * account, so that signing in asks the database once before it looks at the password.
 */
export async function reserveAttempt(
  db: Database,
  attempt: Attempt,
  rules: { address: LockRule; email: LockRule },
) {
  const { email, ipAddress, attemptedAt: now } = attempt;
  const [reserved, , , locks, accounts] = await db.batch([
    db
      .insert(failedLoginAttempts)
      .select(
        sql`${selectedRow(failedLoginAttempts, { ...attempt, createdAt: now, updatedAt: now })}
          where not exists ${activeLock(email, ipAddress, now)}
            and (not exists ${activeLock(email, ANY_ADDRESS, now)} or exists (
              select 1 from ${sessions} join ${users} on ${users.id} = ${sessions.userId}
              where ${users.email} = ${email} and ${sessions.ipAddress} = ${ipAddress}))`,
      )
      .returning({ id: failedLoginAttempts.id }),
    lockWhenFull(db, attempt, ipAddress, rules.address),
    lockWhenFull(db, attempt, ANY_ADDRESS, rules.email),
    db
      .select({
        ipAddress: accountLockouts.ipAddress,
        lockedUntil: accountLockouts.lockedUntil,
        lockedAt: accountLockouts.lockedAt,
      })
      .from(accountLockouts)
      .where(
        and(
          eq(accountLockouts.email, email),
          inArray(accountLockouts.ipAddress, [ipAddress, ANY_ADDRESS]),
          isNull(accountLockouts.unlockedAt),
          gt(accountLockouts.lockedUntil, now),
        ),
      ),
    selectAccountByEmail(db, email),
  ]);
  return { reserved: reserved.length > 0, locks, account: accounts[0] };
}

/** An account whose secrets are about to be compared. */
export type AccountToProve = NonNullable<Awaited<ReturnType<typeof reserveAttempt>>['account']>;

/** Sets the lock on `ipAddress` if `attempt` was counted and was one too many. */
function lockWhenFull(db: Database, attempt: Attempt, ipAddress: string, rule: LockRule) {
  const { id, email, attemptedAt: now } = attempt;
  const atAddress =
    ipAddress === ANY_ADDRESS ? sql`` : sql`and ${failedLoginAttempts.ipAddress} = ${ipAddress}`;
  const lock = {
    lockedUntil: rule.until,
    failedAttemptCount: sql`count(*)`,
    reason: rule.reason,
    lockedAt: now,
    updatedAt: now,
  };
  return db
    .insert(accountLockouts)
    .select(
      sql`${selectedRow(accountLockouts, { id: newId(), email, ipAddress, ...lock, createdAt: now })}
        from ${failedLoginAttempts}
        where ${failedLoginAttempts.email} = ${email} ${atAddress}
          and ${failedLoginAttempts.attemptedAt} > ${rule.since}
          and exists (select 1 from failed_login_attempts mine where mine.id = ${id})
        having count(*) >= ${rule.failures}`,
    )
    .onConflictDoUpdate({
      target: [accountLockouts.email, accountLockouts.ipAddress],
      set: {
        ...lock,
        failedAttemptCount: sql`excluded.failed_attempt_count`,
        unlockedAt: null,
        unlockedBy: null,
      },
    });
}

/** Forgets one attempt and the locks it set. */
export async function withdrawAttempt(db: Database, attempt: Attempt): Promise<void> {
  await db.batch([
    db.delete(failedLoginAttempts).where(eq(failedLoginAttempts.id, attempt.id)),
    db
      .delete(accountLockouts)
      .where(
        and(
          eq(accountLockouts.email, attempt.email),
          inArray(accountLockouts.ipAddress, [attempt.ipAddress, ANY_ADDRESS]),
          eq(accountLockouts.lockedAt, attempt.attemptedAt),
        ),
      ),
  ]);
}

/** Forgets the failures and the lock of an e-mail at one address. */
export async function deleteFailures(
  db: Database,
  { email, ipAddress }: Pick<Attempt, 'email' | 'ipAddress'>,
): Promise<void> {
  await db.batch([
    db
      .delete(failedLoginAttempts)
      .where(
        and(eq(failedLoginAttempts.email, email), eq(failedLoginAttempts.ipAddress, ipAddress)),
      ),
    db
      .delete(accountLockouts)
      .where(and(eq(accountLockouts.email, email), eq(accountLockouts.ipAddress, ipAddress))),
  ]);
}
