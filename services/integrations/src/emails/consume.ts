import type { EmailClaim, EmailOutcome } from '@jobmatch/shared/contracts/emails';
import { type ErrorCode, isAppError } from '@jobmatch/shared/errors';
import type { Log } from '@jobmatch/shared/log';
import { inTrace, traceOfMessage } from '@jobmatch/shared/trace';
import type { Env } from '../env.ts';
import { renderAccountEmail } from './account-emails.ts';
import { type RenderAttachment, attachmentRenderer } from './attachment.ts';
import { type Delivery, ack, readMessages, refOf, retryLater } from './read-messages.ts';
import { postToSendGrid } from './send-grid.ts';
import type { Mail } from './sendgrid-mail.ts';

type EmailEnv = Pick<
  Env,
  'CORE_EMAILS' | 'EMAIL_RETRY_SECONDS' | 'APP_URL' | 'API_URL' | 'MAIL_FROM' | 'SENDGRID_URL'
> &
  Pick<Env, 'SENDGRID' | 'SENDGRID_TIMEOUT_MS' | 'CORE_EXPORTS' | 'FONTS'>;

/** The variant, or what was written in it, was taken out since: waiting does not bring it back. */
const GONE: ReadonlySet<ErrorCode> = new Set(['NOT_FOUND', 'CONFLICT']);

/**
 * Sends what core grants of a batch, each e-mail on its own, and has core record what came of it. An
 * e-mail that is not granted is somebody else's or done; its message is dropped.
 */
export async function consumeEmails(
  batch: MessageBatch,
  env: EmailEnv,
  log: Log,
  render: RenderAttachment = attachmentRenderer(env),
): Promise<void> {
  const deliveries = readMessages(batch, log);
  if (deliveries.length === 0) return;
  const claims = await claim(deliveries, env, log);
  if (claims === null) return;
  const sent = await Promise.all(
    deliveries.map(async (delivery) => {
      const granted = claims.get(delivery.email.emailId);
      if (granted?.state !== 'granted') {
        ack(delivery);
        return [];
      }
      const outcome = await inTrace(traceOfMessage(delivery.email), () =>
        send(delivery, granted, env, render),
      );
      return [{ delivery, outcome }];
    }),
  );
  const outcomes = sent.flat();
  if (outcomes.length === 0) return;
  await record(outcomes, env, log);
  for (const { delivery, outcome } of outcomes) {
    inTrace(traceOfMessage(delivery.email), () => finish(delivery, outcome, env, log));
  }
}

/** Null where core cannot be asked: nothing was sent, and every message comes again. */
async function claim(
  deliveries: readonly Delivery[],
  env: EmailEnv,
  log: Log,
): Promise<Map<string, EmailClaim> | null> {
  try {
    const claims = await env.CORE_EMAILS.claim(deliveries.map(({ email }) => refOf(email)));
    return new Map(claims.map((granted) => [granted.emailId, granted]));
  } catch (err) {
    log.error('email.unclaimed', { emails: deliveries.length, error: nameOf(err) });
    for (const delivery of deliveries) retryLater(delivery, env.EMAIL_RETRY_SECONDS);
    return null;
  }
}

async function send(
  { email }: Delivery,
  { content }: EmailClaim,
  env: EmailEnv,
  render: RenderAttachment,
): Promise<EmailOutcome> {
  let mail: Mail;
  try {
    if (email.kind !== 'user_email') mail = renderAccountEmail(email, env);
    else if (content === null) return { status: 'failed', reason: 'There is nothing to send.' };
    else {
      const { attachment: wanted, ...rest } = content;
      const { userId, applicationId } = rest;
      if (wanted !== null && applicationId === null) {
        return { status: 'failed', reason: 'Its application is gone.' };
      }
      const attachment =
        wanted === null || applicationId === null
          ? null
          : await render({ userId, applicationId, requestId: email.requestId, ...wanted });
      mail = { ...rest, emailId: email.emailId, attachment };
    }
  } catch (err) {
    const reason = `It could not be made: ${nameOf(err)}.`;
    if (isAppError(err) && GONE.has(err.code)) return { status: 'failed', reason };
    return { status: 'postponed', reason, retryAfterSeconds: null };
  }
  return postToSendGrid(env, mail);
}

/**
 * What cannot be recorded stays claimed, and becomes unknown in time: its messages are taken off the
 * queue all the same, since they must not lead to a second e-mail.
 */
async function record(
  outcomes: readonly { delivery: Delivery; outcome: EmailOutcome }[],
  env: EmailEnv,
  log: Log,
): Promise<void> {
  const told = outcomes.map(({ delivery: { email }, outcome }) => ({ ...refOf(email), outcome }));
  try {
    await env.CORE_EMAILS.record(told);
  } catch (err) {
    log.error('email.unrecorded', { emails: told.length, error: nameOf(err) });
  }
}

function finish(delivery: Delivery, outcome: EmailOutcome, env: EmailEnv, log: Log): void {
  const { kind, emailId, requestId } = delivery.email;
  const ids = { kind, emailId, requestId, attempt: delivery.carriers[0]?.attempts ?? 0 };
  if (outcome.status === 'postponed') {
    const atLeast = outcome.retryAfterSeconds ?? 0;
    const delaySeconds = retryLater(delivery, env.EMAIL_RETRY_SECONDS, atLeast);
    log.warn('email.postponed', { ...ids, reason: outcome.reason, delaySeconds });
    return;
  }
  ack(delivery);
  if (outcome.status === 'sent') log.info('email.sent', ids);
  else log.error(`email.${outcome.status}`, { ...ids, reason: outcome.reason });
}

const nameOf = (err: unknown): string => (err instanceof Error ? err.name : typeof err);
