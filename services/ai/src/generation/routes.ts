import { GeneratedApplication } from '@jobmatch/shared/contracts/applications';
import { notFound } from '@jobmatch/shared/errors';
import { type EventInput, eventRoute } from '@jobmatch/shared/http/event-route';
import { Id } from '@jobmatch/shared/ids';
import * as v from 'valibot';
import type { Env } from '../env.ts';
import { generateApplication, requireWritable } from './service.ts';

export const generationRoutes = [
  eventRoute({
    path: '/api/applications/generate',
    summary: 'Write a résumé and a letter for a posting, in three variants',
    body: v.strictObject({ jobId: Id }),
    status: 201,
    response: GeneratedApplication,
    errors: ['NOT_FOUND', 'USAGE_LIMIT_EXCEEDED'],
    prepare: async ({ env, caller }: EventInput<Env>, { jobId }) => {
      const inputs = await env.CORE_APPLICATIONS.generationInputs(caller, { jobId });
      if (inputs === null) throw notFound('Job');
      requireWritable(inputs);
      return inputs;
    },
    handle: (input, inputs, tell) => generateApplication(input, inputs, tell),
  }),
];
