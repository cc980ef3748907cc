import { afterEach, describe, expect, it, vi } from 'vitest';
import { postToSendGrid } from './send-grid.ts';

const config = {
  SENDGRID_URL: 'https://sendgrid.test',
  MAIL_FROM: 'no-reply@jobmatch.example',
  SENDGRID_API_KEY: 'key',
};
const mail = { id: 'e1', to: 'ada@example.com', subject: 's', text: 't', html: '<p>t</p>' };

afterEach(() => vi.unstubAllGlobals());

function answering(status: number, headers: Record<string, string> = {}) {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => new Response(null, { status, headers }));
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

describe('SendGrid', () => {
  it('gets the e-mail as its v3 API wants it', async () => {
    const fetch = answering(202, { 'x-message-id': 'sg-1' });
    expect(await postToSendGrid(config, mail)).toEqual({
      status: 'sent',
      providerMessageId: 'sg-1',
    });
    const [url, init] = fetch.mock.calls[0] as unknown as [URL, RequestInit & { body: string }];
    expect(url.href).toBe('https://sendgrid.test/v3/mail/send');
    expect(init.method).toBe('POST');
    expect(new Headers(init.headers).get('authorization')).toBe('Bearer key');
    expect(init.signal).toBeInstanceOf(AbortSignal);
    expect(JSON.parse(init.body)).toMatchObject({
      personalizations: [{ to: [{ email: mail.to }], custom_args: { emailId: 'e1' } }],
      from: { email: config.MAIL_FROM },
      content: [{ type: 'text/plain' }, { type: 'text/html' }],
      tracking_settings: { click_tracking: { enable: false, enable_text: false } },
    });
  });

  it.each([400, 401, 403, 404, 413])('refusing with %i is final', async (status) => {
    answering(status);
    expect(await postToSendGrid(config, mail)).toMatchObject({ status: 'refused' });
  });

  it.each([429, 500, 503, 302])('answering %i is worth another try', async (status) => {
    answering(status);
    await expect(postToSendGrid(config, mail)).rejects.toThrow(String(status));
  });
});
