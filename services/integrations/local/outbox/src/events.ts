import * as v from 'valibot';
import { type Env, mailbox } from './env.ts';
import { type SentMail, sentMails } from './sent-mail.ts';
import { signedRequest } from './signed-request.ts';

/** Which events to send. */
const Order = v.strictObject({
  event: v.picklist([
    'processed',
    'delivered',
    'deferred',
    'open',
    'click',
    'bounce',
    'dropped',
    'spamreport',
    'unsubscribe',
  ]),
  /** Of these e-mails; of all that were accepted when absent. */
  emailIds: v.optional(v.array(v.string())),
  /** Seconds since 1970 to sign with; now when absent. */
  timestamp: v.optional(v.pipe(v.number(), v.integer())),
  /** False to have the signed call shown only. */
  isDelivered: v.optional(v.boolean(), true),
});

const MAILS_MAX = 2000;

/** POST /events: signs events as SendGrid does and calls the webhook with them. */
export async function sendEvents(request: Request, env: Env): Promise<Response> {
  const order = v.safeParse(Order, await request.json().catch(() => null));
  if (!order.success) return new Response(v.summarize(order.issues), { status: 400 });
  const { event, emailIds, timestamp, isDelivered } = order.output;
  const now = Math.floor(Date.now() / 1000);
  const mails = (await sentMails(env, MAILS_MAX)).filter(
    ({ id }) => emailIds === undefined || emailIds.includes(id),
  );
  const body = JSON.stringify(mails.map((mail) => eventOf(mail, event, now)));
  const { privateKey } = await mailbox(env).keyPair();
  const headers = await signedRequest(privateKey, String(timestamp ?? now), body);
  const answer = isDelivered
    ? await env.GATEWAY.fetch('http://gateway.test/api/webhooks/sendgrid', {
        method: 'POST',
        headers,
        body,
      })
    : null;
  const status = answer?.status ?? null;
  return Response.json({
    events: mails.length,
    headers,
    body,
    status,
    answer: await answer?.text(),
  });
}

/** An event with the fields that SendGrid documents; custom arguments come back beside them. */
const eventOf = ({ to, messageId, payload }: SentMail, event: string, timestamp: number) => ({
  email: to,
  timestamp,
  event,
  sg_event_id: Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64url'),
  sg_message_id: `${messageId}.recvd-5f8b9d7c4-abcde-1-6579CC34-66.0`,
  'smtp-id': `<${messageId}@ismtpd0001>`,
  ...payload.personalizations[0]?.custom_args,
  ...(event === 'bounce'
    ? { type: 'bounce', reason: '550 5.1.1 No such user', status: '5.1.1' }
    : {}),
  ...(event === 'open' ? { useragent: 'Mozilla/5.0', ip: '192.0.2.1' } : {}),
});
