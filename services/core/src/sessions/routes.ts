import { DEVICE_TYPES } from '@jobmatch/db-schema/auth';
import { notFound } from '@jobmatch/shared/errors';
import { Id } from '@jobmatch/shared/ids';
import { Instant } from '@jobmatch/shared/text';
import * as v from 'valibot';
import { database } from '../database.ts';
import { PageInfo, PageQuery } from '../pagination.ts';
import { publicRoute, route } from '../route.ts';
import { recordSecurityEvent } from '../security-events/record.ts';
import { deviceOf } from './device.ts';
import { type SessionRow, findSession, findSessionUser, listSessions } from './queries.ts';
import { refreshSession } from './refresh.ts';
import { announce, revokeSession } from './revocation.ts';

const resource = 'Session';

const Tokens = v.object({ token: v.string(), refreshToken: v.string(), expiresIn: v.number() });

const Session = v.object({
  id: Id,
  current: v.boolean(),
  deviceType: v.nullable(v.picklist(DEVICE_TYPES)),
  browser: v.nullable(v.string()),
  os: v.nullable(v.string()),
  ipAddress: v.nullable(v.string()),
  userAgent: v.nullable(v.string()),
  location: v.nullable(v.string()),
  lastActiveAt: Instant,
  createdAt: Instant,
  expiresAt: Instant,
});

const WhoAmI = v.object({
  user: v.object({
    id: Id,
    email: v.string(),
    firstName: v.nullable(v.string()),
    lastName: v.nullable(v.string()),
    role: v.picklist(['user', 'admin']),
  }),
  /** Null for a personal access token or another issuer's token, which have no session with us. */
  session: v.nullable(Session),
});

export const sessionRoutes = [
  publicRoute({
    method: 'POST',
    path: '/api/auth/refresh',
    summary: 'Trade a refresh token for new tokens',
    body: v.strictObject({ refreshToken: v.pipe(v.string(), v.maxLength(200)) }),
    response: Tokens,
    errors: ['INVALID_TOKEN', 'TOKEN_EXPIRED', 'SESSION_REVOKED'],
    handle: (input) =>
      refreshSession(input, input.body.refreshToken, deviceOf(input.request), new Date()),
  }),
  route({
    method: 'POST',
    path: '/api/auth/logout',
    summary: 'Sign out: end the session of this token',
    handle: async (input) => {
      const { caller, scope, request, log } = input;
      const at = new Date();
      if (await revokeSession(input, scope, caller.sessionId, at)) {
        log.info('session.ended', { userId: caller.userId, sessionId: caller.sessionId });
        const device = deviceOf(request);
        recordSecurityEvent(input, {
          userId: caller.userId,
          action: 'logout',
          status: 'success',
          device,
          at,
        });
        return;
      }
      // Another issuer's token: its session is not ours to end, but its token is ours to refuse.
      await announce(input, scope, [caller.sessionId], at);
    },
  }),
  route({
    method: 'GET',
    path: '/api/auth/session',
    summary: 'Who the token belongs to, and its session',
    response: WhoAmI,
    handle: async ({ env, caller, scope }) => {
      const db = database(env);
      const now = new Date().toISOString();
      const [user, session] = await Promise.all([
        findSessionUser(db, scope),
        findSession(db, scope, caller.sessionId, now),
      ]);
      if (user === null) throw notFound('User');
      return { user, session: session && toSession(session, caller.sessionId) };
    },
  }),
  route({
    method: 'GET',
    path: '/api/auth/sessions',
    summary: 'Where the account is signed in, last used first',
    query: v.object(PageQuery),
    response: v.object({ sessions: v.array(Session), ...PageInfo }),
    handle: async ({ env, caller, scope, query }) => {
      const { rows, info } = await listSessions(
        database(env),
        scope,
        query,
        new Date().toISOString(),
      );
      return { sessions: rows.map((row) => toSession(row, caller.sessionId)), ...info };
    },
  }),
  route({
    method: 'DELETE',
    path: '/api/auth/sessions/:id',
    summary: 'Sign a device out',
    resource,
    handle: async (input) => {
      const { scope, caller, params, request } = input;
      const at = new Date();
      if (!(await revokeSession(input, scope, params.id, at))) throw notFound(resource);
      recordSecurityEvent(input, {
        userId: caller.userId,
        action: 'session_revoked',
        status: 'success',
        device: deviceOf(request),
        at,
        metadata: { sessionId: params.id, reason: 'user' },
      });
    },
  }),
];

const toSession = (row: SessionRow, currentId: string): v.InferInput<typeof Session> => ({
  id: row.sessionId,
  current: row.sessionId === currentId,
  deviceType: row.deviceType,
  browser: row.browser,
  os: row.os,
  ipAddress: row.ipAddress,
  userAgent: row.userAgent,
  location: row.location,
  lastActiveAt: row.lastActive,
  createdAt: row.createdAt,
  expiresAt: row.expiresAt,
});
