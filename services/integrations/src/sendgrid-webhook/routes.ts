import { sha256Hex } from '@jobmatch/shared/sha256';
import { readBytes } from '@jobmatch/shared/http/json-body';
import * as v from 'valibot';
import { publicRoute } from '../route.ts';
import { parseEvents } from './events.ts';
import { notSigned, requireSignature } from './signature.ts';

/** SendGrid sends up to 768 KB at once. */
const BODY_MAX_BYTES = 1024 * 1024;

/** An answer of another shape says nothing of a repetition, and SendGrid is to call again. */
const Taken = v.object({ isNew: v.boolean(), matched: v.number() });

export const sendgridWebhookRoutes = [
  publicRoute({
    method: 'POST',
    path: '/api/webhooks/sendgrid',
    summary: 'What SendGrid reports of e-mails, signed by it',
    response: v.object({ received: v.number(), matched: v.number() }),
    errors: ['INVALID_SIGNATURE', 'INVALID_JSON', 'VALIDATION_ERROR'],
    handle: async ({ env, request, log }) => {
      const body = await readBytes(request, BODY_MAX_BYTES);
      const signed = await requireSignature(env, request.headers, body, new Date());
      const events = parseEvents(body);
      const digest = await sha256Hex(signed);
      const taken = await env.CORE_EMAILS.takeEvents({ digest, events });
      const { isNew, matched } = v.parse(Taken, taken);
      if (!isNew) throw notSigned('This call was received before.');
      log.info('email.events_received', { events: events.length, matched });
      return { received: events.length, matched };
    },
  }),
];
