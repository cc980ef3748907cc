import { Id } from '@jobmatch/shared/ids';
import { Instant } from '@jobmatch/shared/text';
import * as v from 'valibot';
import { database } from '../database.ts';
import { PageInfo, PageQuery } from '../pagination.ts';
import { route } from '../route.ts';
import { listSecurityEvents } from './queries.ts';

const SecurityEvent = v.object({
  id: Id,
  action: v.string(),
  status: v.picklist(['success', 'failed']),
  ipAddress: v.nullable(v.string()),
  userAgent: v.nullable(v.string()),
  device: v.nullable(v.string()),
  browser: v.nullable(v.string()),
  os: v.nullable(v.string()),
  location: v.nullable(v.string()),
  metadata: v.nullable(v.record(v.string(), v.unknown())),
  createdAt: Instant,
});

export const securityEventRoutes = [
  route({
    method: 'GET',
    path: '/api/auth/security-events',
    summary: 'What happened to the account, latest first',
    query: v.object(PageQuery),
    response: v.object({ securityEvents: v.array(SecurityEvent), ...PageInfo }),
    handle: async ({ env, scope, query }) => {
      const { rows, info } = await listSecurityEvents(database(env), scope, query);
      return { securityEvents: rows, ...info };
    },
  }),
];
