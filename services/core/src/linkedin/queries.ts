import { now as sqlNow } from '@jobmatch/db-schema/columns';
import { identities, oneTimeTokens } from '@jobmatch/db-schema/identities';
import { type UserRow, users } from '@jobmatch/db-schema/users';
import type { UserScope } from '@jobmatch/shared/caller';
import { and, eq, isNull } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { usable } from '../one-time-tokens/queries.ts';

/** Whom a sign-in code stands for; holding the code is the permission. */
export async function findCodeHolder(db: Database, codeHash: string, now: string) {
  const rows = await db
    .select({
      id: users.id,
      email: users.email,
      firstName: users.firstName,
      lastName: users.lastName,
      role: users.role,
      twoFactorEnabled: users.twoFactorEnabled,
    })
    .from(oneTimeTokens)
    .innerJoin(users, eq(users.id, oneTimeTokens.userId))
    .where(and(usable('link_signin', codeHash, now), isNull(users.erasingAt)))
    .limit(1);
  return rows[0] ?? null;
}

/** What an import compares with; null for an account that is gone or being erased. */
export async function findImportTarget(db: Database, { userId }: UserScope) {
  const rows = await db
    .select({
      email: users.email,
      firstName: users.firstName,
      lastName: users.lastName,
      locale: users.locale,
      photoKey: users.photoKey,
    })
    .from(users)
    .where(and(eq(users.id, userId), isNull(users.erasingAt)))
    .limit(1);
  return rows[0] ?? null;
}

type ImportChanges = Partial<
  Pick<UserRow, 'firstName' | 'lastName' | 'locale' | 'email' | 'emailVerifiedAt'>
>;

export async function updateImported(
  db: Database,
  { userId }: UserScope,
  changes: ImportChanges,
): Promise<void> {
  await db
    .update(users)
    .set({ ...changes, updatedAt: sqlNow })
    .where(eq(users.id, userId));
}

/** Whether the user signs in as this subject already. */
export async function hasIdentity(
  db: Database,
  { userId }: UserScope,
  { provider, subject }: { provider: string; subject: string },
): Promise<boolean> {
  const rows = await db
    .select({ id: identities.id })
    .from(identities)
    .where(
      and(
        eq(identities.userId, userId),
        eq(identities.provider, provider),
        eq(identities.subject, subject),
      ),
    )
    .limit(1);
  return rows.length > 0;
}
