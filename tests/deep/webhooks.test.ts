import { createHmac } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type Fleet, type Person, startFleet } from '../support/fleet.ts';
import { track } from '../support/row-makers.ts';

let fleet: Fleet;
beforeAll(async () => {
  fleet = await startFleet({
    limits: 'raised',
    vars: { integrations: { WEBHOOK_RETRY_SECONDS: [0, 0, 0] } },
  });
});
afterAll(() => fleet.close());

const PATIENCE_MS = 20_000;
/** Longer than a message that is there takes. */
const QUIET_MS = 3_000;
const EVENTS = ['application.status_changed', 'analysis.completed'];
const PATH = '/api/webhooks/endpoints';

interface Received {
  headers: Record<string, string>;
  body: string;
}

interface Delivery {
  id: string;
  eventId: string;
  eventType: string;
  status: string;
  attempt: number;
  responseCode: number | null;
  error: string | null;
  replayOf: string | null;
}

let hosts = 0;
const newHost = (kind = 'receiver') => `${kind}-${(hosts += 1)}.example`;

const atReceiver = (path: string, host: string, body?: string) =>
  fleet
    .worker('webhook-receivers')
    .fetch(
      `http://receivers.test${path}?host=${host}`,
      body === undefined ? {} : { method: 'PUT', body },
    );

/** What a host answers to the next requests, before it answers 204. */
const answerWith = async (host: string, ...statuses: number[]) => {
  await atReceiver('/answers', host, statuses.join(','));
};
const received = async (host: string): Promise<Received[]> => {
  const response = await atReceiver('/received', host);
  return JSON.parse(await response.text());
};

async function listen(owner: Person, host: string, events = EVENTS) {
  const body = { url: `https://${host}/hook`, events };
  const answer = await fleet.send('POST', PATH, { token: owner.token, body });
  expect(answer.status, answer.text).toBe(201);
  return answer.json<{ id: string; secret: string }>();
}

async function deliveriesOf({ token }: Person, endpointId: string): Promise<Delivery[]> {
  const answer = await fleet.send('GET', `${PATH}/${endpointId}/deliveries`, { token });
  return answer.json<{ deliveries: Delivery[] }>().deliveries;
}

/** The deliveries, newest first, once there are `count` and none is under way. */
async function settled(owner: Person, endpointId: string, count: number): Promise<Delivery[]> {
  const deadline = Date.now() + PATIENCE_MS;
  while (true) {
    const deliveries = await deliveriesOf(owner, endpointId);
    const isSettled = deliveries.every(({ status }) => status !== 'pending');
    if (deliveries.length >= count && isSettled) return deliveries;
    if (Date.now() > deadline) throw new Error(`Still: ${JSON.stringify(deliveries)}`);
    await pause(100);
  }
}

const change = (owner: Person, id: string, status: string) =>
  fleet.send('PATCH', `/api/tracked-applications/${id}`, { token: owner.token, body: { status } });

/** An application that just became `screening`. */
async function screen(owner: Person): Promise<string> {
  const id = await track(fleet, owner);
  expect((await change(owner, id, 'screening')).status).toBe(200);
  return id;
}

const codeOf = (answer: Answer) =>
  answer.status < 400 ? answer.status : answer.json<{ code: string }>().code;

