import { describe, expect, it, vi } from 'vitest';
import { type SendGridConfig, postToSendGrid } from './send-grid.ts';
import type { Mail } from './sendgrid-mail.ts';

const mail: Mail = {
  emailId: 'e1',
  userId: 'u1',
  applicationId: 'a1',
  to: 'rec@example.com',
  sender: { name: 'Ada "Boss" <ada@example.com>', email: 'ada@example.com' },
  subject: 'One\r\nBcc: x@example.com',
  text: 't',
  html: '<p>t</p>',
  attachment: {
    fileName: 'cv\r\n.pdf',
    contentType: 'application/pdf',
    bytes: new Uint8Array([1]),
  },
};

function post(answer: SendGridConfig['SENDGRID']['fetch'], changes: Partial<Mail> = {}) {
  const fetch = vi.fn<SendGridConfig['SENDGRID']['fetch']>(answer);
  const config = {
    SENDGRID: { fetch },
    SENDGRID_URL: 'https://sendgrid.test',
    SENDGRID_TIMEOUT_MS: 50,
    MAIL_FROM: 'no-reply@jobmatch.example',
  };
  return { fetch, outcome: postToSendGrid(config, { ...mail, ...changes }) };
}

const answering = (status: number, headers: Record<string, string> = {}) =>
  post(async () => new Response(null, { status, headers })).outcome;

const failing = (name: string, message: string) =>
  post(() => Promise.reject(Object.assign(new Error(message), { name }))).outcome;

function bodyOf(fetch: ReturnType<typeof post>['fetch']): Record<string, unknown> {
  const body = fetch.mock.calls[0]?.[1].body;
  if (typeof body !== 'string') throw new Error('Nothing was sent.');
  return JSON.parse(body);
}

describe('SendGrid', () => {
  it('gets the e-mail as its v3 API wants it', async () => {
    const headers = { 'x-message-id': 'sg-1' };
    const { fetch, outcome } = post(async () => new Response(null, { status: 202, headers }));
    expect(await outcome).toEqual({ status: 'sent', providerMessageId: 'sg-1' });
    expect(fetch.mock.calls[0]?.[0].href).toBe('https://sendgrid.test/v3/mail/send');
    const name = 'Ada Boss ada example.com';
    expect(bodyOf(fetch)).toEqual({
      personalizations: [
        {
          to: [{ email: mail.to }],
          custom_args: { emailId: 'e1', userId: 'u1', applicationId: 'a1' },
        },
      ],
      from: { email: 'no-reply@jobmatch.example', name },
      reply_to: { email: 'ada@example.com', name },
      subject: 'One Bcc: x@example.com',
      content: [
        { type: 'text/plain', value: 't' },
        { type: 'text/html', value: '<p>t</p>' },
      ],
      attachments: [
        {
          content: 'AQ==',
          type: 'application/pdf',
          filename: 'cv .pdf',
          disposition: 'attachment',
        },
      ],
      tracking_settings: {
        click_tracking: { enable: false, enable_text: false },
        open_tracking: { enable: true },
      },
    });
  });

  it('gets an e-mail of ours without an address to answer to, and does not watch it', async () => {
    const { fetch, outcome } = post(async () => new Response(null, { status: 202 }), {
      sender: null,
      applicationId: null,
      attachment: null,
    });
    expect(await outcome).toEqual({ status: 'sent', providerMessageId: null });
    const body = bodyOf(fetch);
    expect(body).not.toHaveProperty('reply_to');
    expect(body).not.toHaveProperty('attachments');
    expect(body).toMatchObject({
      from: { name: 'JobMatch AI' },
      tracking_settings: { open_tracking: { enable: false } },
    });
  });

  it.each([301, 400, 401, 403, 404, 413])('refusing with %i is final', async (status) => {
    expect(await answering(status)).toMatchObject({ status: 'failed' });
  });

  it.each([500, 502, 503, 504, 520, 522, 524])(
    'answering %i says nothing for sure',
    async (status) => {
      expect(await answering(status)).toMatchObject({ status: 'unknown' });
    },
  );

  it.each([521, 523, 525, 526, 530])(
    'not being reached (%i) is worth another try',
    async (status) => {
      expect(await answering(status)).toMatchObject({ status: 'postponed' });
    },
  );

  it.each([
    ['7', 7],
    [new Date(Date.now() + 90_000).toUTCString(), 90],
    [new Date(Date.now() - 90_000).toUTCString(), 0],
    ['soon', null],
  ])('answering 429 says when to come again: %s', async (value, seconds) => {
    const outcome = await answering(429, { 'retry-after': value });
    expect(outcome).toMatchObject({ status: 'postponed' });
    const told = 'retryAfterSeconds' in outcome ? outcome.retryAfterSeconds : undefined;
    // Dates have whole seconds.
    const isAsTold = [seconds, seconds === null ? null : seconds - 1].includes(told ?? null);
    expect([told, isAsTold]).toEqual([told, true]);
  });

  it('refusing the connection is worth another try, losing it says nothing for sure', async () => {
    expect(await failing('Error', 'connect(): Connection refused')).toMatchObject({
      status: 'postponed',
    });
    expect(await failing('Error', 'Network connection lost.')).toMatchObject({ status: 'unknown' });
    expect(await failing('TimeoutError', 'The operation timed out')).toMatchObject({
      status: 'unknown',
      reason: 'The provider did not answer in time.',
    });
  });

  it('is not waited for longer than configured', async () => {
    const never = (_: URL, { signal }: RequestInit) =>
      new Promise<Response>((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason));
      });
    expect(await post(never).outcome).toMatchObject({
      status: 'unknown',
      reason: 'The provider did not answer in time.',
    });
  });
});
