import * as v from 'valibot';
import { type Env, mailbox } from './env.ts';
import { MailSend } from './mail-send.ts';
import type { Accepted } from './mailbox.ts';

/** An e-mail that was accepted. */
export interface SentMail {
  /** As X-Message-Id told it, or would have. */
  messageId: string;
  /** What was sent along as `custom_args.emailId`. */
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  /** ISO 8601. */
  sentAt: string;
  payload: MailSend;
}

/** How many e-mails a list shows unless it says otherwise; older ones stay stored. */
const SHOWN = 200;

/** What was accepted, newest first. */
export const sentMails = async (env: Env, limit = SHOWN): Promise<SentMail[]> =>
  (await mailbox(env).list(limit)).map(toSentMail);

function toSentMail({ messageId, sentAt, payload: json }: Accepted): SentMail {
  const payload = v.parse(MailSend, JSON.parse(json));
  const [first] = payload.personalizations;
  const valueOf = (type: string) => payload.content.find((part) => part.type === type)?.value ?? '';
  return {
    messageId,
    id: first?.custom_args?.['emailId'] ?? '',
    to: first?.to[0]?.email ?? '',
    subject: payload.subject,
    text: valueOf('text/plain'),
    html: valueOf('text/html'),
    sentAt,
    payload,
  };
}