describe('a webhook', () => {
  it('tells of a status change, signed with the secret that was shown once', async () => {
    const owner = await fleet.signUp();
    const host = newHost();
    const { id, secret } = await listen(owner, host);
    const trackedApplicationId = await screen(owner);
    const [delivery] = await settled(owner, id, 1);
    expect(delivery).toMatchObject({ status: 'delivered', attempt: 1, responseCode: 204 });

    const [request] = await received(host);
    const { t = '', v1 = '' } = Object.fromEntries(
      (request?.headers['x-jobmatch-signature'] ?? '').split(',').map((part) => part.split('=')),
    );
    const signed = `${t}.${request?.body}`;
    expect(v1).toBe(createHmac('sha256', secret).update(signed).digest('hex'));
    expect(Math.abs(Date.now() / 1000 - Number(t))).toBeLessThan(60);
    expect(request?.headers).toMatchObject({
      'content-type': 'application/json',
      'x-jobmatch-event': 'application.status_changed',
      'x-jobmatch-delivery': delivery?.id,
    });
    expect(JSON.parse(request?.body ?? '')).toEqual({
      id: delivery?.eventId,
      type: 'application.status_changed',
      createdAt: expect.any(String),
      data: {
        trackedApplicationId,
        applicationId: null,
        jobId: null,
        jobTitle: 'Welder',
        company: 'Harbour Works',
        from: 'applied',
        to: 'screening',
      },
    });
    const shown = await fleet.send('GET', `${PATH}/${id}`, { token: owner.token });
    expect(shown.text).not.toContain(secret);
    expect(shown.json()).not.toHaveProperty('secret');
    const rows = await fleet.database.rows('select * from webhook_endpoints where id = ?', id);
    expect(JSON.stringify(rows)).not.toContain(secret);
  });

  it('tells of an analysis, and only who listens to that', async () => {
    const owner = await fleet.signUp();
    const host = newHost();
    const { id } = await listen(owner, host, ['analysis.completed']);
    const token = owner.token;
    const job = await fleet.send('POST', '/api/jobs', {
      token,
      body: { title: 'Welder', company: 'Harbour Works', description: 'Weld gates in Bergen.' },
    });
    const work = { company: 'Harbour Works', title: 'Welder', startDate: '2020' };
    await fleet.send('POST', '/api/profile/work-experience', { token, body: work });
    const jobId = job.json<{ id: string }>().id;
    await screen(owner);
    const analysis = await fleet.send('POST', `/api/jobs/${jobId}/analyze`, { token });
    expect(analysis.status, analysis.text).toBe(200);
    await settled(owner, id, 1);
    const bodies = (await received(host)).map(({ body }): unknown => JSON.parse(body));
    expect(bodies).toMatchObject([
      {
        type: 'analysis.completed',
        data: { jobId, overallScore: analysis.json()['overallScore'] },
      },
    ]);
  });

  it('is tried again until it arrives, with the same body', async () => {
    const owner = await fleet.signUp();
    const host = newHost();
    const { id } = await listen(owner, host);
    await answerWith(host, 500, 302);
    await screen(owner);
    const [delivery] = await settled(owner, id, 1);
    expect(delivery).toMatchObject({ status: 'delivered', attempt: 3, error: null });
    const requests = await received(host);
    expect(requests).toHaveLength(3);
    expect(new Set(requests.map(({ body }) => body)).size).toBe(1);
    expect(await received('elsewhere.example')).toEqual([]);
  });

  it('goes out once, however many messages there are of it', async () => {
    const owner = await fleet.signUp();
    const host = newHost();
    const { id } = await listen(owner, host);
    await screen(owner);
    const [first] = await settled(owner, id, 1);
    const replayed = await fleet.send('POST', `/api/webhooks/deliveries/${first?.id}/replay`, {
      token: owner.token,
    });
    const { id: deliveryId } = replayed.json<{ id: string }>();
    const { WEBHOOKS } = await fleet.harness
      .getWorker<{ WEBHOOKS: Queue }>('jobmatch-integrations-local')
      .getEnv();
    const body = { kind: 'delivery', deliveryId, requestId: 'a-request' };
    await WEBHOOKS.sendBatch(Array.from({ length: 8 }, () => ({ body })));
    await settled(owner, id, 2);
    await pause(QUIET_MS);
    const ids = (await received(host)).map(({ headers }) => headers['x-jobmatch-delivery']);
    expect(ids.filter((sent) => sent === deliveryId)).toHaveLength(1);
  });

  it('can be sent once more, as the same event', async () => {
    const owner = await fleet.signUp();
    const host = newHost();
    const { id } = await listen(owner, host);
    await answerWith(host, 500, 500, 500, 500);
    await screen(owner);
    const [failed] = await settled(owner, id, 1);
    expect(failed).toMatchObject({ status: 'failed', attempt: 4, responseCode: 500 });
    const path = `/api/webhooks/deliveries/${failed?.id}/replay`;
    const replay = await fleet.send('POST', path, { token: owner.token });
    expect(replay.status, replay.text).toBe(202);
    expect(replay.json()).toMatchObject({ replayOf: failed?.id, eventId: failed?.eventId });
    const [newest] = await settled(owner, id, 2);
    expect(newest).toMatchObject({ status: 'delivered', attempt: 1, replayOf: failed?.id });
    expect(new Set((await received(host)).map(({ body }) => body)).size).toBe(1);
  });
});

