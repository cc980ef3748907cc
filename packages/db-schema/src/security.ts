import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { id, now, oneOf, timestamps } from './columns.ts';
import { users } from './users.ts';

const EVENT_STATUSES = ['success', 'failed'] as const;

/** Sign-ins that failed, for the lockout; kept for a day. */
export const failedLoginAttempts = sqliteTable(
  'failed_login_attempts',
  {
    id: id(),
    email: text('email').notNull(),
    ipAddress: text('ip_address').notNull(),
    userAgent: text('user_agent'),
    metadata: text('metadata', { mode: 'json' }).$type<Record<string, unknown>>(),
    attemptedAt: text('attempted_at').notNull().default(now),
    ...timestamps(),
  },
  (t) => [
    index('failed_login_attempts_by_email').on(t.email, t.attemptedAt),
    index('failed_login_attempts_by_time').on(t.attemptedAt),
  ],
);

/** Who may not try for a while. An empty address is the slow brake on the e-mail alone. */
export const accountLockouts = sqliteTable(
  'account_lockouts',
  {
    id: id(),
    email: text('email').notNull(),
    ipAddress: text('ip_address').notNull(),
    lockedUntil: text('locked_until').notNull(),
    failedAttemptCount: integer('failed_attempt_count').notNull(),
    reason: text('reason'),
    lockedAt: text('locked_at').notNull(),
    unlockedAt: text('unlocked_at'),
    unlockedBy: text('unlocked_by'),
    ...timestamps(),
  },
  (t) => [
    uniqueIndex('account_lockouts_by_email_and_address').on(t.email, t.ipAddress),
    index('account_lockouts_by_end').on(t.lockedUntil),
  ],
);

/** What happened to an account, append-only. `userId` is null where the e-mail is nobody's. */
export const securityEvents = sqliteTable(
  'security_events',
  {
    id: id(),
    userId: text('user_id').references(() => users.id, { onDelete: 'set null' }),
    action: text('action').notNull(),
    status: text('status', { enum: EVENT_STATUSES }).notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    device: text('device'),
    browser: text('browser'),
    os: text('os'),
    location: text('location'),
    metadata: text('metadata', { mode: 'json' }).$type<Record<string, unknown>>(),
    ...timestamps(),
  },
  (t) => [
    index('security_events_by_user').on(t.userId, t.createdAt),
    oneOf('security_events_status_known', t.status, EVENT_STATUSES),
  ],
);
