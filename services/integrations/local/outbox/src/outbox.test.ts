import { exports } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import { Faults, fateOf } from './faults.ts';
import * as v from 'valibot';

const { default: worker } = exports as unknown as { default: Fetcher }; // the generated types are of the service's own Worker

const BODY = {
  personalizations: [{ to: [{ email: 'ada@example.com' }], custom_args: { emailId: 'e1' } }],
  from: { email: 'no-reply@jobmatch.example', name: 'Us' },
  subject: 'Hello',
  content: [
    { type: 'text/plain', value: 'text http://localhost/?token=x' },
    { type: 'text/html', value: '<p>text</p>' },
  ],
};

const send = (body: unknown, headers: Record<string, string> = {}) =>
  worker.fetch('http://outbox.test/v3/mail/send', {
    method: 'POST',
    headers: { authorization: 'Bearer key', 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const control = (method: string, path: string, body?: unknown) =>
  worker.fetch(`http://outbox.test${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
const messages = async () => {
  const list: { id: string; messageId: string; to: string }[] = await (
    await control('GET', '/messages')
  ).json();
  return list;
};

beforeEach(async () => {
  await control('DELETE', '/faults');
});

describe('sending', () => {
  it('is accepted with a message id and shown', async () => {
    const answer = await send(BODY);
    expect([answer.status, await answer.text()]).toEqual([202, '']);
    const [newest] = await messages();
    expect(newest).toMatchObject({
      id: 'e1',
      to: 'ada@example.com',
      messageId: answer.headers.get('x-message-id'),
    });
    const page = await (await control('GET', '/')).text();
    expect(page).toContain('<h2>Hello</h2>');
    expect(page).toContain('<a href="http://localhost/?token=x">');
  });

  it('needs a key, JSON and a body of at most 30 MB', async () => {
    expect((await send(BODY, { authorization: '' })).status).toBe(401);
    expect((await send(BODY, { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await send('{')).status).toBe(400);
    expect((await send(`"${'x'.repeat(31 * 1024 * 1024)}"`)).status).toBe(413);
  });

  const [to] = BODY.personalizations;
  it.each<[string, object, string]>([
    ['no personalizations', { personalizations: [] }, 'personalizations'],
    ['1001 of them', { personalizations: Array(1001).fill(to) }, 'personalizations'],
    ['no recipient', { personalizations: [{ to: [] }] }, 'personalizations.0.to'],
    [
      'one twice',
      { personalizations: [{ to: [...(to?.to ?? []), ...(to?.to ?? [])] }] },
      'personalizations',
    ],
    [
      'no address',
      { personalizations: [{ to: [{ email: 'x' }] }] },
      'personalizations.0.to.0.email',
    ],
    [
      'a number as argument',
      { personalizations: [{ ...to, custom_args: { n: 1 } }] },
      'personalizations.0.custom_args.n',
    ],
    [
      'long arguments',
      { personalizations: [{ ...to, custom_args: { n: 'x'.repeat(10_001) } }] },
      'personalizations.0.custom_args',
    ],
    ['no sender', { from: {} }, 'from.email'],
    ['a broken name', { from: { email: 'a@example.com', name: 'A\r\nBcc: b' } }, 'from.name'],
    ['no subject', { subject: '' }, 'subject'],
    ['a broken subject', { subject: 'a\nBcc: x' }, 'subject'],
    ['no content', { content: [] }, 'content'],
    ['empty content', { content: [{ type: 'text/plain', value: '' }] }, 'content.0.value'],
    ['HTML first', { content: BODY.content.toReversed() }, 'content'],
    ['a reserved header', { headers: { 'Reply-To': 'x@example.com' } }, 'headers'],
    ['an unknown field', { reply_too: {} }, 'reply_too'],
    [
      'an attachment that is not base64',
      { attachments: [{ content: '%', filename: 'a' }] },
      'attachments.0.content',
    ],
  ])('is refused with %s', async (_, change, field) => {
    const before = (await messages()).length;
    const answer = await send({ ...BODY, ...change });
    expect([answer.status, await answer.json()]).toMatchObject([
      400,
      { errors: expect.arrayContaining([expect.objectContaining({ field })]) },
    ]);
    expect(await messages()).toHaveLength(before);
  });

  it.each([
    ['limited', 429, 0],
    ['failing', 500, 0],
    ['lying', 500, 1],
    ['refusing', 521, 0],
    ['unauthorized', 401, 0],
  ])('when %s answers %i and keeps %i', async (fault, status, kept) => {
    const before = (await messages()).length;
    await control('PUT', '/faults', { [fault]: 1, retryAfterSeconds: 3 });
    const answer = await send(BODY);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('retry-after')).toBe(fault === 'limited' ? '3' : null);
    expect(await messages()).toHaveLength(before + kept);
  });
});

describe('faults', () => {
  it('come in the same series for the same seed, each about as often as asked', () => {
    const faults = v.parse(Faults, { seed: 3, limited: 0.2, failing: 0.1, lying: 0.05 });
    const series = (seed: number) =>
      Array.from({ length: 10_000 }, (_, n) => fateOf({ ...faults, seed }, n));
    const fates = series(3);
    expect(series(3)).toEqual(fates);
    expect(series(4)).not.toEqual(fates);
    const share = (fate: string) => fates.filter((found) => found === fate).length / 10_000;
    expect(share('limited')).toBeCloseTo(0.2, 1);
    expect(share('failing')).toBeCloseTo(0.1, 1);
    expect(share('lying')).toBeCloseTo(0.05, 1);
    expect(share('good')).toBeCloseTo(0.65, 1);
  });

  it('are refused when they are none', async () => {
    expect((await control('PUT', '/faults', { limited: 2 })).status).toBe(400);
    expect((await control('PUT', '/faults', { fast: 1 })).status).toBe(400);
  });
});

describe('events', () => {
  it('are signed with the key that the API tells', async () => {
    await send(BODY);
    const told: { headers: Record<string, string>; body: string; status: number } = await (
      await control('POST', '/events', { event: 'delivered', emailIds: ['e1'] })
    ).json();
    expect(told.status).toBe(200);
    const [event] = JSON.parse(told.body);
    expect(event).toMatchObject({ event: 'delivered', emailId: 'e1', email: 'ada@example.com' });
    const settings: { public_key: string } = await (
      await worker.fetch('http://outbox.test/v3/user/webhooks/event/settings/signed', {
        headers: { authorization: 'Bearer key' },
      })
    ).json();
    const { createVerify } = await import('node:crypto');
    const isValid = createVerify('sha256')
      .update(`${told.headers['x-twilio-email-event-webhook-timestamp']}${told.body}`)
      .verify(
        `-----BEGIN PUBLIC KEY-----\n${settings.public_key}\n-----END PUBLIC KEY-----`,
        told.headers['x-twilio-email-event-webhook-signature'] ?? '',
        'base64',
      );
    expect(isValid).toBe(true);
  });

  it('are refused when they are none', async () => {
    expect((await control('POST', '/events', { event: 'lost' })).status).toBe(400);
  });
});
