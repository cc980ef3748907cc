import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { between, flag, id, oneOf, timestamps } from './columns.ts';
import { ownerId } from './owner.ts';

export const EMAIL_FREQUENCIES = ['realtime', 'daily', 'weekly', 'none'] as const;

export const notifications = sqliteTable(
  'notifications',
  {
    id: id(),
    userId: ownerId(),
    type: text('type').notNull(),
    title: text('title').notNull(),
    message: text('message').notNull(),
    actionUrl: text('action_url'),
    actionText: text('action_text'),
    read: flag('read'),
    ...timestamps(),
  },
  (t) => [
    index('notifications_by_user').on(t.userId, t.createdAt),
    index('notifications_by_user_and_read').on(t.userId, t.read, t.createdAt),
  ],
);

const on = (name: string) => integer(name, { mode: 'boolean' }).notNull().default(true);

/** One row an account; without one the defaults hold. */
export const notificationPreferences = sqliteTable(
  'notification_preferences',
  {
    id: id(),
    userId: ownerId().unique(),
    applicationUpdates: on('application_updates'),
    interviewReminders: on('interview_reminders'),
    followUpReminders: on('follow_up_reminders'),
    weeklyDigest: on('weekly_digest'),
    productUpdates: flag('product_updates'),
    inApp: on('in_app'),
    sound: flag('sound'),
    emailFrequency: text('email_frequency', { enum: EMAIL_FREQUENCIES }).notNull().default('daily'),
    minMatchScore: integer('min_match_score').notNull().default(70),
    quietFrom: text('quiet_from'),
    quietTo: text('quiet_to'),
    timezone: text('timezone'),
    ...timestamps(),
  },
  (t) => [
    oneOf('notification_preferences_frequency_known', t.emailFrequency, EMAIL_FREQUENCIES),
    between('notification_preferences_score_range', t.minMatchScore, 0, 100),
  ],
);

export type NotificationRow = typeof notifications.$inferSelect;
