import type { Attachment } from './attachment.ts';
import { oneLine } from './one-line.ts';

const NAME_MAX = 100;
const SUBJECT_MAX = 300;
const US = 'JobMatch AI';

/** An e-mail, before it is in anybody's format. */
export interface Mail {
  emailId: string;
  userId: string;
  applicationId: string | null;
  to: string;
  /** Whom the answer goes to; null for e-mail of our own. */
  sender: { name: string | null; email: string } | null;
  subject: string;
  text: string;
  html: string;
  attachment: Attachment | null;
}

/**
 * The body of SendGrid's `POST /v3/mail/send`. The address it comes from is ours, always; a user lends
 * it a name, which cannot hold an address of its own.
 */
export function toSendGrid(from: string, mail: Mail) {
  const { emailId, userId, applicationId, to, sender, subject, text, html, attachment } = mail;
  const name = oneLine((sender?.name ?? US).replaceAll(/[<>"@]/g, ' '), NAME_MAX) || US;
  return {
    personalizations: [
      {
        to: [{ email: to }],
        // Custom arguments are text; SendGrid returns them with every event.
        custom_args: { emailId, userId, ...(applicationId === null ? {} : { applicationId }) },
      },
    ],
    from: { email: from, name },
    ...(sender === null ? {} : { reply_to: { email: sender.email, name } }),
    subject: oneLine(subject, SUBJECT_MAX),
    content: [
      { type: 'text/plain', value: text },
      { type: 'text/html', value: html },
    ],
    ...(attachment === null ? {} : { attachments: [toAttachment(attachment)] }),
    tracking_settings: {
      // It would send a link, and the token in it, through a third party's redirect.
      click_tracking: { enable: false, enable_text: false },
      open_tracking: { enable: sender !== null },
    },
  };
}

const toAttachment = ({ fileName, contentType, bytes }: Attachment) => ({
  content: Buffer.from(bytes).toString('base64'),
  type: contentType,
  filename: oneLine(fileName, NAME_MAX),
  disposition: 'attachment',
});
