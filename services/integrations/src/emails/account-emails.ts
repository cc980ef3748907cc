import type { AccountEmail } from '@jobmatch/shared/contracts/emails';
import { digestLetter } from './digest-letter.ts';
import { type Letter, toHtml, toText } from './letter.ts';
import type { Mail } from './sendgrid-mail.ts';

type AdminAlert = Extract<AccountEmail, { kind: 'admin_alert' }>;

/** Where links lead: the front end, and the API's public hostname. */
interface Urls {
  APP_URL: string;
  API_URL: string;
}

/** The e-mail that a message stands for. */
export function renderAccountEmail(email: AccountEmail, urls: Urls): Mail {
  const letter = letterFor(email, urls);
  return {
    emailId: email.emailId,
    userId: email.userId,
    applicationId: null,
    to: email.to,
    sender: null,
    subject: letter.title,
    text: toText(letter),
    html: toHtml(letter),
    attachment: null,
  };
}

function letterFor(email: AccountEmail, urls: Urls): Letter {
  if (email.kind === 'password_changed') return PASSWORD_CHANGED;
  if (email.kind === 'admin_alert') return alertLetter(email);
  if (email.kind === 'job_digest') return digestLetter(email, urls.APP_URL);
  const { base, path, label, ...letter } = WITH_LINK[email.kind];
  const url = new URL(path, urls[base]);
  url.searchParams.set('token', email.token);
  return { ...letter, action: { label, url: url.href } };
}

const alertLetter = ({ title, text }: Pick<AdminAlert, 'title' | 'text'>): Letter => ({
  title,
  paragraphs: [text],
  action: null,
  closing:
    'You get this because you are an admin of JobMatch AI. The same alert comes at most once an hour.',
});

const WITH_LINK = {
  verify_email: {
    title: 'Confirm your e-mail address',
    paragraphs: [
      'Someone, hopefully you, opened a JobMatch AI account with this address.',
      'Confirm that it is yours. The link works once, for 24 hours.',
    ],
    base: 'APP_URL',
    path: '/verify-email',
    label: 'Confirm address',
    closing: 'If it was not you, ignore this e-mail.',
  },
  reset_password: {
    title: 'Choose a new password',
    paragraphs: [
      'Someone, hopefully you, asked for a new password for your JobMatch AI account.',
      'The link works once, for an hour.',
    ],
    base: 'APP_URL',
    path: '/reset-password',
    label: 'Choose a password',
    closing: 'If it was not you, ignore this e-mail: your password stays as it is.',
  },
  verify_recipient: {
    title: 'May JobMatch AI write to this address?',
    paragraphs: [
      'A user of JobMatch AI says that this is an address of theirs and wants to have e-mail sent to it.',
      'Confirm it if that was you. The link works once, for 24 hours.',
    ],
    base: 'API_URL',
    path: '/api/emails/recipients/confirm',
    label: 'Confirm address',
    closing: 'If it was not you, ignore this e-mail: nothing more will come.',
  },
} as const;

const PASSWORD_CHANGED: Letter = {
  title: 'Your password was changed',
  paragraphs: [
    'The password of your JobMatch AI account was changed and other devices were signed out.',
  ],
  action: null,
  closing: 'If it was not you, choose a new password now with “Forgot password”.',
};
