import { EmailHistory } from '@jobmatch/shared/contracts/emails';
import { Email } from '@jobmatch/shared/email-address';
import { Id } from '@jobmatch/shared/ids';
import { Instant, queryInteger, text } from '@jobmatch/shared/text';
import * as v from 'valibot';
import { publicRoute, route } from '../route.ts';
import { SendEmail } from './send-email.ts';
import { requireConfigured, sendEmail } from './service.ts';

const path = '/api/emails';

export const emailRoutes = [
  route({
    method: 'POST',
    path: `${path}/send`,
    summary:
      'Send an application to a recruiter (`applicationId`, `recipientEmail`), or free text to an address of your own that you have verified (`to`, `subject`, `text`)',
    body: SendEmail,
    status: 202,
    response: v.object({
      success: v.literal(true),
      emailId: Id,
      messageId: v.nullable(v.string()),
      message: v.string(),
    }),
    errors: ['NOT_FOUND', 'FORBIDDEN', 'USAGE_LIMIT_EXCEEDED', 'EMAIL_NOT_CONFIGURED'],
    handle: async ({ env, caller, body }) => {
      const { emailId } = await sendEmail(env, caller, body);
      const message = 'It is on its way; the history says what becomes of it.';
      return { success: true as const, emailId, messageId: null, message };
    },
  }),
  route({
    method: 'GET',
    path: `${path}/history`,
    summary: 'What the caller had sent and what became of it, newest first',
    query: v.object({
      page: queryInteger(1, 1_000_000, 1),
      limit: queryInteger(1, 100, 20),
      cursor: v.optional(text(1500)),
    }),
    response: EmailHistory,
    handle: ({ env, caller, query }) => env.CORE_EMAILS.history(caller, query),
  }),
  route({
    method: 'GET',
    path: `${path}/remaining`,
    summary: 'How many e-mails the plan allows this month, and how many are left',
    response: v.object({
      limit: v.number(),
      sent: v.number(),
      remaining: v.number(),
      resetsAt: Instant,
    }),
    handle: async ({ env, caller }) => {
      const { limit, used, remaining, resetsAt } = await env.CORE_EMAILS.remaining(caller);
      return { limit, sent: used, remaining, resetsAt };
    },
  }),
  route({
    method: 'POST',
    path: `${path}/recipients`,
    summary: 'Ask to write free text to an address; a link sent to it confirms it',
    body: v.strictObject({ address: Email }),
    status: 202,
    response: v.object({ address: v.string(), verified: v.boolean(), message: v.string() }),
    errors: ['CONFLICT', 'FORBIDDEN', 'EMAIL_NOT_CONFIGURED'],
    handle: async ({ env, caller, body }) => {
      await requireConfigured(env);
      const recipient = await env.CORE_EMAILS.addRecipient(caller, body);
      const message = recipient.verified
        ? 'You may write to this address.'
        : 'A link was sent to the address. You may write to it once it was opened.';
      return { ...recipient, message };
    },
  }),
  publicRoute({
    method: 'GET',
    path: `${path}/recipients/confirm`,
    summary: 'Confirm an address with the token of the link sent to it',
    query: v.object({ token: text(100) }),
    response: v.object({ verified: v.literal(true), message: v.string() }),
    handle: async ({ env, query }) => {
      await env.CORE_EMAILS.confirmRecipient(query);
      return { verified: true as const, message: 'The address is confirmed.' };
    },
  }),
];
