import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  RECIPIENT_SUBJECT,
  WITHOUT_EMAIL_PAUSES,
  askRecipient,
  confirmRecipient,
  historyOf,
  newApplication,
  sendEmail,
  setFaults,
  settledHistoryOf,
  verifyRecipient,
} from '../support/emails.ts';
import { type Answer, type Fleet, type Person, startFleet } from '../support/fleet.ts';
import { mailTo, mailsTo, tokenIn } from '../support/outbox.ts';

let fleet: Fleet;
/** Somebody whose requests are refused for what they are. */
let visitor: Person;
let visitorsApplication: string;
beforeAll(async () => {
  fleet = await startFleet({ limits: 'raised', vars: WITHOUT_EMAIL_PAUSES });
  visitor = await fleet.signUp();
  visitorsApplication = await newApplication(fleet, visitor);
});
afterAll(() => fleet.close());

const seen = (answer: Answer) => [answer.status, answer.json()['code']];
const fieldsOf = (answer: Answer) =>
  answer.json<{ details: { fields: Record<string, string> } }>().details.fields;

const askFor = (person: Person, address: string) => askRecipient(fleet, person, address);
const confirm = (token: string) => confirmRecipient(fleet, token);
const verify = (person: Person, address: string) => verifyRecipient(fleet, person, address);

const message = (to: string, more: object = {}) => ({ to, subject: 'Notes', text: 'Hi.', ...more });

describe('an application', () => {
  it('goes to a recruiter as letter and résumé, from us in the user’s name', async () => {
    const person = await fleet.signUp();
    const variant = {
      id: 'variant-impact',
      name: 'Impact',
      resume: {
        summary: 'Welds <b>ships</b>.',
        experience: [
          {
            title: 'Welder',
            company: 'Yard & Sons',
            location: null,
            startDate: '2020-01',
            endDate: null,
            bullets: ['Built 12 gates'],
          },
        ],
        skills: ['TIG'],
        education: [],
      },
      coverLetter: 'Dear team,\n\nI weld.<script>alert(1)</script>',
      aiRationale: [],
      truth: { checked: 0, removed: [] },
    };
    const applicationId = await newApplication(fleet, person, { variants: [variant] });
    const to = 'recruiter@example.org';
    const answer = await sendEmail(fleet, person, { applicationId, recipientEmail: to });
    expect([answer.status, answer.json()]).toEqual([
      202,
      {
        success: true,
        emailId: expect.any(String),
        messageId: null,
        message: expect.any(String),
      },
    ]);
    const subject = 'Application for Welder at Harbour Works';
    const mail = await mailTo(fleet, to, subject);
    const { emailId } = answer.json();
    expect(mail.payload).toMatchObject({
      from: { email: 'no-reply@jobmatch.example', name: 'Test Person' },
      reply_to: { email: person.email, name: 'Test Person' },
      personalizations: [
        { to: [{ email: to }], custom_args: { emailId, userId: person.id, applicationId } },
      ],
      content: [{ type: 'text/plain' }, { type: 'text/html' }],
    });
    expect(mail.text).toContain('Dear team,');
    expect(mail.text).toContain('- Built 12 gates');
    expect(mail.html).toContain('Welds &lt;b&gt;ships&lt;/b&gt;.');
    expect(mail.html).toContain('Yard &amp; Sons');
    expect(mail.html).not.toContain('<script');
    expect(mail.html).toContain('<html lang="en">');
    expect(mail.html.match(/<h1/g)).toHaveLength(1);
    const [entry] = await settledHistoryOf(fleet, person);
    expect(entry).toMatchObject({ id: emailId, applicationId, to, subject, status: 'sent' });
  });

  it('has a variant that is one of its own', async () => {
    const body = {
      applicationId: visitorsApplication,
      recipientEmail: 'r@example.org',
      variantId: 'another',
    };
    expect(fieldsOf(await sendEmail(fleet, visitor, body))).toHaveProperty('variantId');
  });

  it('is not sent for another user, nor another user’s history shown', async () => {
    const [owner, stranger] = [await fleet.signUp(), await fleet.signUp()];
    const applicationId = await newApplication(fleet, owner);
    const body = { applicationId, recipientEmail: 'r@example.org' };
    expect(seen(await sendEmail(fleet, stranger, body))).toEqual([404, 'NOT_FOUND']);
    expect((await sendEmail(fleet, owner, body)).status).toBe(202);
    expect(await historyOf(fleet, owner)).toHaveLength(1);
    expect(await historyOf(fleet, stranger)).toEqual([]);
  });

  it('carries its documents when asked to, once there are any', async () => {
    const to = 'attached@example.org';
    const written = { coverLetter: 'Dear team,\n\nI weld ships.' };
    const applicationId = await newApplication(fleet, visitor, written);
    for (const attach of ['pdf', 'docx']) {
      const answer = await sendEmail(fleet, visitor, { applicationId, recipientEmail: to, attach });
      expect(answer.status, answer.text).toBe(202);
    }
    await expect.poll(async () => (await mailsTo(fleet, to)).length, { timeout: 20_000 }).toBe(2);
    const attached = (await mailsTo(fleet, to)).map(({ payload }) => payload['attachments']);
    const ofType = (ending: string, start: string) => [
      expect.objectContaining({
        filename: expect.stringMatching(`\\.${ending}$`),
        content: expect.stringMatching(start),
      }),
    ];
    // In base64, what files of the type begin with.
    expect(attached).toContainEqual(ofType('pdf', '^JVBERi'));
    expect(attached).toContainEqual(ofType('docx', '^UEsD'));
    const empty = await newApplication(fleet, visitor);
    const refused = await sendEmail(fleet, visitor, {
      applicationId: empty,
      recipientEmail: to,
      attach: 'pdf',
    });
    expect(seen(refused)).toEqual([409, 'CONFLICT']);
  });

  it('reaches one address ten times a day from one sender', async () => {
    const person = await fleet.signUp();
    const applicationId = await newApplication(fleet, person);
    const body = { applicationId, recipientEmail: 'full@example.org' };
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => sendEmail(fleet, person, body)),
    );
    expect(answers.filter(({ status }) => status === 202)).toHaveLength(10);
    const [refused] = answers.filter(({ status }) => status !== 202);
    expect(refused && seen(refused)).toEqual([429, 'RATE_LIMIT_EXCEEDED']);
    expect(refused?.headers.get('retry-after')).toBe('86400');
  });
});

