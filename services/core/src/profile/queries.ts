import { now } from '@jobmatch/db-schema/columns';
import { type UserRow, users } from '@jobmatch/db-schema/users';
import type { UserScope } from '@jobmatch/shared/caller';
import type { Profile, UpdateProfile } from '@jobmatch/shared/contracts/profile';
import { eq } from 'drizzle-orm';
import type { PhotoUrl } from '../avatar/photo-url.ts';
import type { Database } from '../database.ts';

export async function findProfile(
  db: Database,
  scope: UserScope,
  photoUrl: PhotoUrl,
): Promise<Profile | null> {
  const rows = await db.select().from(users).where(eq(users.id, scope.userId)).limit(1);
  return rows[0] === undefined ? null : toProfile(rows[0], photoUrl);
}

/** Sets the sent fields only. Null when the account is gone. */
export async function updateProfile(
  db: Database,
  scope: UserScope,
  changes: UpdateProfile,
  photoUrl: PhotoUrl,
): Promise<Profile | null> {
  const rows = await db
    .update(users)
    .set({ ...changes, updatedAt: now })
    .where(eq(users.id, scope.userId))
    .returning();
  return rows[0] === undefined ? null : toProfile(rows[0], photoUrl);
}

export const toProfile = (row: UserRow, photoUrl: PhotoUrl): Profile => ({
  id: row.id,
  email: row.email,
  firstName: row.firstName,
  lastName: row.lastName,
  phone: row.phone,
  currentTitle: row.currentTitle,
  professionalSummary: row.professionalSummary,
  location: row.location,
  streetAddress: row.streetAddress,
  city: row.city,
  state: row.state,
  postalCode: row.postalCode,
  country: row.country,
  linkedinUrl: row.linkedinUrl,
  yearsOfExperience: row.yearsOfExperience,
  locale: row.locale,
  photoUrl: photoUrl(row.photoKey),
  emailVerified: row.emailVerifiedAt !== null,
  twoFactorEnabled: row.twoFactorEnabled,
  role: row.role,
  createdAt: row.createdAt,
  updatedAt: row.updatedAt,
});
