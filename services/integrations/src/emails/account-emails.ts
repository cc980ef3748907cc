import type { AccountEmail, Mail } from '@jobmatch/shared/contracts/emails';
import { type Letter, toHtml, toText } from './letter.ts';

type AdminAlert = Extract<AccountEmail, { kind: 'admin_alert' }>;

/** The e-mail that a message stands for. `appUrl` is where the front end is, without a final slash. */
export function renderAccountEmail(email: AccountEmail, appUrl: string): Mail {
  const letter = letterFor(email, appUrl);
  return {
    id: email.emailId,
    to: email.to,
    subject: letter.title,
    text: toText(letter),
    html: toHtml(letter),
  };
}

function letterFor(email: AccountEmail, appUrl: string): Letter {
  if (email.kind === 'password_changed') return PASSWORD_CHANGED;
  if (email.kind === 'admin_alert') return alertLetter(email);
  const { path, label, ...letter } = WITH_LINK[email.kind];
  const url = new URL(path, appUrl);
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
    path: '/reset-password',
    label: 'Choose a password',
    closing: 'If it was not you, ignore this e-mail: your password stays as it is.',
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