describe('the plan', () => {
  it('admits as many e-mails as it has, however many are asked for at once', async () => {
    const person = await fleet.signUp();
    const applicationId = await newApplication(fleet, person);
    const answers = await Promise.all(
      Array.from({ length: 26 }, (_, i) =>
        sendEmail(fleet, person, { applicationId, recipientEmail: `r${i}@plan.example` }),
      ),
    );
    const statuses = answers.map(({ status }) => status).toSorted((a, b) => a - b);
    expect(statuses).toEqual([...Array<number>(20).fill(202), ...Array<number>(6).fill(429)]);
    const [refused] = answers.filter(({ status }) => status === 429);
    expect(refused?.json()).toMatchObject({ code: 'USAGE_LIMIT_EXCEEDED' });
    expect(await settledHistoryOf(fleet, person)).toHaveLength(20);
    const left = await fleet.send('GET', '/api/emails/remaining', { token: person.token });
    expect(left.json()).toEqual({
      limit: 20,
      sent: 20,
      remaining: 0,
      resetsAt: expect.any(String),
    });
  });
});

describe('free text', () => {
  it('goes only to an address that its sender has verified', async () => {
    const [person, other] = [await fleet.signUp(), await fleet.signUp()];
    const to = 'mine@example.net';
    expect(seen(await sendEmail(fleet, person, message(to)))).toEqual([403, 'FORBIDDEN']);
    expect(seen(await sendEmail(fleet, person, message(person.email)))).toEqual([403, 'FORBIDDEN']);
    await askFor(person, to);
    expect((await sendEmail(fleet, person, message(to))).status).toBe(403);
    const link = tokenIn(await mailTo(fleet, to, RECIPIENT_SUBJECT));
    expect((await confirm(link)).status).toBe(200);
    expect(seen(await confirm(link))).toEqual([400, 'VALIDATION_ERROR']);
    expect(seen(await confirm('unknown'))).toEqual([400, 'VALIDATION_ERROR']);
    expect((await sendEmail(fleet, person, message(to))).status).toBe(202);
    expect((await sendEmail(fleet, other, message(to))).status).toBe(403);
    const asked = (await askFor(person, to)).json();
    expect(asked).toMatchObject({ address: to, verified: true });
    await mailTo(fleet, to, 'Notes');
    expect((await mailsTo(fleet, to)).map(({ subject }) => subject)).toEqual([
      'Notes',
      RECIPIENT_SUBJECT,
    ]);
  });

  it('goes to the account’s own address once that is verified', async () => {
    const person = await fleet.signUp();
    const link = tokenIn(await mailTo(fleet, person.email, 'Confirm your e-mail address'));
    const headers = { 'cf-connecting-ip': '192.0.2.77' };
    const verified = await fleet.send('POST', '/api/auth/verify-email', {
      headers,
      body: { token: link },
    });
    expect(verified.status).toBe(200);
    expect((await sendEmail(fleet, person, message(person.email))).status).toBe(202);
  });

  it('retires the first link to an address when a second is sent', async () => {
    const person = await fleet.signUp();
    const to = 'again@example.net';
    await askFor(person, to);
    const first = tokenIn(await mailTo(fleet, to, RECIPIENT_SUBJECT));
    await askFor(person, to);
    const second = tokenIn(await mailTo(fleet, to, RECIPIENT_SUBJECT, 2));
    expect((await confirm(first)).status).toBe(400);
    expect((await confirm(second)).status).toBe(200);
  });

  it('has no more than five links sent in an hour', async () => {
    const person = await fleet.signUp();
    const answers = [];
    for (let i = 0; i < 6; i += 1) answers.push(await askFor(person, `victim-${i}@example.net`));
    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202, 202, 202, 429]);
  });

  it('keeps of markup only what cannot do anything', async () => {
    const person = await fleet.signUp();
    const to = 'markup@example.net';
    await verify(person, to);
    const html = [
      '<p onclick="x()">One <b>bold</b> <a href="javascript:alert(1)">bad</a>',
      '<a href="https://example.org/?a=1&amp;b=2" onmouseover="x()">good</a></p>',
      '<script>alert(1)</script><style>p{}</style><iframe src="//evil.example"></iframe>',
      '<svg><script>alert(2)</script></svg><form action="//evil.example">text</form>',
      '<img src=x onerror="alert(3)"',
    ].join('');
    await sendEmail(fleet, person, message(to, { html }));
    const mail = await mailTo(fleet, to, 'Notes');
    const [, main = ''] = /<main>\n([^]*)\n<\/main>/.exec(mail.html) ?? [];
    expect(main).toBe(
      '<p>One <b>bold</b> <a>bad</a><a href="https://example.org/?a=1&amp;b=2">good</a></p>text',
    );
    expect(mail.text).toBe('Hi.');
  });

  it('is refused with markup that can be read in two ways', async () => {
    const html = '<select><style></select><img src=x onerror=alert(1)></style>';
    const answer = await sendEmail(fleet, visitor, message('a@example.net', { html }));
    expect([answer.status, Object.keys(fieldsOf(answer))]).toEqual([400, ['html']]);
  });

  it('without markup is escaped into it', async () => {
    const person = await fleet.signUp();
    const to = 'plain@example.net';
    await verify(person, to);
    await sendEmail(fleet, person, message(to, { text: '<img src=x>\nsecond' }));
    const mail = await mailTo(fleet, to, 'Notes');
    expect(mail.html).toContain('&lt;img src=x&gt;<br>\nsecond');
  });
});

