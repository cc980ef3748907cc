import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fleet, startFleet } from './support/fleet.ts';

let fleet: Fleet;
beforeAll(async () => {
  fleet = await startFleet();
});
afterAll(() => fleet.close());

const POSTING = { title: 'Welder', company: 'Harbour Works' };

async function newPosting() {
  const { token } = await fleet.signUp();
  const created = await fleet.send('POST', '/api/jobs', { token, body: POSTING });
  const path = `/api/jobs/${created.json<{ id: string }>().id}`;
  return { token, path };
}

describe('conditional requests', () => {
  it('answer an unchanged representation with 304 and no body', async () => {
    const { token, path } = await newPosting();
    const first = await fleet.send('GET', path, { token });
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[0-9a-f]{32}"$/);
    const headers = { 'if-none-match': `"other", W/${etag}` };
    const second = await fleet.send('GET', path, { token, headers });
    expect([second.status, second.text, second.headers.get('etag')]).toEqual([304, '', etag]);
    await fleet.send('PATCH', path, { token, body: { isSaved: true } });
    expect((await fleet.send('GET', path, { token, headers })).status).toBe(200);
  });

  it('refuse a change of something that has changed meanwhile', async () => {
    const { token, path } = await newPosting();
    const etag = (await fleet.send('GET', path, { token })).headers.get('etag') ?? '';
    const change = (title: string, ifMatch: string) =>
      fleet.send('PATCH', path, { token, body: { title }, headers: { 'if-match': ifMatch } });
    const changed = await change('Senior Welder', etag);
    expect(changed.status).toBe(200);
    const stale = await change('Lost update', etag);
    expect([stale.status, stale.json()['code']]).toEqual([412, 'PRECONDITION_FAILED']);
    expect((await fleet.send('GET', path, { token })).json()).toMatchObject({
      title: 'Senior Welder',
    });
    expect((await change('Head Welder', changed.headers.get('etag') ?? '')).status).toBe(200);
    expect((await change('Any', '*')).status).toBe(200);
  });

  it('tell nobody whether another user’s row exists', async () => {
    const { path } = await newPosting();
    const { token } = await fleet.signUp();
    const answer = await fleet.send('PATCH', path, {
      token,
      body: { title: 'x' },
      headers: { 'if-match': '"x"' },
    });
    expect([answer.status, answer.json()['detail']]).toEqual([404, 'Job not found.']);
  });
});

describe('the API description', () => {
  it('comes from the cache, counted, whatever parameters are made up, and as 304', async () => {
    const headers = { 'cf-connecting-ip': '198.51.100.250' };
    await fleet.send('GET', '/openapi.json', { headers });
    await expect
      .poll(async () =>
        (await fleet.send('GET', '/openapi.json', { headers })).headers.get('x-cache'),
      )
      .toBe('HIT');
    const hit = await fleet.send('GET', '/openapi.json?made-up=1', { headers });
    expect(hit.headers.get('x-cache')).toBe('HIT');
    expect(Number(hit.headers.get('x-ratelimit-remaining'))).toBeLessThan(98);
    const again = { ...headers, 'if-none-match': hit.headers.get('etag') ?? '' };
    expect((await fleet.send('GET', '/openapi.json', { headers: again })).status).toBe(304);
  });
});

describe('methods', () => {
  it('HEAD is GET without the body', async () => {
    const { token, path } = await newPosting();
    const get = await fleet.send('GET', path, { token });
    const head = await fleet.send('HEAD', path, { token });
    expect([head.status, head.text]).toEqual([200, '']);
    expect(head.headers.get('etag')).toBe(get.headers.get('etag'));
  });

  it('OPTIONS lists what a path takes, without a token', async () => {
    const answer = await fleet.send('OPTIONS', '/api/jobs');
    expect([answer.status, answer.headers.get('allow')]).toEqual([204, 'GET, POST, HEAD, OPTIONS']);
  });
});

describe('a database bookmark', () => {
  it('comes with every answer of core and is taken back', async () => {
    const { token, path } = await newPosting();
    const first = await fleet.send('GET', path, { token });
    const bookmark = first.headers.get('x-d1-bookmark') ?? '';
    expect(bookmark).not.toBe('');
    const headers = { 'x-d1-bookmark': bookmark };
    expect((await fleet.send('GET', path, { token, headers })).status).toBe(200);
  });

  it('that is none is ignored', async () => {
    const { token, path } = await newPosting();
    const headers = { 'x-d1-bookmark': "'; drop table users; --" };
    expect((await fleet.send('GET', path, { token, headers })).status).toBe(200);
  });
});

describe('an Idempotency-Key', () => {
  it('makes 50 parallel creations one posting', async () => {
    const { token } = await fleet.signUp();
    const headers = { 'idempotency-key': 'one-posting' };
    const send = () => fleet.send('POST', '/api/jobs', { token, body: POSTING, headers });
    const answers = await Promise.all(Array.from({ length: 50 }, send));
    expect(
      answers.map(({ status }) => status).filter((status) => ![201, 409].includes(status)),
    ).toEqual([]);
    const retry = await send();
    expect(retry.status).toBe(201);
    expect(retry.headers.get('idempotency-replayed')).toBe('true');
    const bodies = answers.filter(({ status }) => status === 201).map(({ text }) => text);
    expect(new Set([...bodies, retry.text]).size).toBe(1);
    const list = await fleet.send('GET', '/api/jobs', { token });
    expect(list.json()).toMatchObject({ total: 1 });
  });
});

describe('readiness', () => {
  it('names every service and store', async () => {
    const answer = await fleet.send('GET', '/ready');
    expect(answer.status, answer.text).toBe(200);
    const { checks } = answer.json<{ checks: Record<string, string> }>();
    expect(Object.keys(checks)).toEqual([
      'core',
      'ai',
      'integrations',
      'identity',
      'rateLimits',
      'sessions',
      'apiCache',
      'strictLimits',
      'idempotency',
    ]);
    expect(new Set(Object.values(checks))).toEqual(new Set(['ok']));
  });
});
