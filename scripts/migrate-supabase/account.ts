import { identities } from '@jobmatch/db-schema/identities';
import { users } from '@jobmatch/db-schema/users';
import { splitName } from '@jobmatch/core/full-name';
import { UpdateProfile } from '@jobmatch/shared/contracts/profile';
import { Email } from '@jobmatch/shared/email-address';
import { newId } from '@jobmatch/shared/ids';
import { Instant, text } from '@jobmatch/shared/text';
import * as v from 'valibot';
import { type TableMap, moved } from './table-map.ts';
import { sql } from 'drizzle-orm';

const Account = v.strictObject({
  email: Email,
  emailVerifiedAt: v.optional(v.nullable(Instant), null),
  fullName: v.optional(text(200)),
  ...UpdateProfile.entries,
});

/**
 * Accounts, under the ids they had. Nobody is an admin, and nobody has a password: a user signs in through
 * `provider`, an external issuer that knows them by that id, or asks for a reset mail.
 */
export const accounts = (provider: string | null): TableMap =>
  moved({
    files: ['profiles', 'users', 'user_profiles'],
    table: users,
    owner: 'id',
    content: Account,
    named: {
      id: ['id', 'user_id'],
      emailVerifiedAt: ['email_confirmed_at', 'email_verified_at'],
      fullName: ['full_name', 'name'],
      professionalSummary: ['professional_summary', 'summary', 'bio'],
      currentTitle: ['current_title', 'headline'],
    },
    like: { fullName: users.firstName },
    references: [],
    unique: {
      fields: ['email'],
      holder: sql`select id from ${users} where email = value ->> 'email'`,
    },
    finish({ fullName, ...account }, { id }) {
      const names = account.firstName == null && fullName !== undefined ? splitName(fullName) : {};
      const row = { ...account, ...names };
      if (provider === null) return { row };
      const identity = { id: newId(), userId: id, provider, subject: id };
      const unique = [identities.provider, identities.subject];
      return { row, beside: [{ table: identities, row: identity, unique }] };
    },
  });
