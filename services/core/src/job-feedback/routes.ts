import { notFound } from '@jobmatch/shared/errors';
import { newId } from '@jobmatch/shared/ids';
import { database } from '../database.ts';
import { findJob } from '../jobs/queries.ts';
import { JOB } from '../jobs/service.ts';
import type { Flags } from '../jobs/user-jobs/queries.ts';
import { route } from '../route.ts';
import { GiveFeedback, JobFeedback } from './feedback.ts';
import { upsertFeedback } from './queries.ts';

/** What saying so also does to the posting in the caller's list. */
const EFFECTS: Partial<Record<GiveFeedback['feedbackType'], Flags>> = {
  hidden: { isArchived: true },
  not_interested: { isArchived: true },
  saved: { isSaved: true },
};

export const jobFeedbackRoutes = [
  route({
    method: 'POST',
    path: '/api/jobs/:id/feedback',
    summary:
      'Say what you think of a posting; hiding or refusing it archives it, saving it saves it',
    body: GiveFeedback,
    status: 201,
    response: JobFeedback,
    resource: JOB,
    load: ({ env, scope, params }) => findJob(database(env), scope, params.id),
    handle: async ({ env, scope, params, body, log }) => {
      const row = { id: newId(), jobId: params.id, ...body };
      const flags = EFFECTS[body.feedbackType] ?? {};
      const feedback = await upsertFeedback(database(env), scope, row, flags);
      if (feedback === null) throw notFound(JOB);
      log.info('job.judged', { jobId: params.id, feedbackType: body.feedbackType });
      return feedback;
    },
  }),
];
