import { identities } from '@jobmatch/db-schema/identities';
import { type UserRow, users } from '@jobmatch/db-schema/users';
import { and, eq } from 'drizzle-orm';
import type { Database } from '../database.ts';

// No scopes here: these queries find out who the caller is, from what a trusted issuer signed.

interface Subject {
  provider: string;
  subject: string;
}

type NewUser = Pick<UserRow, 'id' | 'email' | 'firstName' | 'lastName' | 'emailVerifiedAt'>;

/** The account that an issuer's subject belongs to. */
export async function findUserOfSubject(db: Database, { provider, subject }: Subject) {
  const rows = await db
    .select({ userId: users.id, role: users.role, erasingAt: users.erasingAt })
    .from(identities)
    .innerJoin(users, eq(users.id, identities.userId))
    .where(and(eq(identities.provider, provider), eq(identities.subject, subject)))
    .limit(1);
  return rows[0] ?? null;
}

export async function findUserByEmail(db: Database, email: string) {
  const rows = await db
    .select({ id: users.id, emailVerifiedAt: users.emailVerifiedAt })
    .from(users)
    .where(eq(users.email, email))
    .limit(1);
  return rows[0] ?? null;
}

/** Creates an account with its identity: both or neither. Refused where either is taken. */
export async function insertUserWithIdentity(
  db: Database,
  user: NewUser,
  identity: Subject & { id: string },
): Promise<void> {
  await db.batch([
    db.insert(users).values(user),
    db.insert(identities).values({ ...identity, userId: user.id }),
  ]);
}

/** Adds an identity to an account, unless the subject already has one. */
export async function linkIdentity(
  db: Database,
  userId: string,
  identity: Subject & { id: string },
): Promise<void> {
  await db
    .insert(identities)
    .values({ ...identity, userId })
    .onConflictDoNothing({ target: [identities.provider, identities.subject] });
}