describe('an endpoint', () => {
  it('is switched off after five deliveries that never arrived, and on again by its owner', async () => {
    const owner = await fleet.signUp();
    const host = newHost();
    const { id } = await listen(owner, host);
    await answerWith(host, ...Array<number>(20).fill(503));
    const statuses = ['response_received', 'screening', 'interview_scheduled', 'withdrawn'];
    const tracked = await track(fleet, owner);
    for (const status of statuses) {
      expect((await change(owner, tracked, status)).status).toBe(200);
    }
    await screen(owner);
    const given = await settled(owner, id, 5);
    expect(given.map(({ status }) => status)).toEqual(Array<string>(5).fill('failed'));
    const { token } = owner;
    const show = async () => (await fleet.send('GET', `${PATH}/${id}`, { token })).json();
    expect(await show()).toMatchObject({ enabled: false, failures: 5 });
    const notices = await fleet.send('GET', '/api/notifications', { token });
    expect(notices.text).toContain('A webhook was switched off');

    await screen(owner);
    await pause(QUIET_MS);
    expect(await deliveriesOf(owner, id)).toHaveLength(5);
    const replay = `/api/webhooks/deliveries/${given[0]?.id}/replay`;
    expect(codeOf(await fleet.send('POST', replay, { token }))).toBe('CONFLICT');

    const enable = { token, body: { enabled: true } };
    expect((await fleet.send('PATCH', `${PATH}/${id}`, enable)).json()).toMatchObject({
      enabled: true,
      failures: 0,
    });
    await screen(owner);
    const [newest] = await settled(owner, id, 6);
    expect(newest).toMatchObject({ status: 'delivered' });
  });

  it('is not another user’s to see, change or have sent to', async () => {
    const [owner, stranger] = [await fleet.signUp(), await fleet.signUp()];
    const { id } = await listen(owner, newHost());
    await screen(owner);
    const [delivery] = await settled(owner, id, 1);
    const { token } = stranger;
    for (const [method, path] of [
      ['GET', `${PATH}/${id}`],
      ['DELETE', `${PATH}/${id}`],
      ['GET', `${PATH}/${id}/deliveries`],
      ['POST', `/api/webhooks/deliveries/${delivery?.id}/replay`],
    ] as const) {
      expect(codeOf(await fleet.send(method, path, { token }))).toBe('NOT_FOUND');
    }
    const patch = { token, body: { enabled: false } };
    expect(codeOf(await fleet.send('PATCH', `${PATH}/${id}`, patch))).toBe('NOT_FOUND');
    expect((await fleet.send('GET', PATH, { token })).json()).toMatchObject({ total: 0 });
  });

  it.each([
    'http://receiver.example/',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://[::1]/',
    'https://169.254.169.254/latest/meta-data',
    'https://localhost/',
    'https://receiver.example:8443/',
    'https://user:password@receiver.example/',
    'file:///etc/passwd',
  ])('is not at %s', async (url) => {
    const { token } = await fleet.signUp();
    const body = { url, events: EVENTS };
    const answer = await fleet.send('POST', PATH, { token, body });
    expect(codeOf(answer)).toBe('VALIDATION_ERROR');
    expect(answer.json()).toMatchObject({ details: { fields: { url: expect.any(String) } } });
  });

  it('whose name leads inside is not asked', async () => {
    const owner = await fleet.signUp();
    const host = newHost('inside');
    const { id } = await listen(owner, host);
    await screen(owner);
    const [delivery] = await settled(owner, id, 1);
    expect(delivery).toMatchObject({ status: 'failed', error: 'private_address', attempt: 4 });
    expect(await received(host)).toEqual([]);
  });
});
