import { notFound } from '@jobmatch/shared/errors';
import { Id } from '@jobmatch/shared/ids';
import { Instant, QueryBoolean } from '@jobmatch/shared/text';
import * as v from 'valibot';
import { database } from '../database.ts';
import { PageInfo, PageQuery } from '../pagination.ts';
import { route } from '../route.ts';
import {
  findNotificationPreferences,
  upsertNotificationPreferences,
} from './preferences/queries.ts';
import { NotificationPreferences, PutNotificationPreferences } from './preferences/preferences.ts';
import { listNotifications, markAllRead, markRead } from './queries.ts';

const path = '/api/notifications';
const resource = 'Notification';

const Notification = v.object({
  id: Id,
  type: v.string(),
  title: v.string(),
  message: v.string(),
  actionUrl: v.nullable(v.string()),
  actionText: v.nullable(v.string()),
  read: v.boolean(),
  createdAt: Instant,
  updatedAt: Instant,
});

export const notificationRoutes = [
  route({
    method: 'GET',
    path,
    summary: 'List notifications, newest first',
    query: v.object({ ...PageQuery, read: v.optional(QueryBoolean) }),
    response: v.object({ notifications: v.array(Notification), ...PageInfo }),
    handle: async ({ env, scope, query }) => {
      const { rows, info } = await listNotifications(database(env), scope, query);
      return { notifications: rows, ...info };
    },
  }),
  route({
    method: 'PATCH',
    path: `${path}/:id/read`,
    summary: 'Mark a notification read',
    resource,
    response: Notification,
    handle: async ({ env, scope, params }) => {
      const notification = await markRead(database(env), scope, params.id);
      if (notification === null) throw notFound(resource);
      return notification;
    },
  }),
  route({
    method: 'POST',
    path: `${path}/read-all`,
    summary: 'Mark all notifications read',
    response: v.object({ updated: v.number() }),
    handle: async ({ env, scope }) => ({ updated: await markAllRead(database(env), scope) }),
  }),
  route({
    method: 'GET',
    path: '/api/notification-preferences',
    summary: 'What the caller wants to be told, and how; the defaults until set',
    response: NotificationPreferences,
    handle: ({ env, scope }) => findNotificationPreferences(database(env), scope),
  }),
  route({
    method: 'PUT',
    path: '/api/notification-preferences',
    summary: 'Set what the caller wants to be told, replacing what was set',
    body: PutNotificationPreferences,
    response: NotificationPreferences,
    handle: ({ env, scope, body }) => upsertNotificationPreferences(database(env), scope, body),
  }),
];
