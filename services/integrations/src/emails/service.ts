import type { Caller } from '@jobmatch/shared/caller';
import type { NewEmail } from '@jobmatch/shared/contracts/emails';
import { AppError, notFound } from '@jobmatch/shared/errors';
import { within } from '@jobmatch/shared/in-time';
import type { Env } from '../env.ts';
import { allowedHtml } from './allowed-html.ts';
import { applicationLetter } from './application-letter.ts';
import { escapeHtml, htmlDocument } from './html-document.ts';
import { toHtml, toText } from './letter.ts';
import type { ApplicationForm, MessageForm } from './send-email.ts';

type EmailEnv = Pick<Env, 'CORE_EMAILS' | 'SENDGRID'>;

const ASK_TIMEOUT_MS = 5_000;

/**
 * EMAIL_NOT_CONFIGURED where there is nothing to send with: better than a queue that never empties.
 * UNAVAILABLE where that cannot be found out: nothing was written down yet.
 */
export async function requireConfigured({ SENDGRID }: Pick<Env, 'SENDGRID'>): Promise<void> {
  const asked = within(ASK_TIMEOUT_MS, SENDGRID.isConfigured());
  const isConfigured = await asked.catch(() => {
    throw new AppError('UNAVAILABLE', 'E-mail is not available for a moment. Try again.');
  });
  if (isConfigured) return;
  throw new AppError('EMAIL_NOT_CONFIGURED', 'E-mail is not set up here.');
}

/** Writes down an e-mail to be sent and answers its id. */
export async function sendEmail(
  env: EmailEnv,
  caller: Caller,
  form: ApplicationForm | MessageForm,
): Promise<{ emailId: string }> {
  await requireConfigured(env);
  const email =
    'applicationId' in form ? await applicationEmail(env, caller, form) : await messageEmail(form);
  return env.CORE_EMAILS.write(caller, email);
}

async function applicationEmail(
  env: EmailEnv,
  caller: Caller,
  { applicationId, recipientEmail: to, variantId, attach }: ApplicationForm,
): Promise<NewEmail> {
  const draft = await env.CORE_EMAILS.draft(caller, { applicationId, variantId });
  if (draft === null) throw notFound('Application');
  if (attach !== null && draft.variant === null && draft.coverLetter === null) {
    throw new AppError('CONFLICT', 'The application has no résumé and no letter to attach.');
  }
  const letter = applicationLetter(draft);
  return {
    kind: 'application',
    applicationId,
    variantId,
    attach,
    to,
    subject: letter.title,
    text: toText(letter),
    html: toHtml(letter),
  };
}

async function messageEmail({ to, subject, text, html }: MessageForm): Promise<NewEmail> {
  const body =
    html === null
      ? `<p>${escapeHtml(text).replaceAll('\n', '<br>\n')}</p>`
      : await allowedHtml(html);
  return {
    kind: 'message',
    applicationId: null,
    variantId: null,
    attach: null,
    to,
    subject,
    text,
    html: htmlDocument(subject, body),
  };
}
