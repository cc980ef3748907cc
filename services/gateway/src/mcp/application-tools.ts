import {
  Application,
  ApplicationList,
  ApplicationStatus,
} from '@jobmatch/shared/contracts/application-answers';
import { GeneratedApplication } from '@jobmatch/shared/contracts/applications';
import { Id } from '@jobmatch/shared/ids';
import { text } from '@jobmatch/shared/text';
import * as v from 'valibot';
import { JobId } from './job-tools.ts';
import { IdempotencyKey, oneLine, tool } from './tool.ts';

interface Named {
  id: string;
  jobTitle: string;
  company: string;
  status: string;
}

const lineOf = ({ id, jobTitle, company, status }: Named): string =>
  `${oneLine(`${jobTitle}, ${company}`)}: ${status} [${id}]`;

export const applicationTools = [
  tool({
    name: 'generate_application',
    title: 'Write an application',
    description:
      'Write a résumé and a cover letter for a posting, in three variants, from the candidate’s profile alone: what the profile does not support is taken out and listed under truth.removed. Takes up to a minute and one of the month’s AI generations. Stored as a draft; nothing is sent to anyone.',
    hints: { readOnlyHint: false, destructiveHint: false, idempotentHint: false },
    method: 'POST',
    route: '/api/applications/generate',
    arguments: v.strictObject({ jobId: JobId, idempotencyKey: IdempotencyKey }),
    answer: GeneratedApplication,
    toRequest: ({ jobId, idempotencyKey }) => ({
      path: '/api/applications/generate',
      body: { jobId },
      idempotencyKey,
    }),
    toText: (application) =>
      [
        `Written: ${lineOf(application)}`,
        ...application.variants.map(
          ({ id, name, truth }) => `- ${name} (${id}), ${truth.removed.length} claims taken out`,
        ),
      ].join('\n'),
  }),
  tool({
    name: 'list_applications',
    title: 'List applications',
    description:
      'List the candidate’s applications, newest first, without their documents. nextCursor, if any, goes on where the list ends.',
    hints: { readOnlyHint: true, destructiveHint: false, idempotentHint: true },
    method: 'GET',
    route: '/api/applications',
    arguments: v.strictObject({
      status: v.optional(ApplicationStatus),
      limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)), 20),
      cursor: v.optional(text(1500)),
    }),
    answer: ApplicationList,
    toRequest: ({ status, limit, cursor }) => ({
      path: '/api/applications',
      query: {
        limit: String(limit),
        ...(status === undefined ? {} : { status }),
        ...(cursor === undefined ? {} : { cursor }),
      },
    }),
    toText: ({ applications, total, nextCursor }) =>
      [
        `${applications.length} of ${total} applications${nextCursor === null ? '' : ', more with nextCursor'}.`,
        ...applications.map((application) => `- ${lineOf(application)}`),
      ].join('\n'),
  }),
  tool({
    name: 'update_application_status',
    title: 'Change an application’s status',
    description:
      'Record where an application stands, for example "submitted" once the candidate has sent it. Replaces the status it had; changes nothing else and tells nobody.',
    hints: { readOnlyHint: false, destructiveHint: true, idempotentHint: true },
    method: 'PATCH',
    route: '/api/applications/:id',
    arguments: v.strictObject({
      applicationId: v.pipe(Id, v.description('The id of an application.')),
      status: ApplicationStatus,
    }),
    answer: Application,
    toRequest: ({ applicationId, status }) => ({
      path: `/api/applications/${applicationId}`,
      body: { status },
    }),
    toText: lineOf,
  }),
];
