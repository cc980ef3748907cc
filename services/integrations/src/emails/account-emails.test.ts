import type { AccountEmail } from '@jobmatch/shared/contracts/emails';
import { describe, expect, it } from 'vitest';
import { renderAccountEmail } from './account-emails.ts';
import { toHtml } from './letter.ts';

const common = {
  emailId: '7f0c4e0e-58a1-4f5e-9d0a-000000000001',
  userId: '7f0c4e0e-58a1-4f5e-9d0a-000000000002',
  to: 'ada@example.com',
  requestId: 'request-1',
};
const URLS = { APP_URL: 'https://app.example', API_URL: 'https://api.example' };

describe('an account e-mail', () => {
  it.each([
    ['verify_email', 'https://app.example/verify-email?token=a%22%3Cb'],
    ['reset_password', 'https://app.example/reset-password?token=a%22%3Cb'],
    ['verify_recipient', 'https://api.example/api/emails/recipients/confirm?token=a%22%3Cb'],
  ] as const)('%s carries its link as text and as HTML', (kind, link) => {
    const mail = renderAccountEmail({ kind, ...common, token: 'a"<b' }, URLS);
    expect(mail).toMatchObject({ emailId: common.emailId, to: common.to, sender: null });
    expect(mail.text).toContain(link);
    expect(mail.html).toContain(`href="${link}"`);
  });

  it('password_changed carries no link', () => {
    const message: AccountEmail = { kind: 'password_changed', ...common };
    expect(renderAccountEmail(message, URLS).text).not.toContain('http');
  });

  it('admin_alert says what is wrong and carries no link', () => {
    const text = 'Nothing was embedded for 10 minutes.';
    const message: AccountEmail = {
      kind: 'admin_alert',
      ...common,
      title: 'It stands still',
      text,
    };
    const mail = renderAccountEmail(message, URLS);
    expect(mail).toMatchObject({
      emailId: common.emailId,
      to: common.to,
      subject: 'It stands still',
    });
    expect(mail.text).toContain(text);
    expect(mail.html).toContain(text);
    expect(mail.text).not.toContain('http');
  });

  it('job_digest links each posting and the settings, and escapes what boards wrote', () => {
    const match = { jobId: 'id-1', title: 'Rigger <b>\nnow', company: 'A & B', location: 'Oslo' };
    const message: AccountEmail = {
      ...{ kind: 'job_digest', ...common, frequency: 'daily' },
      matches: [
        { ...match, score: 91 },
        { ...match, jobId: 'id-2', location: null, score: 80 },
      ],
      more: 3,
    };
    const mail = renderAccountEmail(message, URLS);
    expect(mail.subject).toBe('5 new jobs for you');
    expect(mail.text).toContain(
      '- Rigger <b> now at A & B, Oslo (91 % match): https://app.example/jobs/id-1\n' +
        '- Rigger <b> now at A & B (80 % match): https://app.example/jobs/id-2\n',
    );
    expect(mail.text).toContain('The best 2 are here');
    expect(mail.html).toContain(
      '<li><a href="https://app.example/jobs/id-1">Rigger &lt;b&gt; now at A &amp; B, Oslo (91 % match)</a></li>',
    );
    for (const body of [mail.text, mail.html]) {
      expect(body).toContain('https://app.example/settings/notifications');
    }
    const one = renderAccountEmail(
      { ...message, matches: message.matches.slice(0, 1), more: 0 },
      URLS,
    );
    expect([one.subject, one.text.includes('The best')]).toEqual(['1 new job for you', false]);
  });

  it('says its language and has one heading', () => {
    const { html } = renderAccountEmail({ kind: 'verify_email', ...common, token: 't' }, URLS);
    expect(html).toContain('<html lang="en">');
    expect(html.match(/<h1/g)).toHaveLength(1);
  });

  it('escapes whatever it is given', () => {
    const letter = {
      title: '<script>"\'&',
      paragraphs: ['<img src=x onerror=alert(1)>'],
      action: { label: '<b>', url: 'https://x.example/?a="><script>' },
      closing: '</main>',
    };
    const html = toHtml(letter);
    expect(html).not.toMatch(/<script|<img|<b>/);
    expect(html.match(/<\/main>/g)).toHaveLength(1);
    expect(html).toContain('&lt;script&gt;&quot;&#39;&amp;');
  });
});