describe('a header', () => {
  const INJECTED = [
    'Notes\r\nBcc: victim@example.org',
    'Notes\nX: y',
    'Notes\rX: y',
    'Notes\u2028X',
    'Notes \u202Egpj',
  ];

  it.each(INJECTED)('is one line: subject %j', async (subject) => {
    const answer = await sendEmail(fleet, visitor, message('a@example.net', { subject }));
    expect([answer.status, Object.keys(fieldsOf(answer))]).toEqual([400, ['subject']]);
  });

  it.each([
    'a@example.net\r\nBcc: b@example.org',
    'a@example.net,b@example.org',
    'A <a@example.net>',
    'a@b',
    '',
  ])('is one line: address %j', async (to) => {
    const free = await sendEmail(fleet, visitor, message(to));
    expect([free.status, Object.keys(fieldsOf(free))]).toEqual([400, ['to']]);
    const body = { applicationId: visitorsApplication, recipientEmail: to };
    const answer = await sendEmail(fleet, visitor, body);
    expect([answer.status, Object.keys(fieldsOf(answer))]).toEqual([400, ['recipientEmail']]);
    expect((await askFor(visitor, to)).status).toBe(400);
  });

  it('made of names and titles is one line, and names no address', async () => {
    const person = await fleet.signUp();
    const renamed = await fleet.send('PATCH', '/api/profile', {
      token: person.token,
      body: { firstName: 'Eve\r\nBcc: v@example.org', lastName: '<ceo@bank.example>' },
    });
    expect(renamed.status, renamed.text).toBe(200);
    const applicationId = await newApplication(fleet, person, {
      jobTitle: 'Welder\r\nBcc: victim@example.org',
    });
    const to = 'names@example.org';
    expect((await sendEmail(fleet, person, { applicationId, recipientEmail: to })).status).toBe(
      202,
    );
    const subject = 'Application for Welder Bcc: victim@example.org at Harbour Works';
    const { payload } = await mailTo(fleet, to, subject);
    const name = 'Eve Bcc: v example.org ceo bank.example';
    expect(payload).toMatchObject({
      subject,
      from: { email: 'no-reply@jobmatch.example', name },
      reply_to: { email: person.email, name },
    });
  });
});

