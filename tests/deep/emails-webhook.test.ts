import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  WITHOUT_EMAIL_PAUSES,
  askRecipient,
  historyOf,
  newApplication,
  report,
  sendEmail,
  setFaults,
  settledHistoryOf,
  verifyRecipient,
} from '../support/emails.ts';
import { type Answer, type Fleet, type Person, startFleet } from '../support/fleet.ts';
import { mailTo, mailsTo } from '../support/outbox.ts';

const WEBHOOK = '/api/webhooks/sendgrid';

let fleet: Fleet;
beforeAll(async () => {
  fleet = await startFleet({ limits: 'raised', vars: WITHOUT_EMAIL_PAUSES });
});
afterAll(() => fleet.close());

const seen = (answer: Answer) => [answer.status, answer.json()['code']];

describe('the webhook', () => {
  const call = (headers: Record<string, string>, body: string) =>
    fleet.send('POST', WEBHOOK, { headers, body });

  /** An e-mail that was sent to an address, and the call that reports an event of it. */
  async function signedCall(to: string, options: { timestamp?: number; event?: string } = {}) {
    const person = await fleet.signUp();
    const applicationId = await newApplication(fleet, person);
    const sent = await sendEmail(fleet, person, { applicationId, recipientEmail: to });
    const { emailId } = sent.json<{ emailId: string }>();
    await settledHistoryOf(fleet, person);
    const { event = 'delivered', ...rest } = options;
    const signed = await report(fleet, event, { emailIds: [emailId], isDelivered: false, ...rest });
    expect(signed.events).toBe(1);
    const status = async () => (await historyOf(fleet, person))[0]?.status;
    return { ...signed, emailId, status };
  }

  it('is believed once', async () => {
    const { headers, body, status } = await signedCall('once@example.org');
    const first = await call(headers, body);
    expect([first.status, first.json()]).toEqual([200, { received: 1, matched: 1 }]);
    expect(await status()).toBe('delivered');
    expect(seen(await call(headers, body))).toEqual([401, 'INVALID_SIGNATURE']);
  });

  it('is believed once also under the other signature of the same text', async () => {
    const { headers, body } = await signedCall('twin@example.org');
    expect((await call(headers, body)).status).toBe(200);
    const twin = { ...headers, [SIGNATURE]: twinOf(headers[SIGNATURE] ?? '') };
    expect(seen(await call(twin, body))).toEqual([401, 'INVALID_SIGNATURE']);
    const { headers: fresh, body: other, status } = await signedCall('twin2@example.org');
    const first = await call({ ...fresh, [SIGNATURE]: twinOf(fresh[SIGNATURE] ?? '') }, other);
    expect([first.status, await status()]).toEqual([200, 'delivered']);
  });

  it('is not believed when forged, changed or unsigned', async () => {
    const { headers, body, emailId, status } = await signedCall('forged@example.org');
    const other = await signedCall('forged2@example.org');
    const attempts: [Record<string, string>, string][] = [
      [headers, body.replace('delivered', 'spamreport')],
      [headers, `${body} `],
      [{ ...headers, [TIMESTAMP]: String(Number(headers[TIMESTAMP]) + 1) }, body],
      [{ ...headers, [SIGNATURE]: other.headers[SIGNATURE] ?? '' }, body],
      [{ ...headers, [SIGNATURE]: 'MEUCIQ' }, body],
      [{ ...headers, [SIGNATURE]: '' }, body],
      [{ 'content-type': 'application/json' }, body],
      [{ ...headers, [TIMESTAMP]: 'now' }, body],
    ];
    for (const [sent, text] of attempts) {
      expect(seen(await call(sent, text))).toEqual([401, 'INVALID_SIGNATURE']);
    }
    expect([emailId, await status()]).toEqual([emailId, 'sent']);
  });

  it.each([-400, 400])('is not believed when signed %i s from now', async (offset) => {
    const timestamp = Math.floor(Date.now() / 1000) + offset;
    const { headers, body, status } = await signedCall('stale@example.org', { timestamp });
    expect(seen(await call(headers, body))).toEqual([401, 'INVALID_SIGNATURE']);
    expect(await status()).toBe('sent');
  });

  it('takes events in any order: none takes a later one back', async () => {
    const { emailId, status } = await signedCall('order@example.org');
    const seenStatuses = [];
    for (const event of ['open', 'delivered', 'processed', 'bounce', 'open', 'spamreport']) {
      await report(fleet, event, { emailIds: [emailId] });
      seenStatuses.push(await status());
    }
    expect(seenStatuses).toEqual([
      'opened',
      'opened',
      'opened',
      'bounced',
      'bounced',
      'spamreport',
    ]);
  });
});

