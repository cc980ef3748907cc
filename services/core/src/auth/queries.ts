import { credentials, sessions } from '@jobmatch/db-schema/auth';
import { type UserRow, users } from '@jobmatch/db-schema/users';
import { and, eq, isNull } from 'drizzle-orm';
import type { Database } from '../database.ts';

type NewUser = Pick<UserRow, 'id' | 'email' | 'firstName' | 'lastName'>;
type NewSession = typeof sessions.$inferInsert;
type NewCredential = typeof credentials.$inferInsert;

/** Creates an account with its password and first session: all of it or nothing. */
export async function insertAccount(
  db: Database,
  account: { user: NewUser; credential: NewCredential; session: NewSession },
): Promise<void> {
  await db.batch([
    db.insert(users).values(account.user),
    db.insert(credentials).values(account.credential),
    db.insert(sessions).values(account.session),
  ]);
}

/** The account that may sign in with an e-mail; one that is being erased may not. */
export const selectAccountByEmail = (db: Database, email: string) =>
  db
    .select({
      id: users.id,
      email: users.email,
      firstName: users.firstName,
      lastName: users.lastName,
      role: users.role,
      twoFactorEnabled: users.twoFactorEnabled,
      passwordHash: credentials.passwordHash,
    })
    .from(users)
    .innerJoin(credentials, eq(credentials.userId, users.id))
    .where(and(eq(users.email, email), isNull(users.erasingAt)))
    .limit(1);
