import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { id, oneOf, stringList, timestamps } from './columns.ts';
import { users } from './users.ts';

export const TOKEN_PURPOSES = [
  'verify_email',
  'reset_password',
  'link_signin',
  'recipient',
] as const;
export const TOKEN_SCOPES = ['read', 'write'] as const;

/** Who an external issuer's subject is with us. */
export const identities = sqliteTable(
  'identities',
  {
    id: id(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    provider: text('provider').notNull(),
    subject: text('subject').notNull(),
    ...timestamps(),
  },
  (t) => [
    uniqueIndex('identities_by_subject').on(t.provider, t.subject),
    index('identities_by_user').on(t.userId),
  ],
);

/** Secrets that travel by e-mail and work once. Only their SHA-256 is stored. */
export const oneTimeTokens = sqliteTable(
  'one_time_tokens',
  {
    id: id(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    purpose: text('purpose', { enum: TOKEN_PURPOSES }).notNull(),
    tokenHash: text('token_hash').notNull().unique(),
    expiresAt: text('expires_at').notNull(),
    usedAt: text('used_at'),
    ...timestamps(),
  },
  (t) => [
    index('one_time_tokens_by_user').on(t.userId, t.purpose),
    index('one_time_tokens_by_expiry').on(t.expiresAt),
    index('one_time_tokens_by_use').on(t.usedAt),
    oneOf('one_time_tokens_purpose_known', t.purpose, TOKEN_PURPOSES),
  ],
);

/** The second factor of an account. Not asked for until `confirmedAt` is set. */
export const totp = sqliteTable('totp', {
  userId: text('user_id')
    .primaryKey()
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' }),
  secretEncrypted: text('secret_encrypted').notNull(),
  recoveryHashes: stringList('recovery_hashes'),
  confirmedAt: text('confirmed_at'),
  /** Time step (RFC 6238) of the last code that was accepted: it and earlier ones are spent. */
  lastUsedStep: integer('last_used_step'),
  ...timestamps(),
});

/** Personal access tokens: shown once, stored as SHA-256. */
export const apiTokens = sqliteTable(
  'api_tokens',
  {
    id: id(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    tokenHash: text('token_hash').notNull().unique(),
    scope: text('scope', { enum: TOKEN_SCOPES }).notNull(),
    lastUsedAt: text('last_used_at'),
    expiresAt: text('expires_at'),
    revokedAt: text('revoked_at'),
    ...timestamps(),
  },
  (t) => [
    index('api_tokens_by_user').on(t.userId, t.createdAt),
    oneOf('api_tokens_scope_known', t.scope, TOKEN_SCOPES),
  ],
);