describe('an address that complained', () => {
  it('gets nothing from users any more, and still what its own account needs', async () => {
    const [person, other] = [await fleet.signUp(), await fleet.signUp()];
    const applicationId = await newApplication(fleet, person);
    const body = { applicationId, recipientEmail: other.email };
    const { emailId } = (await sendEmail(fleet, person, body)).json<{ emailId: string }>();
    await settledHistoryOf(fleet, person);
    expect((await report(fleet, 'spamreport', { emailIds: [emailId] })).status).toBe(200);
    expect(seen(await sendEmail(fleet, person, body))).toEqual([403, 'FORBIDDEN']);
    const asked = await askRecipient(fleet, person, other.email);
    expect(seen(asked)).toEqual([403, 'FORBIDDEN']);
    const forgot = await fleet.send('POST', '/api/auth/password/forgot', {
      headers: { 'cf-connecting-ip': '192.0.2.78' },
      body: { email: other.email },
    });
    expect(forgot.status).toBe(202);
    await mailTo(fleet, other.email, 'Choose a new password');
  });
});

describe('an erased account', () => {
  it('takes its history, its recipients and what was waiting to be sent along', async () => {
    const person = await fleet.signUp();
    await verifyRecipient(fleet, person, 'erased@example.net');
    await sendEmail(fleet, person, {
      to: 'erased@example.net',
      subject: 'Notes',
      text: 'Hi.',
    });
    await settledHistoryOf(fleet, person);
    await setFaults(fleet, { limited: 1, retryAfterSeconds: 3 });
    const applicationId = await newApplication(fleet, person);
    await sendEmail(fleet, person, { applicationId, recipientEmail: 'waiting@example.org' });
    const answer = await fleet.send('DELETE', '/api/profile', { token: person.token });
    const { receiptUrl } = answer.json<{ receiptUrl: string }>();
    const receipt = async () => (await fleet.send('GET', receiptUrl)).json();
    await expect.poll(receipt, { timeout: 20_000 }).toMatchObject({
      status: 'done',
      counts: { database: { emailHistory: 2, emailRecipients: 1 } },
    });
    await setFaults(fleet, {});
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    expect(await mailsTo(fleet, 'waiting@example.org')).toEqual([]);
    const traces = await tracesOf(person);
    expect(traces).toEqual([]);
  });
});

/** The tables in which something still names the person or whom they wrote to. */
async function tracesOf({ id, email }: Person): Promise<string[]> {
  const { DB } = await fleet.harness.getWorker<{ DB: D1Database }>('jobmatch-core-local').getEnv();
  const found: string[] = [];
  const tables = [
    'email_history',
    'email_recipients',
    'suppressed_recipients',
    'email_webhooks',
    'account_emails',
    'dead_letters',
  ];
  for (const table of tables) {
    const { results } = await DB.prepare(`select * from ${table}`).all();
    const text = JSON.stringify(results);
    const names = [id, email, 'erased@example.net', 'waiting@example.org'];
    if (names.some((name) => text.includes(name))) found.push(table);
  }
  return found;
}

const SIGNATURE = 'x-twilio-email-event-webhook-signature';
const TIMESTAMP = 'x-twilio-email-event-webhook-timestamp';

/** Order of the group of P-256: (r, n − s) signs what (r, s) signs. */
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

function twinOf(base64: string): string {
  const der = Buffer.from(base64, 'base64');
  const rEnd = 4 + (der[3] ?? 0);
  const s = BigInt(`0x${der.subarray(rEnd + 2).toString('hex')}`);
  const hex = (ORDER - s).toString(16).padStart(64, '0');
  const digits = Buffer.from(Number.parseInt(hex.slice(0, 2), 16) > 127 ? `00${hex}` : hex, 'hex');
  const inside = Buffer.concat([der.subarray(2, rEnd), Buffer.from([2, digits.length]), digits]);
  return Buffer.concat([Buffer.from([0x30, inside.length]), inside]).toString('base64');
}
