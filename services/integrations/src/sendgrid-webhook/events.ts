import type { EmailEvent } from '@jobmatch/shared/contracts/emails';
import { Email } from '@jobmatch/shared/email-address';
import { AppError } from '@jobmatch/shared/errors';
import { validate } from '@jobmatch/shared/http/validate';
import { Id } from '@jobmatch/shared/ids';
import * as v from 'valibot';

const EVENTS_MAX = 2000;

/** What is read of an event; SendGrid sends more, and all that was sent along with the e-mail. */
const SendGridEvent = v.looseObject({
  event: v.pipe(v.string(), v.maxLength(50)),
  /** Seconds since 1970. */
  timestamp: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000_000_000)),
  sg_event_id: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  sg_message_id: v.optional(v.pipe(v.string(), v.maxLength(300))),
  email: v.optional(v.string()),
  emailId: v.optional(v.string()),
  /** Of a bounce: `bounce` for good, `blocked` for now. */
  type: v.optional(v.string()),
});
type SendGridEvent = v.InferOutput<typeof SendGridEvent>;

const Events = v.pipe(v.array(SendGridEvent), v.maxLength(EVENTS_MAX));

/** The events of a webhook call. INVALID_JSON, VALIDATION_ERROR. */
export function parseEvents(body: Uint8Array): EmailEvent[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(body));
  } catch {
    throw new AppError('INVALID_JSON', 'The body is not valid JSON.');
  }
  return validate(Events, parsed).map(toEvent);
}

function toEvent(sent: SendGridEvent): EmailEvent {
  const address = v.safeParse(Email, sent.email);
  return {
    eventId: sent.sg_event_id,
    event: sent.event,
    at: new Date(sent.timestamp * 1000).toISOString(),
    providerMessageId: providerMessageId(sent.sg_message_id),
    emailId: v.is(Id, sent.emailId) ? sent.emailId : null,
    address: address.success ? address.output : null,
    suppresses: suppresses(sent),
  };
}

/** The `X-Message-Id` of the send: SendGrid appends to it the machine that handled the message. */
const providerMessageId = (id: string | undefined): string | null =>
  id === undefined ? null : id.replace(/\.(?:recvd|filter).*$/, '');

const suppresses = ({ event, type }: SendGridEvent): boolean =>
  (event === 'bounce' && type !== 'blocked') ||
  event === 'spamreport' ||
  event === 'unsubscribe' ||
  event === 'group_unsubscribe';
