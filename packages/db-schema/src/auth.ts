import { sql } from 'drizzle-orm';
import { check, index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { id, oneOf, timestamps } from './columns.ts';
import { users } from './users.ts';

export const DEVICE_TYPES = ['desktop', 'mobile', 'tablet', 'unknown'] as const;

/** One password per account, hashed with the algorithm and cost that `algorithm` names. */
export const credentials = sqliteTable('credentials', {
  userId: text('user_id')
    .primaryKey()
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' }),
  passwordHash: text('password_hash').notNull(),
  algorithm: text('algorithm').notNull(),
  changedAt: text('changed_at').notNull(),
  ...timestamps(),
});

/** A signed-in device. The refresh token itself is never stored, only its SHA-256. */
export const sessions = sqliteTable(
  'sessions',
  {
    id: id(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    sessionId: text('session_id').notNull().unique(),
    refreshHash: text('refresh_hash').notNull(),
    /** The hash that `refreshHash` replaced at `rotatedAt`: its use a second time is a theft. */
    previousRefreshHash: text('previous_refresh_hash'),
    rotatedAt: text('rotated_at'),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    deviceType: text('device_type', { enum: DEVICE_TYPES }),
    device: text('device'),
    browser: text('browser'),
    os: text('os'),
    location: text('location'),
    lastActive: text('last_active').notNull(),
    expiresAt: text('expires_at').notNull(),
    revokedAt: text('revoked_at'),
    ...timestamps(),
  },
  (t) => [
    index('sessions_by_user').on(t.userId, t.lastActive),
    index('sessions_by_expiry').on(t.expiresAt),
    index('sessions_by_refresh_hash').on(t.refreshHash),
    oneOf('sessions_device_type_known', t.deviceType, DEVICE_TYPES),
    check('sessions_expire_after_start', sql`${t.expiresAt} > ${t.createdAt}`),
  ],
);
