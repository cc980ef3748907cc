import { REPORT_TYPES } from '@jobmatch/db-schema/spam-reports';
import { SpamStatus } from '@jobmatch/shared/contracts/spam';
import { notFound } from '@jobmatch/shared/errors';
import { Id } from '@jobmatch/shared/ids';
import { Instant, text } from '@jobmatch/shared/text';
import * as v from 'valibot';
import { requireAdmin } from '../admin/service.ts';
import { database } from '../database.ts';
import { JOB } from '../jobs/service.ts';
import { PageInfo, PageQuery } from '../pagination.ts';
import { adminRoute } from '../route.ts';
import { listReported } from './list/queries.ts';
import { decide, findReported } from './queries.ts';

const path = '/api/admin/spam-reports';

const Reported = v.object({
  jobId: Id,
  title: v.string(),
  company: v.string(),
  spamStatus: SpamStatus,
  spamScore: v.nullable(v.number()),
  spamCategories: v.array(v.string()),
});

const Reports = v.array(
  v.object({
    reportType: v.picklist(REPORT_TYPES),
    reason: v.nullable(v.string()),
    createdAt: Instant,
  }),
);

const Waiting = v.object({
  ...Reported.entries,
  reportCount: v.number(),
  reporterCount: v.number(),
  firstReportedAt: Instant,
  /** The first ones. */
  reports: Reports,
});

/** `approve` lets the posting stand, `reject` takes it out of everybody else’s sight. */
const Decision = v.strictObject({
  decision: v.picklist(['approve', 'reject']),
  notes: v.optional(v.nullable(text(2000)), null),
});

export const spamReportRoutes = [
  adminRoute({
    method: 'GET',
    path,
    summary: 'Postings that enough users have reported, the longest waiting first',
    query: v.object(PageQuery),
    response: v.object({ spamReports: v.array(Waiting), ...PageInfo }),
    handle: async ({ env, scope, query }) => {
      const db = database(env);
      await requireAdmin(db, scope);
      const { rows, info } = await listReported(db, query);
      const spamReports = rows.map((row) => ({
        ...row,
        reports: v.parse(Reports, JSON.parse(row.reports)),
      }));
      return { spamReports, ...info };
    },
  }),
  adminRoute({
    method: 'PATCH',
    path: `${path}/:jobId`,
    summary: 'Decide on a reported posting: let it stand, or take it out of sight',
    resource: JOB,
    load: async ({ env, scope, params }) => {
      const db = database(env);
      await requireAdmin(db, scope);
      return findReported(db, params.jobId);
    },
    body: Decision,
    response: Reported,
    handle: async ({ env, scope, params, body, log }) => {
      const db = database(env);
      await decide(db, scope, params.jobId, body);
      const decided = await findReported(db, params.jobId);
      if (decided === null) throw notFound(JOB);
      log.info('job.reviewed', { jobId: params.jobId, spamStatus: decided.spamStatus });
      return decided;
    },
  }),
];
