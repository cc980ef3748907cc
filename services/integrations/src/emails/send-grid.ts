import type { Mail, MailReceipt } from '@jobmatch/shared/contracts/emails';

const TIMEOUT_MS = 10_000;
const TOO_MANY_REQUESTS = 429;

export interface SendGridConfig {
  SENDGRID_URL: string;
  MAIL_FROM: string;
  SENDGRID_API_KEY: string;
}

/**
 * Hands an e-mail to SendGrid's v3 API. Refused for good on a 4xx; throws on 429, 5xx, a redirect, a
 * timeout or no answer. SendGrid takes no idempotency key, so a try whose answer was lost can put a
 * second copy into the mailbox: for these e-mails better than none.
 */
export async function postToSendGrid(config: SendGridConfig, mail: Mail): Promise<MailReceipt> {
  const response = await fetch(new URL('/v3/mail/send', config.SENDGRID_URL), {
    method: 'POST',
    headers: {
      authorization: `Bearer ${config.SENDGRID_API_KEY}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify(toSendGrid(config.MAIL_FROM, mail)),
    redirect: 'manual',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  // Its text can quote the e-mail, which must not reach a log.
  await response.body?.cancel();
  const { status } = response;
  if (response.ok) {
    return { status: 'sent', providerMessageId: response.headers.get('x-message-id') };
  }
  if (status >= 400 && status < 500 && status !== TOO_MANY_REQUESTS) {
    return { status: 'refused', reason: `SendGrid answered ${status}` };
  }
  throw new Error(`SendGrid answered ${status}.`);
}

const toSendGrid = (from: string, { id, to, subject, text, html }: Mail) => ({
  personalizations: [{ to: [{ email: to }], custom_args: { emailId: id } }],
  from: { email: from, name: 'JobMatch AI' },
  subject,
  content: [
    { type: 'text/plain', value: text },
    { type: 'text/html', value: html },
  ],
  // Tracking would send the link, and the token in it, through a third party's redirect.
  tracking_settings: {
    click_tracking: { enable: false, enable_text: false },
    open_tracking: { enable: false },
  },
});
