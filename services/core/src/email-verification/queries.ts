import { oneTimeTokens } from '@jobmatch/db-schema/identities';
import { users } from '@jobmatch/db-schema/users';
import type { UserScope } from '@jobmatch/shared/caller';
import { eq, inArray, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { usable } from '../one-time-tokens/queries.ts';

/** Marks the e-mail verified and uses the token up, both or neither. Null where it is not usable. */
export async function verifyEmailWith(
  db: Database,
  tokenHash: string,
  now: string,
): Promise<string | null> {
  const token = usable('verify_email', tokenHash, now);
  const owner = db.select({ userId: oneTimeTokens.userId }).from(oneTimeTokens).where(token);
  const [, used] = await db.batch([
    db
      .update(users)
      .set({ emailVerifiedAt: sql`coalesce(${users.emailVerifiedAt}, ${now})`, updatedAt: now })
      .where(inArray(users.id, owner)),
    db
      .update(oneTimeTokens)
      .set({ usedAt: now, updatedAt: now })
      .where(token)
      .returning({ userId: oneTimeTokens.userId }),
  ]);
  return used[0]?.userId ?? null;
}

export async function findVerification(db: Database, scope: UserScope) {
  const rows = await db
    .select({ email: users.email, emailVerifiedAt: users.emailVerifiedAt })
    .from(users)
    .where(eq(users.id, scope.userId))
    .limit(1);
  return rows[0];
}