describe('a body', () => {
  it.each([
    [{}, ['subject', 'text', 'to']],
    [{ to: 'a@example.net' }, ['subject', 'text']],
    [{ recipientEmail: 'a@example.net' }, ['applicationId']],
    [{ applicationId: crypto.randomUUID() }, ['recipientEmail']],
    [{ applicationId: crypto.randomUUID(), recipientEmail: 'a@example.net', text: 'x' }, ['text']],
    [{ ...message('a@example.net'), from: 'me@example.org' }, ['from']],
    [{ to: 'a@example.net', subject: 'x', html: null, variantId: null }, ['text']],
  ])('that is neither form is refused by its fields: %j', async (body, names) => {
    const answer = await sendEmail(fleet, visitor, body);
    expect([answer.status, Object.keys(fieldsOf(answer)).toSorted()]).toEqual([400, names]);
  });
});

describe('without a key', () => {
  it('e-mail is not configured, and nothing is written', async () => {
    const person = await fleet.signUp();
    const applicationId = await newApplication(fleet, person);
    await setFaults(fleet, { isConfigured: false });
    const body = { applicationId, recipientEmail: 'r@example.org' };
    const answers = [await sendEmail(fleet, person, body), await askFor(person, 'a@example.net')];
    await setFaults(fleet, {});
    expect(answers.map(seen)).toEqual([
      [503, 'EMAIL_NOT_CONFIGURED'],
      [503, 'EMAIL_NOT_CONFIGURED'],
    ]);
    expect(await historyOf(fleet, person)).toEqual([]);
  });
});
