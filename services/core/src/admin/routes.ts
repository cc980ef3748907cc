import { PLANS } from '@jobmatch/db-schema/billing';
import { CRON_STATUSES } from '@jobmatch/db-schema/operations';
import { ROLES } from '@jobmatch/db-schema/users';
import { Id } from '@jobmatch/shared/ids';
import { Instant } from '@jobmatch/shared/text';
import * as v from 'valibot';
import { database } from '../database.ts';
import { adminRoute } from '../route.ts';
import { readHealth } from './health/queries.ts';
import { findAccount } from './queries.ts';
import { USER, changeAccount, requireAdmin } from './service.ts';

const changeable = { role: v.picklist(ROLES), plan: v.picklist(PLANS) };

const Account = v.object({
  id: Id,
  email: v.string(),
  firstName: v.nullable(v.string()),
  lastName: v.nullable(v.string()),
  ...changeable,
});

const CronRun = v.object({
  name: v.string(),
  status: v.picklist(CRON_STATUSES),
  startedAt: Instant,
  finishedAt: v.nullable(Instant),
  summary: v.nullable(v.record(v.string(), v.unknown())),
});

export const adminRoutes = [
  adminRoute({
    method: 'PATCH',
    path: '/api/admin/users/:id',
    summary: 'Change the role or the plan of an account',
    resource: USER,
    load: async ({ env, scope, params }) => {
      const db = database(env);
      await requireAdmin(db, scope);
      return findAccount(db, params.id);
    },
    body: v.partial(v.strictObject(changeable)),
    response: Account,
    errors: ['CONFLICT'],
    handle: async (input) => {
      const { scope, resource, body, log } = input;
      const account = await changeAccount(input, scope, resource, body, new Date());
      log.info('account.changed_by_admin', { userId: account.id, ...body });
      return account;
    },
  }),
  adminRoute({
    method: 'GET',
    path: '/api/admin/health',
    summary: 'Counts, size and scheduled runs',
    response: v.object({
      users: v.number(),
      jobs: v.number(),
      databaseBytes: v.nullable(v.number()),
      lastCronRuns: v.array(CronRun),
    }),
    handle: async ({ env, scope }) => {
      const db = database(env);
      await requireAdmin(db, scope);
      return readHealth(db);
    },
  }),
];
