import { setTimeout as pause } from 'node:timers/promises';
import { createRow } from './create-row.ts';
import type { Answer, Fleet, Person } from './fleet.ts';
import { type SentMail, mailTo, tokenIn } from './outbox.ts';

/** Variables under which an e-mail that was refused is tried again at once. */
export const WITHOUT_EMAIL_PAUSES = {
  integrations: { EMAIL_RETRY_SECONDS: [0, 0, 0], SENDGRID_TIMEOUT_MS: 1_000 },
};

const PATIENCE_MS = 120_000;
const PAUSE_MS = 500;
const LIST_MAX = 5_000;

export interface HistoryEntry {
  id: string;
  applicationId: string | null;
  to: string;
  subject: string;
  status: string;
  messageId: string | null;
  sentAt: string | null;
  error: string | null;
  events: { event: string; at: string }[];
}

/** What the stand-in is to do wrong, as its `faults.ts` has it. */
export async function setFaults(fleet: Fleet, faults: Record<string, unknown>): Promise<void> {
  await outbox(fleet, 'PUT', '/faults', faults);
}

/** Everything the stand-in accepted, newest first. */
export const acceptedMails = async (fleet: Fleet): Promise<SentMail[]> =>
  outbox(fleet, 'GET', `/messages?limit=${LIST_MAX}`);

export interface SignedCall {
  headers: Record<string, string>;
  body: string;
  /** What the webhook answered; null where it was not called. */
  status: number | null;
  events: number;
}

/** Has the stand-in report an event of e-mails, signed. */
export const report = (
  fleet: Fleet,
  event: string,
  options: { emailIds?: string[]; timestamp?: number; isDelivered?: boolean } = {},
): Promise<SignedCall> => outbox(fleet, 'POST', '/events', { event, ...options });

/** An application of the person's to write about; `more` is what its row has beyond the posting. */
export const newApplication = (fleet: Fleet, person: Person, more: object = {}): Promise<string> =>
  createRow(fleet, person, '/api/applications', {
    jobTitle: 'Welder',
    company: 'Harbour Works',
    ...more,
  });

export const sendEmail = (fleet: Fleet, { token }: Person, body: object): Promise<Answer> =>
  fleet.send('POST', '/api/emails/send', { token, body });

export const RECIPIENT_SUBJECT = 'May JobMatch AI write to this address?';

export const askRecipient = (fleet: Fleet, { token }: Person, address: string): Promise<Answer> =>
  fleet.send('POST', '/api/emails/recipients', { token, body: { address } });

export const confirmRecipient = (fleet: Fleet, token: string): Promise<Answer> =>
  fleet.send('GET', `/api/emails/recipients/confirm?token=${token}`);

/** Makes an address one that the person may write to. */
export async function verifyRecipient(
  fleet: Fleet,
  person: Person,
  address: string,
): Promise<void> {
  await askRecipient(fleet, person, address);
  const { status, text } = await confirmRecipient(
    fleet,
    tokenIn(await mailTo(fleet, address, RECIPIENT_SUBJECT)),
  );
  if (status !== 200) throw new Error(`The confirmation: ${status} ${text}`);
}

/** All of a person's history. */
export async function historyOf(fleet: Fleet, { token }: Person): Promise<HistoryEntry[]> {
  const entries: HistoryEntry[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const from: string = cursor === '' ? '' : `&cursor=${cursor}`;
    const answer = await fleet.send('GET', `/api/emails/history?limit=100${from}`, { token });
    const page = answer.json<{ emails: HistoryEntry[]; nextCursor: string | null }>();
    entries.push(...page.emails);
    cursor = page.nextCursor;
  }
  return entries;
}

/** The history once nothing in it is pending. */
export async function settledHistoryOf(fleet: Fleet, person: Person): Promise<HistoryEntry[]> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const entries = await historyOf(fleet, person);
    const pending = entries.filter(({ status }) => status === 'pending').length;
    if (pending === 0) return entries;
    if (Date.now() > deadline) throw new Error(`${pending} e-mails are still pending.`);
    await pause(PAUSE_MS);
  }
}

async function outbox<T>(fleet: Fleet, method: string, path: string, body?: unknown): Promise<T> {
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
  const response = await fleet.worker('outbox').fetch(`http://outbox.test${path}`, init);
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
  return JSON.parse(text) as T; // what the stand-in answers is its tests' matter
}
