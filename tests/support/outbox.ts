import type { Fleet } from './fleet.ts';

export interface SentMail {
  /** The provider's. */
  messageId: string;
  /** Ours. */
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  /** The body as it was sent. */
  payload: Record<string, unknown>;
}

const PATIENCE_MS = 15_000;
const PAUSE_MS = 100;

/** Every e-mail the fleet sent to an address, newest first. */
export async function mailsTo(fleet: Fleet, to: string): Promise<SentMail[]> {
  const response = await fleet.worker('outbox').fetch('http://outbox.test/messages');
  const mails = (await response.json()) as SentMail[];
  return mails.filter((mail) => mail.to === to);
}

/** The newest e-mail to an address with this subject, as soon as there are `count` of them. */
export async function mailTo(
  fleet: Fleet,
  to: string,
  subject: string,
  count = 1,
): Promise<SentMail> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const mails = (await mailsTo(fleet, to)).filter((mail) => mail.subject === subject);
    const [newest] = mails;
    if (newest !== undefined && mails.length >= count) return newest;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new Error(`No e-mail "${subject}" came to ${to}.`);
}

/** The token of the link in an e-mail. */
export function tokenIn({ text }: SentMail): string {
  const link = /https?:\/\/\S+/.exec(text)?.[0];
  const token = link === undefined ? null : new URL(link).searchParams.get('token');
  if (token === null) throw new Error('The e-mail has no link with a token.');
  return token;
}
