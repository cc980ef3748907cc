import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { atLeast, flag, id, oneOf, seq, timestamps } from './columns.ts';

export const ROLES = ['user', 'admin'] as const;

/** An account and its contact card. `email` is stored lower-cased. */
export const users = sqliteTable(
  'users',
  {
    seq: seq(),
    id: id(),
    email: text('email').notNull().unique(),
    firstName: text('first_name'),
    lastName: text('last_name'),
    phone: text('phone'),
    currentTitle: text('current_title'),
    professionalSummary: text('professional_summary'),
    location: text('location'),
    streetAddress: text('street_address'),
    city: text('city'),
    state: text('state'),
    postalCode: text('postal_code'),
    country: text('country'),
    linkedinUrl: text('linkedin_url'),
    photoKey: text('photo_key'),
    yearsOfExperience: integer('years_of_experience'),
    twoFactorEnabled: flag('two_factor_enabled'),
    role: text('role', { enum: ROLES }).notNull().default('user'),
    locale: text('locale'),
    emailVerifiedAt: text('email_verified_at'),
    erasingAt: text('erasing_at'),
    /** When new postings were last looked through for them; empty: never. */
    matchedAt: text('matched_at').notNull().default(''),
    /** Counted up by triggers with each change of what an analysis reads of the profile. */
    profileRevision: integer('profile_revision').notNull().default(0),
    ...timestamps(),
  },
  (t) => [
    index('users_by_matching').on(t.matchedAt),
    index('users_admins')
      .on(t.id)
      .where(sql`role = 'admin'`),
    oneOf('users_role_known', t.role, ROLES),
    atLeast('users_years_not_negative', t.yearsOfExperience, 0),
  ],
);

export type UserRow = typeof users.$inferSelect;
